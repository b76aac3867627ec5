import type { Selection } from '../use-selection';
import classes from './event-list.module.css';

/** Picks a row for what is done to many; with Shift everything up to the last one picked. */
export function PickBox({ id, name, selection }: { id: string; name: string; selection: Selection }) {
  return (
    <input
      type="checkbox"
      className={classes.pick}
      aria-label={`Pick ${name}`}
      checked={selection.has(id)}
      onChange={() => undefined}
      onClick={(event) => selection.toggle(id, event)}
    />
  );
}
