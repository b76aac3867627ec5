import type { EventEntry } from '@parley/contracts';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { exactTime } from '../../../ui/time';
import { eventWords } from '../event-words';
import classes from './entries.module.css';

/**
 * What happened to the thread, as a thin line; where a route decided, with its reason one press away, and where
 * somebody must decide, with the way there.
 */
export const EventLine = memo(function EventLine({
  entries,
  me,
  onWhy,
}: {
  entries: EventEntry[];
  me: string;
  onWhy: () => void;
}) {
  const routed = entries.some((entry) => entry.event.type === 'routed');
  const suspected = entries.some((entry) => entry.event.type === 'opt_out_suspected');
  const words = entries.map((entry) => eventWords(entry.event, entry.actor, me));
  return (
    <div className={classes.event} title={exactTime(entries[0]?.at ?? '')}>
      <span dir="auto">{words.join(' · ')}</span>
      {routed ? (
        <button type="button" onClick={onWhy}>
          Why?
        </button>
      ) : null}
      {suspected ? <Link to="/review">Review</Link> : null}
    </div>
  );
});
