import type { OutgoingFilter, OutgoingSummary } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { countText } from '../../../api/counts';
import { Chip } from '../../../ui/chip';
import { useFormatPhone } from '../../../ui/phone';
import { RelativeTime } from '../../../ui/relative-time';
import { clockTime } from '../../../ui/time';
import { spanInWords } from '../words';
import classes from './outgoing-page.module.css';

type Connection = OutgoingSummary['connections'][number];

const BREAKERS: Record<Connection['breaker']['state'], { colour: string; words: string }> = {
  closed: { colour: 'green', words: 'working' },
  open: { colour: 'red', words: 'failing, spared' },
  half_open: { colour: 'orange', words: 'being tried again' },
};

/** How each connection does: a breaker spares one that fails again and again. */
export function ConnectionStates({ connections }: { connections: Connection[] }) {
  return (
    <ul className={classes.connections} aria-label="Connections">
      {connections.map(({ id, name, breaker, pauseId }) => {
        const { colour, words } = pauseId ? { colour: 'orange', words: 'paused' } : BREAKERS[breaker.state];
        return (
          <li key={id}>
            <span dir="auto">{name}</span> <Chip colour={colour}>{words}</Chip>
            {breaker.state === 'open' && breaker.until ? (
              <span className={classes.quiet}>tried again at {clockTime(breaker.until)}</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface LinesProps {
  groups: OutgoingSummary['groups'];
  connections: Connection[];
  filter: OutgoingFilter;
  onFilter: (filter: OutgoingFilter) => void;
}

/** What waits at each number for each purpose; pressing one shows its texts alone. */
export function Lines({ groups, connections, filter, onFilter }: LinesProps) {
  const format = useFormatPhone();
  const spared = new Set(connections.filter(({ breaker }) => breaker.state !== 'closed').map(({ id }) => id));
  return (
    <ul className={classes.lines} aria-label="Lines">
      {groups.map((group) => {
        const chosen = filter.numberId === group.number.id && filter.purpose === group.purpose;
        return (
          <li key={`${group.number.id} ${group.purpose}`}>
            <button
              type="button"
              aria-pressed={chosen}
              onClick={() => onFilter(chosen ? {} : { numberId: group.number.id, purpose: group.purpose })}
            >
              <span className={classes.lineName}>
                <b>{PURPOSES[group.purpose].label}</b> from {group.number.name}{' '}
                <span className={classes.quiet}>{format(group.number.number)}</span>
              </span>
              <span className={classes.lineCount}>{countText(group.queued) || 'None'} waiting</span>
              <span className={classes.quiet}>
                {group.scheduled.value > 0 ? `${countText(group.scheduled)} scheduled · ` : ''}
                {group.held.value > 0 ? `${countText(group.held)} held by quiet hours or a cap · ` : ''}
                {group.pauseId
                  ? 'paused'
                  : group.queued.value === 0
                    ? 'nothing due'
                    : spared.has(group.connectionId)
                      ? 'when its connection works again'
                      : group.leavesWithinMs === null
                        ? group.held.value > 0
                          ? 'leave by themselves'
                          : 'too many to say when'
                        : `leave ${spanInWords(group.leavesWithinMs)}`}
                {group.dueSince && group.queued.value > 0 ? (
                  <>
                    {' '}
                    · oldest <RelativeTime at={group.dueSince} />
                  </>
                ) : null}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
