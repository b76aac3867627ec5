import { ActionIcon } from '@mantine/core';
import { LIMITS, type Contact } from '@parley/contracts';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { useCan } from '../../../api/session';
import { Avatar } from '../../../ui/avatar';
import { sayProblem } from '../../../ui/said';
import { formatPhone } from '../../../ui/phone';
import { useEditContact } from '../api/panels';
import classes from './contact-name.module.css';

const monthYear = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });

/** The name, changed in place: Enter keeps it, Esc leaves it as it was, an empty one falls back to the number. */
export function ContactName({ contact, number }: { contact: Contact; number: string }) {
  const canEdit = useCan('contact.edit');
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const shown = contact.name ?? formatPhone(number);

  const close = () => {
    setEditing(false);
    // The field is gone with the next frame; the focus must not fall to the top of the page.
    requestAnimationFrame(() => pencil.current?.focus());
  };

  return (
    <div className={classes.head}>
      <Avatar name={shown} seed={contact.id} size={44} />
      {editing ? (
        <NameForm contact={contact} onClose={close} />
      ) : (
        <div className={classes.names}>
          <div className={classes.line}>
            <h2 dir="auto">{shown}</h2>
            {canEdit ? (
              <ActionIcon
                ref={pencil}
                size={26}
                aria-label={contact.name === null ? 'Give a name' : 'Change the name'}
                onClick={() => setEditing(true)}
              >
                <IconPencil size={15} />
              </ActionIcon>
            ) : null}
          </div>
          <div className={classes.since}>Known since {monthYear.format(Date.parse(contact.createdAt))}</div>
        </div>
      )}
    </div>
  );
}

function NameForm({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const [name, setName] = useState(contact.name ?? '');
  const edit = useEditContact(contact.id);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = name.trim() === '' ? null : name.trim();
    if (next !== contact.name) {
      edit.mutate({ name: next }, { onError: (error) => sayProblem(error, 'The name was not changed') });
    }
    onClose();
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <input
        aria-label="Name"
        value={name}
        maxLength={LIMITS.nameLength}
        dir="auto"
        autoFocus
        autoComplete="off"
        placeholder="Name"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      <div className={classes.hint}>Enter keeps it, Esc leaves it as it was</div>
    </form>
  );
}
