import { Button } from '@mantine/core';
import type { Queue, TeamAgent } from '@parley/contracts';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { PRESENCE_WORDS } from '../../../api/presence';
import { Avatar } from '../../../ui/avatar';
import { Chip } from '../../../ui/chip';
import { useFormatPhone } from '../../../ui/phone';
import { RelativeTime } from '../../../ui/relative-time';
import { loadInWords } from '../words';
import classes from './team-page.module.css';

/** More of somebody's queues than these are counted. */
const MOST_QUEUES = 3;

interface AgentRowProps {
  agent: TeamAgent;
  queues: readonly Queue[];
  /** Null: it cannot be said of them. */
  onAway: ((agent: TeamAgent) => void) | null;
}

/** Somebody: whether they are there and since when, what they have, where they help, who waits longest for them. */
export const AgentRow = memo(function AgentRow({ agent, queues, onAway }: AgentRowProps) {
  const { personId, name, state, since, load, capacity, oldest } = agent;
  const { word, colour } = PRESENCE_WORDS[state];
  const formatPhone = useFormatPhone();
  const own = queues.filter(({ id }) => agent.queueIds.includes(id));
  return (
    <li className={classes.agent}>
      <div className={classes.who}>
        <Avatar name={name} seed={personId} size={28} />
        <bdi>{name}</bdi>
      </div>
      <div className={classes.presence}>
        <Chip colour={colour}>{word}</Chip>
        <span className={classes.quiet}>
          <RelativeTime at={since} />
        </span>
      </div>
      <div className={classes.load}>
        {loadInWords(agent)}
        {capacity === null ? null : (
          <span className={classes.track} data-full={load >= capacity || undefined} aria-hidden>
            <span style={{ inlineSize: `${Math.min(100, (load / capacity) * 100)}%` }} />
          </span>
        )}
      </div>
      <div className={classes.queues} title={own.map((queue) => queue.name).join(', ')}>
        {own.slice(0, MOST_QUEUES).map((queue) => (
          <Chip key={queue.id} colour={queue.colour}>
            {queue.name}
          </Chip>
        ))}
        {own.length > MOST_QUEUES ? (
          <span className={classes.quiet}>and {own.length - MOST_QUEUES} more</span>
        ) : null}
      </div>
      <div className={classes.oldest}>
        {oldest === null ? (
          <span className={classes.quiet}>Nobody waits for them</span>
        ) : (
          <Link
            to="/inbox/$view/$conversationId"
            params={{ view: 'all', conversationId: oldest.conversationId }}
            className={classes.link}
          >
            <bdi>{oldest.customer.name ?? formatPhone(oldest.customer.number)}</bdi> waits{' '}
            <RelativeTime at={oldest.waitingSince} />
          </Link>
        )}
      </div>
      <div className={classes.act}>
        {onAway ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Set away: ${name}`}
            onClick={() => onAway(agent)}
          >
            Set away
          </Button>
        ) : null}
      </div>
    </li>
  );
});
