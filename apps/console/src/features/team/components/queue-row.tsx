import type { TeamQueue } from '@parley/contracts';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { Chip } from '../../../ui/chip';
import { useFormatPhone } from '../../../ui/phone';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { membersInWords, SERVICE_WORDS, serviceOf, waitingInWords } from '../words';
import classes from './team-page.module.css';

interface QueueRowProps {
  queue: TeamQueue;
  /** Whether the people below are those of this queue. */
  isChosen: boolean;
  onChoose: () => void;
}

/** How a queue stands: who waits, since when, whether that is in time, and who is there for them. */
export const QueueRow = memo(function QueueRow({ queue, isChosen, onChoose }: QueueRowProps) {
  const { id, name, colour, waiting, waitingSince, oldest, members, isOpen } = queue;
  const formatPhone = useFormatPhone();
  return (
    <li className={classes.queue} data-chosen={isChosen || undefined}>
      <div className={classes.name}>
        <Link to="/inbox/queue/$queueId" params={{ queueId: id }} className={classes.link}>
          <Chip colour={colour}>{name}</Chip>
        </Link>
        {isOpen ? null : <span className={classes.quiet}>closed now</span>}
      </div>
      <div className={classes.waiting} data-any={waiting > 0 || undefined}>
        {waitingInWords(waiting)}
        {waitingSince === null ? null : (
          <span className={classes.quiet}>
            {', the longest '}
            <RelativeTime at={waitingSince} />
          </span>
        )}
      </div>
      <div className={classes.service}>
        <Service queue={queue} />
        {oldest === null ? null : (
          <Link
            to="/inbox/queue/$queueId/$conversationId"
            params={{ queueId: id, conversationId: oldest.conversationId }}
            className={classes.link}
          >
            <bdi>{oldest.customer.name ?? formatPhone(oldest.customer.number)}</bdi>{' '}
            <RelativeTime at={oldest.waitingSince} />
          </Link>
        )}
      </div>
      <button
        type="button"
        className={classes.people}
        aria-pressed={isChosen}
        aria-label={`People of ${name}: ${membersInWords(members)}`}
        onClick={onChoose}
      >
        {membersInWords(members)}
      </button>
    </li>
  );
});

/** Turns by itself when its time has come. */
function Service({ queue }: { queue: TeamQueue }) {
  const state = serviceOf(queue, useNow());
  if (state === null) return null;
  const { word, colour } = SERVICE_WORDS[state];
  return <Chip colour={colour}>{word}</Chip>;
}
