import { ActionIcon, Button } from '@mantine/core';
import type { ConversationRow } from '@parley/contracts';
import { IconAlarm, IconArrowLeft, IconDots, IconLayoutSidebarRight } from '@tabler/icons-react';
import type { Command } from '../../../app/commands';
import { useNumbers, usePerson, useQueue } from '../../../api/directory';
import { useCan } from '../../../api/session';
import { useViewers } from '../../../realtime/presence';
import { ActionMenu } from '../../../ui/action-menu';
import { Avatar } from '../../../ui/avatar';
import { Chip } from '../../../ui/chip';
import { Kbd } from '../../../ui/kbd';
import { useFormatPhone } from '../../../ui/phone';
import { useNow } from '../../../ui/relative-time';
import { exactTime, localTimeIn, relativeTime, whenTime } from '../../../ui/time';
import { tip } from '../../../ui/tip';
import { dueAt, warmthOf } from '../../../ui/warmth';
import classes from './thread-header.module.css';

interface ThreadHeaderProps {
  row: ConversationRow;
  timeZone: string | null;
  commands: Command[];
  onBack: () => void;
  onContact: () => void;
}

/** Buttons worth their place, by what is likely next; everything else is in the menu. */
const WORTHY = [
  'thread.claim',
  'thread.called-back',
  'thread.assign',
  'thread.snooze',
  'thread.reopen',
  'thread.resolve',
];

/** Who this is, and what can be done. */
export function ThreadHeader({ row, timeZone, commands, onBack, onContact }: ThreadHeaderProps) {
  const formatPhone = useFormatPhone();
  const mayManage = useCan('conversation.manage');
  const queue = useQueue(row.queueId);
  const name = row.contact.name ?? formatPhone(row.contact.number);
  const primary = row.status === 'resolved' ? 'thread.reopen' : 'thread.resolve';
  const waiting = row.status === 'snoozed';
  const worthy = commands.filter(({ id }) => {
    // Nobody has it: to take it comes before giving it to somebody.
    if (id === 'thread.claim') return row.assigneeId === null;
    if (id === 'thread.assign') return row.assigneeId !== null;
    return id === 'thread.snooze' ? !waiting : WORTHY.includes(id);
  });
  const allowed = commands.filter(({ permission }) => permission === undefined || mayManage);
  return (
    <header className={classes.header}>
      <ActionIcon size="lg" {...tip('Back to the list')} className={classes.back ?? ''} onClick={onBack}>
        <IconArrowLeft size={20} stroke={1.75} />
      </ActionIcon>
      <Avatar name={row.contact.name ?? row.contact.number} seed={row.contact.id} size={34} />
      <div className={classes.who}>
        <div className={classes.name}>
          <h2 dir="auto">{name}</h2>
          {queue ? (
            <span className={classes.queue}>
              <Chip colour={queue.colour}>{queue.name}</Chip>
            </span>
          ) : null}
          {row.callbackSince === null ? null : (
            <span className={classes.label}>
              <Chip colour="orange">Call back</Chip>
            </span>
          )}
          {row.labels.map((label) => (
            <span key={label} className={classes.label}>
              <Chip>{label}</Chip>
            </span>
          ))}
        </div>
        <Facts row={row} timeZone={timeZone} />
      </div>
      <div className={classes.actions}>
        {mayManage
          ? worthy
              .toSorted((one, other) => WORTHY.indexOf(one.id) - WORTHY.indexOf(other.id))
              .map((command) => (
                <Button
                  key={command.id}
                  className={classes.action ?? ''}
                  data-primary={command.id === primary || undefined}
                  variant={command.id === primary ? 'filled' : 'default'}
                  rightSection={
                    command.keys?.[0] ? <Kbd keys={command.keys[0]} quiet={command.id === primary} /> : null
                  }
                  onClick={command.run}
                >
                  {command.id === 'thread.assign' ? (
                    <Assignee id={row.assigneeId} />
                  ) : (
                    command.title.replace('…', '')
                  )}
                </Button>
              ))
          : null}
        <ActionMenu
          entries={allowed.map((command) => ({
            text: command.title,
            hint: command.keys?.[0] ? <Kbd keys={command.keys[0]} /> : null,
            run: command.run,
          }))}
          target={(props) => (
            <ActionIcon size="lg" {...props} aria-label="More actions">
              <IconDots size={18} stroke={1.75} />
            </ActionIcon>
          )}
        />
        <ActionIcon size="lg" {...tip('Contact')} className={classes.contact ?? ''} onClick={onContact}>
          <IconLayoutSidebarRight size={18} stroke={1.75} />
        </ActionIcon>
      </div>
    </header>
  );
}

/** Number, business number and the time where the customer is. */
function Facts({ row, timeZone }: { row: ConversationRow; timeZone: string | null }) {
  const formatPhone = useFormatPhone();
  const now = useNow();
  const business = useNumbers().find((number) => number.number === row.businessNumber);
  const there = timeZone ? localTimeIn(timeZone, now) : null;
  const viewers = useViewers(row.id);
  const facts = [
    ...(there ? [`${there} there`] : []),
    ...(row.contact.name ? [formatPhone(row.contact.number)] : []),
    `to ${business?.name ?? formatPhone(row.businessNumber)}`,
    ...(row.status === 'snoozed' && row.snoozedUntil
      ? [
          `snoozed until ${new Date(row.snoozedUntil).toLocaleString(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' })}`,
        ]
      : []),
    ...(row.status === 'resolved' ? ['resolved'] : []),
  ];
  return (
    <div className={classes.facts}>
      <span>{facts.join(' · ')}</span>
      <Wait row={row} />
      {viewers.length > 0 ? (
        <span className={classes.viewers}>
          {viewers.slice(0, 3).map((viewer) => (
            <Avatar
              key={viewer.personId}
              name={viewer.name}
              seed={viewer.personId}
              size={18}
              label={`${viewer.name} is here`}
            />
          ))}
        </span>
      ) : null}
    </div>
  );
}

/** How long the customer waits, and whether that is in the time their queue promises; turns by itself. */
function Wait({ row }: { row: ConversationRow }) {
  const now = useNow();
  const queue = useQueue(row.queueId);
  const { waitingSince, status } = row;
  if (waitingSince === null || status === 'snoozed' || status === 'resolved') return null;
  const warmth = warmthOf(waitingSince, now, queue);
  const due = dueAt(waitingSince, queue);
  return (
    <span className={classes.wait} data-warmth={warmth} title={`Waiting since ${exactTime(waitingSince)}`}>
      {due === null || warmth === 'calm' ? (
        `waits ${relativeTime(waitingSince, now)}`
      ) : (
        <>
          <IconAlarm size={13} stroke={2} aria-hidden />
          {warmth === 'late' ? 'answer overdue since ' : 'answer due by '}
          {whenTime(new Date(due).toISOString(), now)}
        </>
      )}
    </span>
  );
}

function Assignee({ id }: { id: string | null }) {
  const person = usePerson(id);
  if (!person) return 'Assign';
  return (
    <span className={classes.assignee}>
      <Avatar name={person.name} seed={person.id} size={18} />
      <span className="visually-hidden">Assigned to </span>
      {person.name.split(' ')[0]}
    </span>
  );
}
