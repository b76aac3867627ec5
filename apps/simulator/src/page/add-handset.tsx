import { type FormEvent, useState } from 'react';
import type { Handset } from './api/shapes';
import type { Customer } from './customers';
import { Dialog } from './dialog';
import { initials, meantNumber, readable } from './numbers';
import { Avatar } from './avatar';

const LISTED = 50;

export function AddHandset(props: {
  known: readonly Handset[];
  onAdd: (customer: Customer) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const words = typed.trim().toLowerCase();
  const digits = words.replace(/\D/g, '');
  const found = props.known
    .filter(
      ({ number, name }) => name.toLowerCase().includes(words) || (digits !== '' && number.includes(digits)),
    )
    .slice(-LISTED)
    .reverse();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = meantNumber(typed.trim());
    if (number) props.onAdd({ number, name: '' });
    else if (found.length === 1 && found[0]) props.onAdd({ number: found[0].number, name: '' });
    else setWrong(true);
  };
  return (
    <Dialog title="Open a handset" onClose={props.onClose}>
      <form className="find" onSubmit={submit} noValidate>
        <label htmlFor="find">Number, or a name that has texted before</label>
        <div className="find-row">
          <input
            id="find"
            className="field"
            type="text"
            autoComplete="off"
            placeholder="+12025550143"
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'find-wrong' : undefined}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
          <button className="button primary" type="submit">
            Open
          </button>
        </div>
        {wrong && (
          <p id="find-wrong" className="wrong" role="alert">
            A whole number with its country, like +12025550143, or a short code.
          </p>
        )}
      </form>
      <ul className="known" aria-label="Known handsets">
        {found.map(({ number, name }) => (
          <li key={number}>
            <button type="button" className="known-row" onClick={() => props.onAdd({ number, name: '' })}>
              <Avatar number={number} letters={initials(name)} />
              <span>
                {name || readable(number)}
                {name && <small>{readable(number)}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {props.known.length === 0 && <p className="quiet">No other handset has been used yet.</p>}
      <form method="dialog" className="dialog-foot">
        <button className="button">Cancel</button>
      </form>
    </Dialog>
  );
}
