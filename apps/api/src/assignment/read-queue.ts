import type { Calendar } from '@parley/contracts';
import {
  type AgentState,
  type HeldThread,
  isOpen,
  type QueueAgent,
  type QueueRules,
  type QueueStrategy,
} from '@parley/domain';
import type { Tx } from '../database/tx';
import { readWaiting } from './read-waiting';

/** One worker at a time looks after a queue; others go on to the next. */
const LOCK_QUEUE = `
  SELECT id, name, strategy, capacity, accept_seconds, return_seconds, sticky_days, overflow_queue_id, overflow_minutes,
    overflow_when_closed, calendar, skills, look_at, clock_timestamp() AS now,
    (SELECT other.name FROM queue other WHERE other.workspace_id = queue.workspace_id
      AND other.id = queue.overflow_queue_id) AS overflow_queue_name
  FROM queue WHERE workspace_id = $1 AND id = $2 AND strategy <> 'manual' FOR NO KEY UPDATE SKIP LOCKED`;

/** Somebody's room is counted by one queue at a time, so that two together do not give them too much. */
const LOCK_AGENTS = `
  SELECT presence.person_id FROM agent_presence presence
  JOIN queue_member member ON member.workspace_id = presence.workspace_id AND member.person_id = presence.person_id
  WHERE member.workspace_id = $1 AND member.queue_id = $2
  ORDER BY presence.person_id FOR NO KEY UPDATE OF presence SKIP LOCKED`;

/** More than anybody may be given. */
const MOST_COUNTED = 1_000;

/** $3 the queue's own capacity. */
const AGENTS = `
  SELECT member.person_id, person.name, coalesce(presence.state, 'offline') AS state, member.skills,
    coalesce(member.capacity, $3) AS capacity, member.given_at AS last_given_at,
    greatest(presence.given_at, presence.since) AS idle_since,
    ((SELECT count(*) FROM (
      SELECT 1 FROM conversation WHERE conversation.workspace_id = $1 AND assignee_id = member.person_id
        AND status IN ('open', 'pending') LIMIT ${MOST_COUNTED}) held)
    + (SELECT count(*) FROM conversation WHERE conversation.workspace_id = $1
        AND offered_to = member.person_id))::int AS load
  FROM queue_member member JOIN person ON person.id = member.person_id
  LEFT JOIN agent_presence presence
    ON presence.workspace_id = member.workspace_id AND presence.person_id = member.person_id
  WHERE member.workspace_id = $1 AND member.queue_id = $2`;

/** Threads that come back by one look. */
const BATCH = 200;

/** Who is gone and holds threads of it, members or not; those first whose time is over first. */
const HELD = `
  SELECT conversation.id, conversation.assignee_id, coalesce(presence.state, 'offline') AS state, presence.since,
    conversation.waiting_since, coalesce(conversation.placed_at, conversation.created_at) AS placed_at
  FROM membership
  LEFT JOIN agent_presence presence
    ON presence.workspace_id = membership.workspace_id AND presence.person_id = membership.person_id
  JOIN conversation ON conversation.workspace_id = membership.workspace_id
    AND conversation.assignee_id = membership.person_id AND conversation.queue_id = $2
    AND conversation.status IN ('open', 'pending') AND conversation.waiting_since IS NOT NULL
  WHERE membership.workspace_id = $1 AND coalesce(presence.state, 'offline') <> 'online'
  ORDER BY greatest(presence.since, conversation.placed_at, conversation.waiting_since) LIMIT ${BATCH}`;

export interface QueueRow {
  id: string;
  name: string;
  strategy: Exclude<QueueStrategy, 'manual'>;
  capacity: number;
  accept_seconds: number | null;
  return_seconds: number | null;
  sticky_days: number | null;
  overflow_queue_id: string | null;
  overflow_queue_name: string | null;
  overflow_minutes: number | null;
  overflow_when_closed: boolean;
  calendar: Calendar | null;
  skills: string[];
  look_at: Date | null;
  now: Date;
}

interface AgentRow {
  person_id: string;
  name: string;
  state: AgentState;
  skills: string[];
  capacity: number;
  last_given_at: Date | null;
  idle_since: Date | null;
  load: number;
}

interface HeldRow {
  id: string;
  assignee_id: string;
  state: HeldThread['state'];
  since: Date | null;
  waiting_since: Date;
  placed_at: Date;
}

/** Takes the queue for this transaction; undefined where another worker has it, or it gives nothing. */
export const takeQueue = (tx: Tx, workspaceId: string, queueId: string): Promise<QueueRow | undefined> =>
  tx.one<QueueRow>(LOCK_QUEUE, [workspaceId, queueId]);

/**
 * A queue that was taken, as the decision wants it, and the names of its members. `more`: others wait behind what was
 * read.
 */
export async function readQueue(tx: Tx, workspaceId: string, queue: QueueRow) {
  const key = [workspaceId, queue.id];
  // Locks first; what is counted after them stays true until the commit.
  const ours = new Set((await tx.query<{ person_id: string }>(LOCK_AGENTS, key)).map((row) => row.person_id));
  const [members, held] = await tx.together<[AgentRow, HeldRow]>(
    [AGENTS, [...key, queue.capacity]],
    [HELD, key],
  );
  const rules = rulesOf(queue);
  const agents = members.map((row): QueueAgent => agentOf(row, ours));
  const { waiting, more } = await readWaiting(
    tx,
    { key, rules, agents, stickyDays: queue.sticky_days },
    queue.now,
  );
  return {
    names: new Map(members.map((member) => [member.person_id, member.name])),
    more,
    state: { rules, agents, waiting, held: held.map(heldOf) },
  };
}

const seconds = (length: number | null): number | null => (length === null ? null : length * 1_000);

const rulesOf = (queue: QueueRow): QueueRules => ({
  strategy: queue.strategy,
  open: queue.calendar === null || isOpen(queue.calendar, queue.now.getTime()),
  acceptMs: seconds(queue.accept_seconds),
  returnAfterMs: seconds(queue.return_seconds),
  overflow:
    queue.overflow_queue_id === null
      ? null
      : {
          afterMs: queue.overflow_minutes === null ? null : queue.overflow_minutes * 60_000,
          whenClosed: queue.overflow_when_closed,
        },
  skills: queue.skills,
});

const agentOf = (row: AgentRow, ours: ReadonlySet<string>): QueueAgent => ({
  id: row.person_id,
  state: row.state,
  ours: ours.has(row.person_id),
  load: row.load,
  capacity: row.capacity,
  skills: row.skills,
  lastGivenAt: row.last_given_at?.getTime() ?? null,
  idleSince: row.idle_since?.getTime() ?? null,
});

const heldOf = (row: HeldRow): HeldThread => ({
  id: row.id,
  agentId: row.assignee_id,
  state: row.state,
  goneSince: row.since?.getTime() ?? null,
  waitingSince: row.waiting_since.getTime(),
  placedAt: row.placed_at.getTime(),
});
