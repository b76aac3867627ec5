import { useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { useCan } from '../../../api/session';
import { sayProblem } from '../../../ui/said';
import { localTimeIn } from '../../../ui/time';
import { useEditContact } from '../api/panels';
import { zoneCity } from '../words';
import classes from './contact-name.module.css';
import panel from './panel.module.css';

interface ContactZoneProps {
  contactId: string;
  timeZone: string | null;
  now: number;
}

/** Where the contact's clocks go: quiet hours are theirs. Changed in place, as the name is. */
export function ContactZone({ contactId, timeZone, now }: ContactZoneProps) {
  const canEdit = useCan('contact.edit');
  const edit = useEditContact(contactId);
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const time = timeZone === null ? null : localTimeIn(timeZone, now);
  const words = time === null || timeZone === null ? null : `${time}, ${zoneCity(timeZone)}`;

  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('zone');
    const next = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : null;
    if (next !== timeZone)
      edit.mutate(
        { timeZone: next },
        { onError: (error) => sayProblem(error, 'The time zone was not changed') },
      );
    close();
  };

  if (!editing)
    return canEdit ? (
      <button
        ref={button}
        type="button"
        className={panel.inPlace}
        aria-label={timeZone === null ? 'Add a time zone' : `Change the time zone, ${words ?? timeZone}`}
        onClick={() => setEditing(true)}
      >
        {words ?? timeZone ?? 'Add'}
      </button>
    ) : (
      <>{words ?? 'Not known'}</>
    );
  return (
    <form className={classes.form} onSubmit={submit}>
      <input
        name="zone"
        aria-label="Time zone"
        placeholder="America/Chicago"
        list={list}
        maxLength={60}
        autoFocus
        autoComplete="off"
        defaultValue={timeZone ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </form>
  );
}
