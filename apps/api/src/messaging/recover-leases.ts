import { Injectable } from '@nestjs/common';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { WorkerLoops } from '../outbox/worker-loops';
import { expiryCode } from './expiry-code';
import { lockDelivery, moveDelivery } from './move-delivery';

const EVERY_MS = 2_000;
const BATCH = 200;

/** Waits for a lane, a breaker or a pause, and is of no use any more. */
const TOO_OLD = `
  SELECT workspace_id, id, conversation_id FROM delivery
  WHERE state = 'queued' AND expires_at <= now() ORDER BY expires_at LIMIT ${BATCH}`;
const OVER = `
  SELECT workspace_id, id, conversation_id FROM delivery
  WHERE state IN ('claimed', 'sending') AND lease_until < clock_timestamp() LIMIT ${BATCH}`;

interface Left {
  workspace_id: string;
  id: string;
  conversation_id: string;
}

/**
 * What nobody comes back for: texts that grew too old in the queue, and what a dead dispatcher left behind. A claim whose lease is over goes back to the queue: nothing was sent. A
 * `sending` whose lease is over may be on the handset: it becomes unknown and is never sent again by itself.
 */
@Injectable()
export class RecoverLeases {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'lease recovery', () => this.round());
  }

  async round(): Promise<boolean> {
    const over = await this.database.query<Left>(OVER);
    for (const left of over) await this.recover(left);
    const old = await this.database.query<Left>(TOO_OLD);
    for (const left of old) await this.expire(left);
    return over.length === BATCH || old.length === BATCH;
  }

  private recover({ workspace_id: workspaceId, id, conversation_id: conversationId }: Left): Promise<void> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, workspaceId, conversationId);
      const delivery = await lockDelivery(tx, workspaceId, id);
      if (!delivery?.lease_until || delivery.lease_until > thread.now) return;
      if (delivery.state !== 'claimed' && delivery.state !== 'sending') return;
      const code = delivery.state === 'sending' ? 'parley:no_answer' : null;
      const evidence = { source: 'lease', attemptN: delivery.attempts || null, code } as const;
      await moveDelivery(tx, thread, delivery, { kind: 'lease_over' }, evidence);
      thread.save();
    });
  }

  private expire({ workspace_id: workspaceId, id, conversation_id: conversationId }: Left): Promise<void> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, workspaceId, conversationId);
      const delivery = await lockDelivery(tx, workspaceId, id);
      if (delivery?.state !== 'queued' || delivery.expires_at > thread.now) return;
      const evidence = { source: 'dispatcher', code: expiryCode(delivery) } as const;
      await moveDelivery(tx, thread, delivery, { kind: 'expire' }, evidence);
      thread.save();
    });
  }
}
