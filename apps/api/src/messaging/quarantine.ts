import { Injectable } from '@nestjs/common';
import type { RawWebhook } from '@parley/carriers';
import type { OpenConnection } from '../connections/connections';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { maskSecretParameters } from './mask-query';
import { giveNotice } from '../outbox/notice';
import { Tasks } from '../tasks/tasks';

/** Anybody can send us refused requests: what is kept of them has bounds. */
const MOST_ROWS = 1_000;
const MOST_BYTES = 64 * 1024;
const MOST_DAYS = 30;
const MOST_HEADERS = 60;

const KEEP = `
  INSERT INTO webhook_request (workspace_id, id, connection_id, slug, reason, diagnosis, method, url, headers, body, bytes, replayed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, CASE WHEN $12 THEN now() END)`;

const TRIM = `
  DELETE FROM webhook_request WHERE workspace_id = $1 AND id IN (
    SELECT id FROM webhook_request WHERE workspace_id = $1 ORDER BY id DESC OFFSET ${MOST_ROWS}
  )`;

const FORGET = `DELETE FROM webhook_request WHERE at < now() - interval '${MOST_DAYS} days'`;

/** Keeps refused and unreadable requests as they came, for an operator to look at and replay. */
@Injectable()
export class Quarantine {
  constructor(
    private readonly database: Database,
    tasks: Tasks,
  ) {
    tasks.every('23 * * * *', 'quarantine.forget', async () => void (await database.query(FORGET)));
  }

  async keep(
    found: OpenConnection,
    webhook: RawWebhook,
    { reason, diagnosis, taken }: { reason: string; diagnosis: string; taken: boolean },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(KEEP, [
        found.workspaceId,
        newId(),
        found.connection.id,
        found.connection.slug,
        taken ? `${reason} (taken in: report only)` : reason,
        maskSecretParameters(diagnosis),
        webhook.method,
        // A gateway's key stands in the address; replaying asks for none.
        maskSecretParameters(webhook.url).slice(0, 2_000),
        JSON.stringify(Object.fromEntries(Object.entries(webhook.headers).slice(0, MOST_HEADERS))).replaceAll(
          '\\u0000',
          '',
        ),
        webhook.body.subarray(0, MOST_BYTES),
        webhook.body.length,
        taken,
      ]);
      await tx.query(TRIM, [found.workspaceId]);
      giveNotice(tx, found.workspaceId, 'webhooks');
    });
  }
}
