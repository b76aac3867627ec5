import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { WorkerLoops } from '../outbox/worker-loops';
import { lockDeliveryAndThread, moveDelivery } from './move-delivery';

const EVERY_MS = 1_000;
const BATCH = 200;

const DUE = `
  SELECT workspace_id, id FROM delivery WHERE state = 'scheduled' AND due_at <= clock_timestamp()
  ORDER BY due_at LIMIT ${BATCH}`;

/** Puts scheduled texts in the queue when their time has come, by the database's clock. */
@Injectable()
export class PromoteScheduled {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'scheduled texts', () => this.round());
  }

  private async round(): Promise<boolean> {
    const due = await this.database.query<{ workspace_id: string; id: string }>(DUE);
    for (const { workspace_id: workspaceId, id } of due) {
      await this.database.transaction(async (tx) => {
        const { thread, delivery } = await lockDeliveryAndThread(tx, workspaceId, id);
        // Another worker, a person or a STOP was faster.
        if (delivery.state !== 'scheduled') return;
        await moveDelivery(tx, thread, delivery, { kind: 'due' }, { source: 'schedule' });
        thread.save();
      });
    }
    return due.length === BATCH;
  }
}
