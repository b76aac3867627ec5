import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { RelativeTime } from '../../../ui/relative-time';
import { RowOpener } from '../../../ui/row-opener';
import type { Selection } from '../use-selection';
import classes from './event-row.module.css';

/** The rows of a tab. */
export function EventList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface EventRowProps {
  id: string;
  icon: ComponentType<{ size: number; stroke: number }>;
  title: string;
  /** What happened, in a sentence. */
  text?: ReactNode;
  /** Small facts below. */
  meta: ReactNode;
  at?: string;
  /** What can be done to it, or how it ended. */
  side?: ReactNode;
  /** Where the row opens a drawer. */
  onOpen?: () => void;
  /** Where the row can be picked for what is done to many. */
  selection?: Selection | null;
  isOpen?: boolean;
  isSettled?: boolean;
}

/** One thing that operators look at: what it is, why it is here, and what can be done. */
export function EventRow({ id, icon: Icon, title, text, meta, at, side, onOpen, ...row }: EventRowProps) {
  return (
    <li
      className={classes.row}
      data-row={id}
      data-open={row.isOpen || undefined}
      data-settled={row.isSettled || undefined}
      data-cursor={row.selection?.cursor === id || undefined}
    >
      {row.selection ? (
        <PickBox id={id} name={title} selection={row.selection} />
      ) : (
        <span className={classes.icon} aria-hidden>
          <Icon size={18} stroke={1.75} />
        </span>
      )}
      <div className={classes.body}>
        {onOpen ? <RowOpener onOpen={onOpen}>{title}</RowOpener> : <p className={classes.title}>{title}</p>}
        {text === undefined ? null : <p className={classes.text}>{text}</p>}
        <div className={classes.meta}>{meta}</div>
      </div>
      <div className={classes.at}>{at === undefined ? null : <RelativeTime at={at} ago />}</div>
      <div className={classes.side}>{side}</div>
    </li>
  );
}

/** Picks a row for what is done to many; with Shift everything up to the last one picked. */
function PickBox({ id, name, selection }: { id: string; name: string; selection: Selection }) {
  return (
    <Checkbox
      className={classes.pick}
      aria-label={`Pick ${name}`}
      checked={selection.has(id)}
      onChange={() => undefined}
      onClick={(event) => selection.toggle(id, event)}
    />
  );
}
