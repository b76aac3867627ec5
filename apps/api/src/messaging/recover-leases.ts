import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { Loop } from '../outbox/loop';
import { lockDelivery, moveDelivery } from './move-delivery';

const EVERY_MS = 2_000;
const BATCH = 200;

/**
 * What a dead dispatcher left behind. A claim whose lease is over goes back to the queue: nothing was sent. A
 * `sending` whose lease is over may be on the handset: it becomes unknown and is never sent again by itself.
 */
@Injectable()
export class RecoverLeases implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('lease recovery', () => this.round(), EVERY_MS);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.roles.worker) return;
    this.loop.start();
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  async round(): Promise<boolean> {
    const over = await this.database.query<{ workspace_id: string; id: string; conversation_id: string }>(
      `SELECT workspace_id, id, conversation_id FROM delivery
       WHERE state IN ('claimed', 'sending') AND lease_until < clock_timestamp() LIMIT ${BATCH}`,
    );
    for (const { workspace_id: workspaceId, id, conversation_id: conversationId } of over) {
      await this.database.transaction(async (tx) => {
        const thread = await lockThread(tx, workspaceId, conversationId);
        const delivery = await lockDelivery(tx, workspaceId, id);
        if (!delivery?.lease_until || delivery.lease_until > thread.now) return;
        if (delivery.state !== 'claimed' && delivery.state !== 'sending') return;
        const code = delivery.state === 'sending' ? 'parley:no_answer' : null;
        await moveDelivery(
          tx,
          thread,
          delivery,
          { kind: 'lease_over' },
          {
            source: 'lease',
            attemptN: delivery.attempts || null,
            code,
          },
        );
        await thread.save();
      });
    }
    return over.length === BATCH;
  }
}
