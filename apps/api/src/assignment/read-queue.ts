import type { Calendar } from '@parley/contracts';
import {
  type AgentState,
  type HeldThread,
  isOpen,
  type QueueAgent,
  type QueueStrategy,
  type WaitingThread,
} from '@parley/domain';
import type { Tx } from '../database/tx';

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
  SELECT member.person_id, person.name, coalesce(presence.state, 'offline') AS state, presence.since, member.skills,
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

const BATCH = 200;
/** How far back in a thread whoever answered last is looked for. */
const RECENT_ENTRIES = 200;

/** Served by conversation_unassigned_idx in its order. $3 the days in which it counts who answered last, or null. */
const WAITING = `
  SELECT id, priority, waiting_since, coalesce(placed_at, created_at) AS placed_at, labels, offered_to, offered_until,
    passed_by, passed_at,
    CASE WHEN $3::integer IS NOT NULL THEN (
      SELECT entry.actor_id FROM conversation known JOIN entry
        ON entry.workspace_id = known.workspace_id AND entry.conversation_id = known.id
          AND entry.position > known.last_position - ${RECENT_ENTRIES}
      WHERE known.workspace_id = $1 AND known.contact_id = conversation.contact_id AND entry.kind = 'text_out'
        AND entry.actor_kind = 'person' AND entry.at > now() - make_interval(days => $3)
      ORDER BY entry.at DESC LIMIT 1
    ) END AS sticky_to
  FROM conversation
  WHERE workspace_id = $1 AND queue_id = $2 AND status IN ('open', 'pending') AND assignee_id IS NULL
  ORDER BY priority, waiting_since, id LIMIT ${BATCH}`;

const HELD = `
  SELECT conversation.id, conversation.assignee_id, conversation.waiting_since,
    coalesce(conversation.placed_at, conversation.created_at) AS placed_at
  FROM queue_member member
  LEFT JOIN agent_presence presence
    ON presence.workspace_id = member.workspace_id AND presence.person_id = member.person_id
  JOIN conversation ON conversation.workspace_id = member.workspace_id
    AND conversation.assignee_id = member.person_id AND conversation.queue_id = member.queue_id
    AND conversation.status IN ('open', 'pending') AND conversation.waiting_since IS NOT NULL
  WHERE member.workspace_id = $1 AND member.queue_id = $2 AND coalesce(presence.state, 'offline') <> 'online'
  ORDER BY conversation.waiting_since LIMIT ${BATCH}`;

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
  since: Date | null;
  skills: string[];
  capacity: number;
  last_given_at: Date | null;
  idle_since: Date | null;
  load: number;
}

interface WaitingRow {
  id: string;
  priority: number;
  waiting_since: Date | null;
  placed_at: Date;
  labels: string[];
  offered_to: string | null;
  offered_until: Date | null;
  passed_by: string[];
  passed_at: Date | null;
  sticky_to: string | null;
}

interface HeldRow {
  id: string;
  assignee_id: string;
  waiting_since: Date;
  placed_at: Date;
}

/** Takes the queue for this transaction; undefined where another worker has it, or it gives nothing. */
export const takeQueue = (tx: Tx, workspaceId: string, queueId: string): Promise<QueueRow | undefined> =>
  tx.one<QueueRow>(LOCK_QUEUE, [workspaceId, queueId]);

/** A queue that was taken, as the decision wants it, and the names of its members. */
export async function readQueue(tx: Tx, workspaceId: string, queue: QueueRow) {
  const key = [workspaceId, queue.id];
  // Locks first; what is counted after them stays true until the commit.
  const ours = new Set((await tx.query<{ person_id: string }>(LOCK_AGENTS, key)).map((row) => row.person_id));
  const [agents, waiting, held] = await tx.together<[AgentRow, WaitingRow, HeldRow]>(
    [AGENTS, [...key, queue.capacity]],
    [WAITING, [...key, queue.sticky_days]],
    [HELD, key],
  );
  return {
    names: new Map(agents.map((agent) => [agent.person_id, agent.name])),
    state: {
      rules: rulesOf(queue),
      agents: agents.map((row): QueueAgent => agentOf(row, ours)),
      waiting: waiting.map(waitingOf),
      held: held.map((row): HeldThread => ({
        id: row.id,
        agentId: row.assignee_id,
        waitingSince: row.waiting_since.getTime(),
        placedAt: row.placed_at.getTime(),
      })),
    },
  };
}

const seconds = (length: number | null): number | null => (length === null ? null : length * 1_000);

const rulesOf = (queue: QueueRow) => ({
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
  since: row.since?.getTime() ?? null,
  ours: ours.has(row.person_id),
  load: row.load,
  capacity: row.capacity,
  skills: row.skills,
  lastGivenAt: row.last_given_at?.getTime() ?? null,
  idleSince: row.idle_since?.getTime() ?? null,
});

const waitingOf = (row: WaitingRow): WaitingThread => ({
  id: row.id,
  priority: row.priority,
  waitingSince: row.waiting_since?.getTime() ?? null,
  placedAt: row.placed_at.getTime(),
  labels: row.labels,
  offer:
    row.offered_to && row.offered_until
      ? { agentId: row.offered_to, until: row.offered_until.getTime() }
      : null,
  passedBy: row.passed_by,
  passedAt: row.passed_at?.getTime() ?? null,
  stickyTo: row.sticky_to,
});
