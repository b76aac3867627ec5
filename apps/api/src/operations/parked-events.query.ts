import { Injectable } from '@nestjs/common';
import type { ParkedEvent } from '@parley/contracts';
import { Database } from '../database/database';
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
}

const LIST = `
  SELECT event.id, event.received_at, connection.slug, event.key, event.kind, event.reason, event.attempts,
    event.next_attempt_at
  FROM carrier_event event
  JOIN connection ON connection.workspace_id = event.workspace_id AND connection.id = event.connection_id
  WHERE event.workspace_id = $1 AND event.outcome = 'parked' AND ($2::uuid IS NULL OR event.id < $2::uuid)
  ORDER BY event.id DESC LIMIT $3`;

@Injectable()
export class ParkedEventsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    { cursor, limit }: PageQuery,
  ): Promise<{ items: ParkedEvent[]; nextCursor: string | null }> {
    const rows = await this.database.query<Row>(LIST, [workspaceId, cursor ?? null, limit + 1]);
    return pageFrom(rows, limit, (row) => ({
      id: row.id,
      at: row.received_at.toISOString(),
      connectionSlug: row.slug,
      key: row.key,
      kind: row.kind,
      reason: row.reason ?? 'Not known.',
      attempts: row.attempts,
      nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    }));
  }
}
