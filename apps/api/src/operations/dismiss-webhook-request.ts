import { Injectable } from '@nestjs/common';
import type { WebhookRequest as Wire } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { WebhookRequest } from '../messaging/messaging.entities';
import { notFound, ProblemError } from '../problems/problem';
import { presentWebhookRequest } from './webhook-requests.query';

/** Looked at and left alone: it no longer counts as needing attention. Doing so twice changes nothing. */
@Injectable()
export class DismissWebhookRequest {
  constructor(private readonly database: Database) {}

  run({ workspaceId }: Caller, id: string): Promise<Wire> {
    return this.database.transaction(async (tx) => {
      const row = await tx.manager.findOne(WebhookRequest, {
        where: { workspaceId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw notFound('webhook request');
      if (row.replayedAt) throw new ProblemError('transition_not_allowed', 'It has been replayed already.');
      if (row.dismissedAt) return presentWebhookRequest(row);
      const [dismissed] = await tx.query<{ at: Date }>(
        `UPDATE webhook_request SET dismissed_at = now() WHERE workspace_id = $1 AND id = $2
         RETURNING dismissed_at AS at`,
        [workspaceId, id],
      );
      giveNotice(tx, workspaceId, 'webhooks');
      return presentWebhookRequest({ ...row, dismissedAt: dismissed?.at ?? null });
    });
  }
}
