import { Injectable } from '@nestjs/common';
import type { Queue, QueueSettings } from '@parley/contracts';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';

/** In the order the workspace's people chose. */
const LIST = `
  SELECT id, name, colour, strategy, first_answer_minutes AS "firstAnswerMinutes", calendar
  FROM queue WHERE workspace_id = $1 ORDER BY rank, name`;

/** Counting what waits stops here. */
const MOST = 1_000;

const SETTINGS = `
  SELECT id, name, colour, strategy, priority, capacity, accept_seconds AS "acceptSeconds",
    return_seconds AS "returnSeconds", sticky_days AS "stickyDays", overflow_queue_id AS "overflowQueueId",
    overflow_minutes AS "overflowMinutes", overflow_when_closed AS "overflowWhenClosed",
    first_answer_minutes AS "firstAnswerMinutes", calendar, skills,
    (SELECT count(*) FROM (
      SELECT 1 FROM conversation WHERE conversation.workspace_id = $1 AND conversation.queue_id = queue.id
        AND conversation.status IN ('open', 'pending') AND conversation.assignee_id IS NULL LIMIT ${MOST}
    ) found)::int AS waiting,
    (SELECT min(coalesce(waiting_since, 'infinity'::timestamptz)) FROM conversation
      WHERE conversation.workspace_id = $1 AND conversation.queue_id = queue.id
        AND conversation.status IN ('open', 'pending') AND waiting_since IS NOT NULL) AS oldest_since,
    coalesce((
      SELECT json_agg(json_build_object('personId', member.person_id, 'skills', member.skills,
        'capacity', member.capacity) ORDER BY person.name, person.id)
      FROM queue_member member JOIN person ON person.id = member.person_id
      WHERE member.workspace_id = $1 AND member.queue_id = queue.id), '[]') AS members
  FROM queue WHERE workspace_id = $1 ORDER BY rank, name`;

type Row = Omit<QueueSettings, 'oldestSince'> & { oldest_since: Date | null };

@Injectable()
export class QueuesQuery {
  constructor(private readonly database: Database) {}

  list(workspaceId: string): Promise<Queue[]> {
    return this.database.query<Queue>(LIST, [workspaceId]);
  }

  async settings(workspaceId: string): Promise<QueueSettings[]> {
    const rows = await this.database.query<Row>(SETTINGS, [workspaceId]);
    return rows.map(({ oldest_since: oldest, ...row }) => ({
      ...row,
      oldestSince: oldest?.toISOString() ?? null,
    }));
  }

  async one(workspaceId: string, id: string): Promise<QueueSettings> {
    const queue = (await this.settings(workspaceId)).find((one) => one.id === id);
    if (!queue) throw notFound('queue');
    return queue;
  }
}
