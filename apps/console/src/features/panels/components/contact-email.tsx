import { useRef, useState, type FormEvent } from 'react';
import { useCan } from '../../../api/session';
import { sayProblem } from '../../../ui/said';
import { useEditContact } from '../api/panels';
import classes from './contact-name.module.css';
import panel from './panel.module.css';

/** Where a text goes that does not arrive, if a rule says so. Changed in place, as the name is. */
export function ContactEmail({ contactId, email }: { contactId: string; email: string | null }) {
  const canEdit = useCan('contact.edit');
  const edit = useEditContact(contactId);
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('email');
    const next = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : null;
    if (next !== email)
      edit.mutate({ email: next }, { onError: (error) => sayProblem(error, 'The email was not changed') });
    close();
  };

  if (!editing)
    return canEdit ? (
      <button
        ref={button}
        type="button"
        className={panel.inPlace}
        aria-label={email === null ? 'Add an email' : 'Change the email'}
        dir="auto"
        onClick={() => setEditing(true)}
      >
        {email ?? 'Add'}
      </button>
    ) : (
      <>{email ?? 'Not known'}</>
    );
  return (
    <form className={classes.form} onSubmit={submit}>
      <input
        name="email"
        type="email"
        aria-label="Email"
        maxLength={254}
        autoFocus
        autoComplete="off"
        defaultValue={email ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
    </form>
  );
}
