import { Injectable } from '@nestjs/common';
import type { Calendar, Team, TeamAgent, TeamQueue } from '@parley/contracts';
import { isOpen, serviceTimes } from '@parley/domain';
import { Database } from '../database/database';
import { presentPresence } from '../presence/settle-presence';

/** Counting stops here. */
const MOST = 1_000;

/** The one of these threads whose customer has waited longest; served in this order by the index of whose they are. */
const oldest = (whose: string): string => `
  SELECT conversation.id AS conversation_id, contact.name AS customer_name, conversation.customer_number,
    conversation.waiting_since AS oldest_since
  FROM conversation
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  WHERE conversation.workspace_id = $1 AND ${whose} AND conversation.status IN ('open', 'pending')
    AND coalesce(conversation.waiting_since, 'infinity'::timestamptz) < 'infinity'
  ORDER BY coalesce(conversation.waiting_since, 'infinity'::timestamptz), conversation.id LIMIT 1`;

/** Those who can be members of queues, by name. Per person a few probes of conversation_assignee_waiting_idx. */
const AGENTS = `
  SELECT membership.person_id, person.name, membership.role, coalesce(presence.choice, 'online') AS choice,
    coalesce(presence.state, 'offline') AS state, coalesce(presence.since, person.created_at) AS since,
    ((SELECT count(*) FROM (
      SELECT 1 FROM conversation WHERE conversation.workspace_id = $1
        AND conversation.assignee_id = membership.person_id AND conversation.status IN ('open', 'pending') LIMIT ${MOST}
    ) held)
    + (SELECT count(*) FROM conversation WHERE conversation.workspace_id = $1
        AND conversation.offered_to = membership.person_id))::int AS load,
    member.capacity, coalesce(member.queue_ids, '{}') AS queue_ids, oldest.*
  FROM membership JOIN person ON person.id = membership.person_id
  LEFT JOIN agent_presence presence
    ON presence.workspace_id = membership.workspace_id AND presence.person_id = membership.person_id
  LEFT JOIN (
    SELECT queue_member.person_id, array_agg(queue.id ORDER BY queue.rank, queue.name) AS queue_ids,
      max(coalesce(queue_member.capacity, queue.capacity)) FILTER (WHERE queue.strategy <> 'manual') AS capacity
    FROM queue_member
    JOIN queue ON queue.workspace_id = queue_member.workspace_id AND queue.id = queue_member.queue_id
    WHERE queue_member.workspace_id = $1 GROUP BY queue_member.person_id
  ) member ON member.person_id = membership.person_id
  LEFT JOIN LATERAL (${oldest('conversation.assignee_id = membership.person_id')}) oldest ON true
  WHERE membership.workspace_id = $1 AND membership.role IN ('agent', 'supervisor', 'admin')
  ORDER BY person.name, person.id`;

/** In the order the workspace's people chose. The first to wait is looked for in each priority by itself: one probe each. */
const QUEUES = `
  SELECT queue.id, queue.name, queue.colour, queue.strategy, queue.first_answer_minutes, queue.calendar,
    clock_timestamp() AS now,
    (SELECT count(*) FROM (
      SELECT 1 FROM conversation WHERE conversation.workspace_id = $1 AND conversation.queue_id = queue.id
        AND conversation.status IN ('open', 'pending') AND conversation.assignee_id IS NULL LIMIT ${MOST}
    ) found)::int AS waiting,
    (SELECT min(first.waiting_since) FROM generate_series(1, 4) AS wanted CROSS JOIN LATERAL (
      SELECT conversation.waiting_since FROM conversation WHERE conversation.workspace_id = $1
        AND conversation.queue_id = queue.id AND conversation.status IN ('open', 'pending')
        AND conversation.assignee_id IS NULL AND conversation.priority = wanted
      ORDER BY conversation.waiting_since LIMIT 1
    ) first) AS waiting_since,
    coalesce(member.online, 0) AS online, coalesce(member.away, 0) AS away, coalesce(member.offline, 0) AS offline,
    oldest.*
  FROM queue
  LEFT JOIN (
    SELECT queue_member.queue_id, count(*) FILTER (WHERE presence.state = 'online')::int AS online,
      count(*) FILTER (WHERE presence.state = 'away')::int AS away,
      count(*) FILTER (WHERE coalesce(presence.state, 'offline') = 'offline')::int AS offline
    FROM queue_member
    LEFT JOIN agent_presence presence ON presence.workspace_id = queue_member.workspace_id
      AND presence.person_id = queue_member.person_id
    WHERE queue_member.workspace_id = $1 GROUP BY queue_member.queue_id
  ) member ON member.queue_id = queue.id
  LEFT JOIN LATERAL (${oldest('conversation.queue_id = queue.id')}) oldest ON true
  WHERE queue.workspace_id = $1 ORDER BY queue.rank, queue.name`;

type OldestRow =
  | { conversation_id: string; customer_name: string | null; customer_number: string; oldest_since: Date }
  | { conversation_id: null; oldest_since: null };

type AgentRow = OldestRow &
  Parameters<typeof presentPresence>[0] &
  Pick<TeamAgent, 'name' | 'role' | 'load' | 'capacity'> & { queue_ids: string[] };

type QueueRow = OldestRow &
  Pick<TeamQueue, 'id' | 'name' | 'colour' | 'strategy' | 'waiting'> &
  TeamQueue['members'] & {
    first_answer_minutes: number | null;
    calendar: Calendar | null;
    waiting_since: Date | null;
    now: Date;
  };

@Injectable()
export class TeamQuery {
  constructor(private readonly database: Database) {}

  /** Everybody who answers texts, and every queue, in two statements whatever their number. */
  async now(workspaceId: string): Promise<Team> {
    const [agents, queues] = await Promise.all([
      this.database.query<AgentRow>(AGENTS, [workspaceId]),
      this.database.query<QueueRow>(QUEUES, [workspaceId]),
    ]);
    return { agents: agents.map(presentAgent), queues: queues.map(presentQueue) };
  }
}

const presentOldest = (row: OldestRow): TeamAgent['oldest'] =>
  row.conversation_id === null
    ? null
    : {
        conversationId: row.conversation_id,
        customer: { name: row.customer_name, number: row.customer_number },
        waitingSince: row.oldest_since.toISOString(),
      };

const presentAgent = (row: AgentRow): TeamAgent => ({
  ...presentPresence(row),
  name: row.name,
  role: row.role,
  load: row.load,
  capacity: row.capacity,
  queueIds: row.queue_ids,
  oldest: presentOldest(row),
});

function presentQueue(row: QueueRow): TeamQueue {
  const { id, name, colour, strategy, waiting, online, away, offline, calendar } = row;
  return {
    id,
    name,
    colour,
    strategy,
    isOpen: calendar === null || isOpen(calendar, row.now.getTime()),
    waiting,
    waitingSince: row.waiting_since?.toISOString() ?? null,
    oldest: presentOldest(row),
    firstAnswerMinutes: row.first_answer_minutes,
    promise: promiseOf(row),
    members: { online, away, offline },
  };
}

/** Whoever has waited longest is the first to whom a promise is broken: hours are the same for all of a queue. */
function promiseOf({
  first_answer_minutes: minutes,
  calendar,
  oldest_since: since,
}: QueueRow): TeamQueue['promise'] {
  if (minutes === null || since === null) return null;
  const times = serviceTimes(calendar, since.getTime(), minutes);
  return (
    times && { nearAt: new Date(times.nearAt).toISOString(), dueAt: new Date(times.dueAt).toISOString() }
  );
}
