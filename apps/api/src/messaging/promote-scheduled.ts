import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { Loop } from '../outbox/loop';
import { lockDeliveryAndThread, moveDelivery } from './move-delivery';

const EVERY_MS = 1_000;
const BATCH = 200;

const DUE = `
  SELECT workspace_id, id FROM delivery WHERE state = 'scheduled' AND due_at <= clock_timestamp()
  ORDER BY due_at LIMIT ${BATCH}`;

/** Puts scheduled texts in the queue when their time has come, by the database's clock. */
@Injectable()
export class PromoteScheduled implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('scheduled texts', () => this.round(), EVERY_MS);

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

  private async round(): Promise<boolean> {
    const due = await this.database.query<{ workspace_id: string; id: string }>(DUE);
    for (const { workspace_id: workspaceId, id } of due) {
      await this.database.transaction(async (tx) => {
        const { thread, delivery } = await lockDeliveryAndThread(tx, workspaceId, id);
        // Another worker, a person or a STOP was faster.
        if (delivery.state !== 'scheduled') return;
        await moveDelivery(tx, thread, delivery, { kind: 'due' }, { source: 'schedule' });
        await thread.save();
      });
    }
    return due.length === BATCH;
  }
}
