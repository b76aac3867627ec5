import type { ConversationRow, Person, Queue } from '@parley/contracts';
import { DELIVERY_STATES } from '@parley/domain';
import {
  IconAlarm,
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconClockPause,
  IconEye,
  IconNote,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { usePerson } from '../../../api/directory';
import type { ListName } from '../../../realtime/keys';
import { useViewers } from '../../../realtime/presence';
import { Avatar } from '../../../ui/avatar';
import { Chip } from '../../../ui/chip';
import { useFormatPhone } from '../../../ui/phone';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { exactTime, relativeTime } from '../../../ui/time';
import { inboxLink } from '../links';
import { dueAt, warmthOf } from '../../../ui/warmth';
import classes from './thread-row.module.css';

interface ThreadRowProps {
  row: ConversationRow;
  list: ListName;
  active: boolean;
  tabIndex: 0 | -1;
  queue: Queue | undefined;
  assignee: Person | undefined;
  onTouch: (id: string) => void;
}

const PREVIEW = {
  text_in: null,
  text_out: { icon: IconArrowBackUp, label: 'Sent:' },
  note: { icon: IconNote, label: 'Note:' },
};

/** One thread in the list. */
export const ThreadRow = memo(function ThreadRow(props: ThreadRowProps) {
  const { row, list, active, tabIndex, queue, assignee, onTouch } = props;
  const formatPhone = useFormatPhone();
  const name = row.contact.name ?? formatPhone(row.contact.number);
  const unread = row.lastInboundPosition > row.seenPosition;
  // A warning takes the room of the labels: it is why one looks here.
  const labels = row.attention ? [] : row.labels;
  const offered = usePerson(row.offer?.personId ?? null)?.name;
  const hint = row.preview ? PREVIEW[row.preview.kind] : null;
  return (
    <Link
      {...inboxLink(list, row.id)}
      search={list.sort === 'waiting_longest' ? { sort: list.sort } : {}}
      className={classes.row}
      data-id={row.id}
      data-unread={unread || undefined}
      data-attention={row.attention ? '' : undefined}
      data-active={active || undefined}
      aria-current={active ? 'true' : undefined}
      tabIndex={tabIndex}
      onPointerDown={() => onTouch(row.id)}
      onFocus={() => onTouch(row.id)}
    >
      <Avatar name={row.contact.name ?? row.contact.number} seed={row.contact.id} />
      <span className={classes.name} dir="auto">
        {name}
      </span>
      <Wait row={row} queue={queue} />
      <span className={classes.preview} dir="auto">
        {hint ? (
          <>
            <hint.icon size={14} stroke={1.75} aria-hidden className={classes.hint} />
            <span className="visually-hidden">{hint.label} </span>
          </>
        ) : null}
        {row.preview?.body ?? 'No texts yet'}
      </span>
      {unread ? <span className={classes.unread} role="img" aria-label="unread" /> : null}
      <span className={classes.meta}>
        {queue ? <Chip colour={queue.colour}>{queue.name}</Chip> : null}
        {row.consent === 'opted_out' ? <Chip colour="red">Opted out</Chip> : null}
        {row.consent === 'lapsed' ? <Chip colour="orange">Lapsed</Chip> : null}
        <Attention row={row} />
        {labels.slice(0, 2).map((label) => (
          <Chip key={label}>{label}</Chip>
        ))}
        {labels.length > 2 ? <span className={classes.more}>+{labels.length - 2}</span> : null}
        {row.offer ? <Chip colour="yellow">{offered ? `Offered to ${offered}` : 'Offered'}</Chip> : null}
        <Snoozed row={row} />
        <People id={row.id} assignee={assignee} showAssignee={list.view !== 'mine'} />
      </span>
    </Link>
  );
});

/** How long the customer has been waiting, else when something last happened. */
function Wait({ row, queue }: { row: ConversationRow; queue: Queue | undefined }) {
  const now = useNow();
  if (row.waitingSince === null)
    return (
      <span className={classes.time}>
        <RelativeTime at={row.lastActivityAt} />
      </span>
    );
  const warmth = warmthOf(row.waitingSince, now, queue);
  const at = dueAt(row.waitingSince, queue);
  const due = at === null ? '' : `, answer due ${exactTime(new Date(at).toISOString())}`;
  return (
    <span
      className={classes.time}
      data-warmth={warmth}
      title={`Waiting since ${exactTime(row.waitingSince)}${due}`}
    >
      {due !== '' && warmth !== 'calm' ? <Due isLate={warmth === 'late'} /> : null}
      <span className="visually-hidden">waiting </span>
      {relativeTime(row.waitingSince, now)}
    </span>
  );
}

/** That the answer the queue promises is due, in more than a colour. */
function Due({ isLate }: { isLate: boolean }) {
  return (
    <>
      <IconAlarm size={13} stroke={2} aria-hidden />
      <span className="visually-hidden">{isLate ? 'answer overdue, ' : 'answer due soon, '}</span>
    </>
  );
}

function Attention({ row }: { row: ConversationRow }) {
  if (!row.attention) return null;
  return (
    <span
      className={classes.attention}
      title={DELIVERY_STATES[row.attention].label}
      data-tone={row.attention === 'unknown' ? 'warn' : 'bad'}
    >
      <IconAlertTriangleFilled size={13} aria-hidden />
      <span className={classes.word}>{DELIVERY_STATES[row.attention].label}</span>
    </span>
  );
}

function Snoozed({ row }: { row: ConversationRow }) {
  if (row.status !== 'snoozed' || !row.snoozedUntil) return null;
  return (
    <span className={classes.more} title={exactTime(row.snoozedUntil)}>
      <IconClockPause size={13} stroke={1.75} aria-hidden /> until{' '}
      {new Date(row.snoozedUntil).toLocaleString(undefined, {
        weekday: 'short',
        hour: 'numeric',
        minute: '2-digit',
      })}
    </span>
  );
}

function People({
  id,
  assignee,
  showAssignee,
}: {
  id: string;
  assignee: Person | undefined;
  showAssignee: boolean;
}) {
  const viewers = useViewers(id);
  return (
    <span className={classes.people}>
      {viewers.length > 0 ? (
        <span
          className={classes.viewers}
          title={`${viewers.map((viewer) => viewer.name).join(', ')} looking`}
        >
          <IconEye size={13} stroke={1.75} aria-hidden />
          {viewers.slice(0, 3).map((viewer) => (
            <Avatar
              key={viewer.personId}
              name={viewer.name}
              seed={viewer.personId}
              size={20}
              label={`${viewer.name} is looking`}
            />
          ))}
        </span>
      ) : null}
      {showAssignee && assignee ? (
        <Avatar name={assignee.name} seed={assignee.id} size={20} label={`with ${assignee.name}`} />
      ) : null}
    </span>
  );
}
