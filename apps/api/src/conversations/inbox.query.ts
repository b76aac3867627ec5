// The inbox's views. Each is served by a hand-made partial index: the page's ids are found in index order first,
// and only those rows are joined. The predicates repeat the indexes' own, word for word, or they would not be used.
import { Injectable } from '@nestjs/common';
import type { ConversationsPage, ConversationsQuery, InboxView } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound, ProblemError } from '../problems/problem';
import { decodeCursor, encodeCursor, type InboxCursor } from './inbox-cursor';
import { presentConversationRow } from './presenter';
import { HEAD_COLUMNS, HEAD_JOINS, type HeadRow } from './rows';

type Sort = ConversationsQuery['sort'];

const OPEN = `conversation.status IN ('open', 'pending')`;

interface View {
  where: string;
  /** Orders the view can be read in; the first is used when another is asked for. */
  sorts: readonly [Sort, ...Sort[]];
  /** Put before the order: compared to NULL, the index's first column is no constant to the planner. */
  leading?: string;
}

const VIEWS: Record<InboxView, View> = {
  mine: { where: `conversation.assignee_id = $2 AND ${OPEN}`, sorts: ['newest', 'waiting_longest'] },
  unassigned: {
    where: `conversation.assignee_id IS NULL AND ${OPEN}`,
    sorts: ['newest', 'waiting_longest'],
    leading: 'conversation.assignee_id, ',
  },
  all: { where: OPEN, sorts: ['newest', 'waiting_longest'] },
  queue: { where: `conversation.queue_id = $6 AND ${OPEN}`, sorts: ['newest', 'waiting_longest'] },
  // Nobody waits in these, or not for an answer: they are read newest first only.
  needs_attention: { where: 'conversation.attention IS NOT NULL', sorts: ['newest'] },
  callbacks: { where: 'conversation.callback_since IS NOT NULL', sorts: ['newest'] },
  snoozed: { where: `conversation.status = 'snoozed'`, sorts: ['newest'] },
  resolved: { where: `conversation.status = 'resolved'`, sorts: ['newest'] },
};

const ORDERS: Record<Sort, { key: string; direction: 'ASC' | 'DESC'; start: { key: string; id: string } }> = {
  newest: {
    key: 'conversation.last_activity_at',
    direction: 'DESC',
    start: { key: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  },
  waiting_longest: {
    key: `coalesce(conversation.waiting_since, 'infinity'::timestamptz)`,
    direction: 'ASC',
    start: { key: '-infinity', id: '00000000-0000-0000-0000-000000000000' },
  },
};

/** $1 workspace, $2 reader, $3 rows, $4 and $5 where the page begins, $6 the queue. */
function statement(view: View, sort: Sort): string {
  const { key, direction } = ORDERS[sort];
  const leading = view.leading ?? '';
  const order = `${key} ${direction}, conversation.id ${direction}`;
  return `
    SELECT ${HEAD_COLUMNS}, coalesce(seen.position, 0) AS seen_position,
      CASE WHEN isfinite(${key}) THEN to_char(${key} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        ELSE 'infinity' END AS sort_key
    FROM (
      SELECT * FROM conversation
      WHERE conversation.workspace_id = $1 AND ${view.where}
        AND (${key}, conversation.id) ${direction === 'DESC' ? '<' : '>'} ($4::timestamptz, $5::uuid)
      ORDER BY ${leading}${order} LIMIT $3
    ) conversation ${HEAD_JOINS}
    LEFT JOIN seen ON seen.workspace_id = conversation.workspace_id AND seen.person_id = $2
      AND seen.conversation_id = conversation.id
    ORDER BY ${order}`;
}

@Injectable()
export class InboxQuery {
  constructor(private readonly database: Database) {}

  async page(caller: Caller, query: ConversationsQuery): Promise<ConversationsPage> {
    if (query.view === 'queue' && query.queueId === undefined) {
      throw new ProblemError('validation_failed', undefined, {
        fields: [{ field: 'queueId', message: 'Name the queue.' }],
      });
    }
    const view = VIEWS[query.view];
    const sort = view.sorts.includes(query.sort) ? query.sort : view.sorts[0];
    const from = query.cursor === undefined ? ORDERS[sort].start : decodeCursor(query.cursor, sort);
    const rows = await this.database.query<HeadRow & { seen_position: number; sort_key: string }>(
      statement(view, sort),
      [
        caller.workspaceId,
        caller.personId,
        query.limit + 1,
        from.key,
        from.id,
        ...(query.view === 'queue' ? [query.queueId] : []),
      ],
    );
    if (rows.length === 0 && query.view === 'queue') await this.requireQueue(caller, query.queueId);
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    const cursor: InboxCursor | undefined = last && { sort, key: last.sort_key, id: last.id };
    return {
      items: items.map(presentConversationRow),
      nextCursor: cursor ? encodeCursor(cursor) : null,
    };
  }

  /** An empty queue and one that is not there look alike; only then is it worth asking. */
  private async requireQueue(caller: Caller, queueId: string | undefined): Promise<void> {
    const found = await this.database.query(`SELECT 1 FROM queue WHERE workspace_id = $1 AND id = $2`, [
      caller.workspaceId,
      queueId,
    ]);
    if (found.length === 0) throw notFound('queue');
  }
}
