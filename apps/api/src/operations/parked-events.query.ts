import { Injectable } from '@nestjs/common';
import type { ParkedEvent, ParkedEventDetail, ParkedFilter } from '@parley/contracts';
import { Database } from '../database/database';
import { MOST_TRIES } from '../messaging/park-event';
import { notFound } from '../problems/problem';
import { maskAddresses } from './mask-addresses';
import { pageFrom, type PageQuery } from '../database/page';

interface Row {
  id: string;
  received_at: Date;
  slug: string;
  key: string;
  kind: 'text' | 'receipt';
  reason: string | null;
  attempts: number;
  next_attempt_at: Date | null;
  payload: Record<string, unknown>;
}

const COLUMNS = `event.id, event.received_at, connection.slug, event.key, event.kind, event.reason, event.attempts,
    event.next_attempt_at`;
const FROM = `
  FROM carrier_event event
  JOIN connection ON connection.workspace_id = event.workspace_id AND connection.id = event.connection_id
  WHERE event.workspace_id = $1 AND event.outcome = 'parked'`;

/** "retrying" has a next try, "gave_up" had its last, "waiting" was never one for trying again. */
const NARROWED = `
    AND ($2::uuid IS NULL OR event.connection_id = $2::uuid)
    AND ($3::text IS NULL OR split_part(event.reason, ':', 1) = $3::text)
    AND ($4::text IS NULL OR event.kind = $4::text)
    AND ($5::text IS NULL OR $5::text = CASE WHEN event.next_attempt_at IS NOT NULL THEN 'retrying'
      WHEN event.attempts >= ${MOST_TRIES} THEN 'gave_up' ELSE 'waiting' END)`;

const LIST = `SELECT ${COLUMNS} ${FROM} ${NARROWED} AND ($6::uuid IS NULL OR event.id < $6::uuid)
  ORDER BY event.id DESC LIMIT $7`;
const ONE = `SELECT ${COLUMNS}, event.payload ${FROM} AND event.id = $2`;
const OLDEST = `SELECT event.id ${FROM} ${NARROWED} ORDER BY event.id LIMIT $6`;
const COUNT = `SELECT count(*)::int AS count ${FROM} ${NARROWED}`;

const narrowed = ({ connectionId, reason, kind, state }: ParkedFilter) => [
  connectionId ?? null,
  reason ?? null,
  kind ?? null,
  state ?? null,
];

@Injectable()
export class ParkedEventsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    { cursor, limit, ...filter }: PageQuery & ParkedFilter,
  ): Promise<{ items: ParkedEvent[]; nextCursor: string | null }> {
    const values = [workspaceId, ...narrowed(filter), cursor ?? null, limit + 1];
    return pageFrom(await this.database.query<Row>(LIST, values), limit, present);
  }

  async one(workspaceId: string, id: string): Promise<ParkedEventDetail> {
    const [row] = await this.database.query<Row>(ONE, [workspaceId, id]);
    if (!row) throw notFound('parked event');
    return { ...present(row), payload: maskAddresses(row.payload) };
  }

  async oldest(workspaceId: string, filter: ParkedFilter, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(OLDEST, [workspaceId, ...narrowed(filter), most]);
    return rows.map(({ id }) => id);
  }

  async count(workspaceId: string, filter: ParkedFilter): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(COUNT, [workspaceId, ...narrowed(filter)]);
    return row?.count ?? 0;
  }
}

const present = (row: Row): ParkedEvent => ({
  id: row.id,
  at: row.received_at.toISOString(),
  connectionSlug: row.slug,
  key: row.key,
  kind: row.kind,
  reason: row.reason ?? 'Not known.',
  attempts: row.attempts,
  nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
  gaveUp: row.next_attempt_at === null && row.attempts >= MOST_TRIES,
});
