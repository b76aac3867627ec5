import { CloseButton } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { useRef, useState, type FormEvent } from 'react';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { sayProblem } from '../../../ui/said';
import { useLabelContact } from '../api/panels';
import classes from './contact-labels.module.css';
import names from './contact-name.module.css';
import panel from './panel.module.css';

/** What is said of the contact wherever they write; rules go by it. Changed in place. */
export function ContactLabels({ contactId, labels }: { contactId: string; labels: string[] }) {
  const canEdit = useCan('contact.edit');
  const label = useLabelContact(contactId);
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const change = (add: string[], remove: string[]) =>
    label.mutate({ add, remove }, { onError: (error) => sayProblem(error, 'The labels were not changed') });
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('label');
    const next = typeof typed === 'string' ? typed.trim() : '';
    if (next !== '' && !labels.includes(next)) change([next], []);
    close();
  };
  if (!canEdit)
    return <>{labels.length === 0 ? 'None' : labels.map((one) => <Chip key={one}>{one}</Chip>)}</>;
  return (
    <>
      {labels.map((one) => (
        <span key={one} className={classes.label}>
          <Chip>{one}</Chip>
          <CloseButton
            size={24}
            aria-label={`Remove the label ${one}`}
            onClick={() => {
              change([], [one]);
              button.current?.focus();
            }}
          />
        </span>
      ))}
      {adding ? (
        <form className={names.form} onSubmit={submit}>
          <input
            name="label"
            aria-label="Label of the contact"
            maxLength={LIMITS.labelLength}
            autoFocus
            autoComplete="off"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              close();
            }}
          />
        </form>
      ) : (
        <button
          ref={button}
          type="button"
          className={panel.inPlace}
          aria-label="Add a label to the contact"
          onClick={() => setAdding(true)}
        >
          Add
        </button>
      )}
    </>
  );
}
