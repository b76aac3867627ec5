import type { ReactNode } from 'react';
import classes from './chip.module.css';

const COLOURS = new Set([
  'gray',
  'blue',
  'teal',
  'green',
  'orange',
  'yellow',
  'red',
  'pink',
  'violet',
  'indigo',
]);
const KIN: Record<string, string> = {
  grape: 'violet',
  cyan: 'teal',
  lime: 'green',
  purple: 'violet',
  amber: 'yellow',
};

/** A queue, a label, a state in one word or two. Colour never carries the meaning alone. */
export function Chip({ colour = 'gray', children }: { colour?: string | undefined; children: ReactNode }) {
  const kin = KIN[colour] ?? colour;
  const known = COLOURS.has(kin) ? kin : 'gray';
  return (
    <span
      className={classes.chip}
      style={{ background: `var(--${known}-soft)`, color: `var(--${known}-ink)` }}
      dir="auto"
    >
      {children}
    </span>
  );
}
