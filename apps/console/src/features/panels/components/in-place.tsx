import { useRef, useState, type FormEvent, type InputHTMLAttributes, type ReactNode } from 'react';
import { useCan } from '../../../api/session';
import classes from './contact-name.module.css';
import panel from './panel.module.css';

interface InPlaceProps {
  /** What the button says where there is none yet, and where there is one. */
  add: string;
  change: string;
  label: string;
  value: string | null;
  /** The value as it is read; null where it says nothing. */
  words: string | null;
  input?: InputHTMLAttributes<HTMLInputElement>;
  onChange: (value: string | null) => void;
  /** Beside the field. */
  children?: ReactNode;
}

/** A fact of a contact, changed in place: Enter keeps it, Esc leaves it as it was, an empty one is removed. */
export function InPlace({ add, change, label, value, words, input, onChange, children }: InPlaceProps) {
  const canEdit = useCan('contact.edit');
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('value');
    const next = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : null;
    if (next !== value) onChange(next);
    close();
  };

  if (!editing)
    return canEdit ? (
      <button
        ref={button}
        type="button"
        className={panel.inPlace}
        aria-label={value === null ? add : change}
        dir="auto"
        onClick={() => setEditing(true)}
      >
        {words ?? value ?? 'Add'}
      </button>
    ) : (
      <>{words ?? 'Not known'}</>
    );
  return (
    <form className={classes.form} onSubmit={submit}>
      <input
        {...input}
        name="value"
        aria-label={label}
        autoFocus
        autoComplete="off"
        defaultValue={value ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      {children}
    </form>
  );
}
