import type { EventEntry } from '@parley/contracts';
import { memo } from 'react';
import { exactTime } from '../../../ui/time';
import { eventWords } from '../event-words';
import classes from './entries.module.css';

/** What happened to the thread, as a thin line; where a route decided, with its reason one press away. */
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
  const words = entries.map((entry) => eventWords(entry.event, entry.actor, me));
  return (
    <div className={classes.event} title={exactTime(entries[0]?.at ?? '')}>
      <span dir="auto">{words.join(' · ')}</span>
      {routed ? (
        <button type="button" onClick={onWhy}>
          Why?
        </button>
      ) : null}
    </div>
  );
});
