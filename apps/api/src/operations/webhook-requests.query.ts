import { Injectable } from '@nestjs/common';
import type { WebhookFilter, WebhookRequest as Wire, WebhookRequestDetail } from '@parley/contracts';
import { Database } from '../database/database';
import { WebhookRequest } from '../messaging/messaging.entities';
import { notFound } from '../problems/problem';
import { maskHeaders } from './mask-headers';
import { maskQuery } from '../messaging/mask-query';
import { pageFrom, type PageQuery } from '../database/page';

type Row = Omit<WebhookRequest, 'headers' | 'body'>;

/** Everything but the raw parts, which a list does not show. */
const LIST = `
  SELECT workspace_id AS "workspaceId", id, connection_id AS "connectionId", slug, reason, diagnosis, method, url,
    bytes, at, replayed_at AS "replayedAt", dismissed_at AS "dismissedAt"
  FROM webhook_request WHERE workspace_id = $1`;

const NARROWED = `
    AND ($2::uuid IS NULL OR connection_id = $2::uuid)
    AND ($3::text IS NULL OR split_part(reason, ' ', 1) = $3::text)
    AND ($4::text IS NULL OR $4::text = CASE WHEN replayed_at IS NOT NULL THEN 'replayed'
      WHEN dismissed_at IS NOT NULL THEN 'dismissed' ELSE 'open' END)`;

const PAGE = `${LIST} ${NARROWED} AND ($5::uuid IS NULL OR id < $5::uuid) ORDER BY id DESC LIMIT $6`;
/** What is settled is not found by doing something to all. */
const OPEN = `FROM webhook_request WHERE workspace_id = $1 ${NARROWED} AND replayed_at IS NULL AND dismissed_at IS NULL`;

const narrowed = ({ connectionId, reason, state }: WebhookFilter) => [
  connectionId ?? null,
  reason ?? null,
  state ?? null,
];

@Injectable()
export class WebhookRequestsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    { cursor, limit, ...filter }: PageQuery & WebhookFilter,
  ): Promise<{ items: Wire[]; nextCursor: string | null }> {
    const values = [workspaceId, ...narrowed(filter), cursor ?? null, limit + 1];
    return pageFrom(await this.database.query<Row>(PAGE, values), limit, presentWebhookRequest);
  }

  async oldest(workspaceId: string, filter: WebhookFilter, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`SELECT id ${OPEN} ORDER BY id LIMIT $5`, [
      workspaceId,
      ...narrowed(filter),
      most,
    ]);
    return rows.map(({ id }) => id);
  }

  async count(workspaceId: string, filter: WebhookFilter): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(`SELECT count(*)::int AS count ${OPEN}`, [
      workspaceId,
      ...narrowed(filter),
    ]);
    return row?.count ?? 0;
  }

  async one(workspaceId: string, id: string): Promise<WebhookRequestDetail> {
    const row = await this.database.manager.findOneBy(WebhookRequest, { workspaceId, id });
    if (!row) throw notFound('webhook request');
    return {
      ...presentWebhookRequest(row),
      headers: maskHeaders(row.headers),
      body: row.body.toString('utf8'),
    };
  }
}

export const presentWebhookRequest = (row: Row): Wire => ({
  id: row.id,
  at: row.at.toISOString(),
  connectionSlug: row.slug,
  reason: row.reason,
  diagnosis: maskQuery(row.diagnosis),
  method: row.method,
  url: maskQuery(row.url),
  bytes: row.bytes,
  replayedAt: row.replayedAt?.toISOString() ?? null,
  dismissedAt: row.dismissedAt?.toISOString() ?? null,
});
