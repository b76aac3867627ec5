import { Injectable } from '@nestjs/common';
import type { WebhookRequest as Wire, WebhookRequestDetail } from '@parley/contracts';
import { Database } from '../database/database';
import { WebhookRequest } from '../messaging/messaging.entities';
import { notFound } from '../problems/problem';
import { maskHeaders } from './mask-headers';
import { pageFrom, type PageQuery } from '../database/page';

type Row = Omit<WebhookRequest, 'headers' | 'body'>;

/** Everything but the raw parts, which a list does not show. */
const LIST = `
  SELECT workspace_id AS "workspaceId", id, connection_id AS "connectionId", slug, reason, diagnosis, method, url,
    bytes, at, replayed_at AS "replayedAt", dismissed_at AS "dismissedAt"
  FROM webhook_request WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid)
  ORDER BY id DESC LIMIT $3`;

@Injectable()
export class WebhookRequestsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    { cursor, limit }: PageQuery,
  ): Promise<{ items: Wire[]; nextCursor: string | null }> {
    const rows = await this.database.query<Row>(LIST, [workspaceId, cursor ?? null, limit + 1]);
    return pageFrom(rows, limit, presentWebhookRequest);
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
  diagnosis: row.diagnosis,
  method: row.method,
  url: row.url,
  bytes: row.bytes,
  replayedAt: row.replayedAt?.toISOString() ?? null,
  dismissedAt: row.dismissedAt?.toISOString() ?? null,
});
