// What a look reads of the threads that nobody has. Tens of thousands may wait that it can do nothing about: those are
// not read, so that they stand in nobody's way. Read are, each in a window of its own, those that somebody free could
// be given, those whose offer may be over, and those that may overflow.
import { hasRoom, PASS_REST_MS, type QueueAgent, type QueueRules, type WaitingThread } from '@parley/domain';
import type { Tx } from '../database/tx';

/** Threads of one window. */
const WINDOW = 200;
/** How far back in a thread whoever answered last is looked for. */
const RECENT_ENTRIES = 200;

const COLUMNS = `
  id, priority, waiting_since, coalesce(placed_at, created_at) AS placed_at, labels, offered_to, offered_until,
  passed_by, passed_at`;

/** $3 the days in which it counts who answered last, or null. */
const STICKY = `
  CASE WHEN $3::integer IS NOT NULL THEN (
    SELECT entry.actor_id FROM conversation known JOIN entry
      ON entry.workspace_id = known.workspace_id AND entry.conversation_id = known.id
        AND entry.position > known.last_position - ${RECENT_ENTRIES}
    WHERE known.workspace_id = $1 AND known.contact_id = conversation.contact_id AND entry.kind = 'text_out'
      AND entry.actor_kind = 'person' AND entry.at > now() - make_interval(days => $3)
    ORDER BY entry.at DESC LIMIT 1
  ) END AS sticky_to`;

const OF_QUEUE = `workspace_id = $1 AND queue_id = $2 AND status IN ('open', 'pending') AND assignee_id IS NULL`;

/** Served by conversation_queue_offered_idx. */
const OFFERED = `
  SELECT ${COLUMNS}, ${STICKY} FROM conversation
  WHERE ${OF_QUEUE} AND offered_to IS NOT NULL ORDER BY offered_until LIMIT ${WINDOW}`;

/** Those whose time comes first; $3 those too that have their answer, since all of them overflow. */
const OVERFLOWING = `
  SELECT ${COLUMNS}, NULL AS sticky_to FROM conversation
  WHERE ${OF_QUEUE} AND offered_to IS NULL AND (waiting_since IS NOT NULL OR $3)
  ORDER BY greatest(waiting_since, coalesce(placed_at, created_at)) LIMIT ${WINDOW}`;

/**
 * In turn, those that somebody of $4 has room and the skills for and has not let pass since $6; what nobody of $5, all
 * members, has the skills for is asked of nobody. Both are parted by what they lack, so that a thread costs as many
 * comparisons as there are kinds of people. Served by conversation_unassigned_idx in its order.
 */
const GIVABLE = `
  WITH free AS MATERIALIZED (
    SELECT ids, lacks FROM jsonb_to_recordset($4::jsonb) AS agents (ids uuid[], lacks text[])
  ), member AS MATERIALIZED (
    SELECT lacks FROM jsonb_to_recordset($5::jsonb) AS members (lacks text[])
  )
  SELECT ${COLUMNS}, ${STICKY} FROM conversation
  WHERE ${OF_QUEUE} AND offered_to IS NULL AND EXISTS (
    SELECT FROM free WHERE (NOT free.ids <@ passed_by OR passed_at <= $6)
      AND (NOT labels && free.lacks OR NOT EXISTS (SELECT FROM member WHERE NOT labels && member.lacks)))
  ORDER BY priority, waiting_since, id LIMIT ${WINDOW}`;

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

interface Looking {
  /** Workspace and queue. */
  key: readonly string[];
  rules: QueueRules;
  agents: readonly QueueAgent[];
  stickyDays: number | null;
}

/** What something may be done about. `more`: others that could be given wait behind what was read. */
export async function readWaiting(
  tx: Tx,
  { key, rules, agents, stickyDays }: Looking,
  now: Date,
): Promise<{ waiting: WaitingThread[]; more: boolean }> {
  const { overflow, open } = rules;
  const free = open ? byLack(rules, agents.filter(hasRoom)) : [];
  const rested = new Date(now.getTime() - PASS_REST_MS);
  const allOverflow = overflow !== null && overflow.whenClosed && !open;
  const [offered, overflowing, givable] = await Promise.all([
    tx.query<WaitingRow>(OFFERED, [...key, stickyDays]),
    allOverflow || (overflow && overflow.afterMs !== null)
      ? tx.query<WaitingRow>(OVERFLOWING, [...key, allOverflow])
      : [],
    free.length > 0
      ? tx.query<WaitingRow>(GIVABLE, [
          ...key,
          stickyDays,
          JSON.stringify(free),
          JSON.stringify(byLack(rules, agents)),
          rested,
        ])
      : [],
  ]);
  const more = givable.length === WINDOW;
  const waiting = new Map(
    [...offered, ...overflowing].map((row) => [row.id, waitingOf(row, !more)] as const),
  );
  for (const row of givable) waiting.set(row.id, waitingOf(row, true));
  return { waiting: [...waiting.values()], more };
}

/** Agents by the skills of the queue that they lack. */
function byLack({ skills }: QueueRules, agents: readonly QueueAgent[]): { ids: string[]; lacks: string[] }[] {
  const kinds = new Map<string, { ids: string[]; lacks: string[] }>();
  for (const agent of agents) {
    const lacks = skills.filter((skill) => !agent.skills.includes(skill));
    const kind = kinds.get(JSON.stringify(lacks)) ?? { ids: [], lacks };
    kind.ids.push(agent.id);
    kinds.set(JSON.stringify(lacks), kind);
  }
  return [...kinds.values()];
}

const waitingOf = (row: WaitingRow, inTurn: boolean): WaitingThread => ({
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
  inTurn,
});
