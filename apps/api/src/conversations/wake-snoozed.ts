import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../access/actor';
import { Database } from '../database/database';
import { log } from '../log';
import { WorkerLoops } from '../outbox/worker-loops';
import { statusAfter } from './status';
import { lockThread } from './thread';

const EVERY_MS = 1_000;
const BATCH = 100;

const DUE = `
  SELECT workspace_id, id FROM conversation WHERE status = 'snoozed' AND snoozed_until <= now()
  ORDER BY snoozed_until LIMIT ${BATCH}`;

/** Brings snoozed threads back when their time has come. Several workers may try: the lock lets one do it. */
@Injectable()
export class WakeSnoozed {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'wake snoozed', () => this.round());
  }

  /** True when more may be due. A thread that fails is tried again next time and holds up no other. */
  async round(): Promise<boolean> {
    const due = await this.database.query<{ workspace_id: string; id: string }>(DUE);
    let woken = 0;
    for (const { workspace_id: workspaceId, id } of due) {
      try {
        await this.wake(workspaceId, id);
        woken += 1;
      } catch (error) {
        log.warn({ err: error, conversationId: id }, 'a snoozed thread could not be woken');
      }
    }
    return due.length === BATCH && woken > 0;
  }

  private wake(workspaceId: string, conversationId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, workspaceId, conversationId);
      const { status, snoozed_until: until } = thread.head;
      if (status !== 'snoozed' || until === null || until > thread.now) return;
      // Counted as activity: a thread that comes back belongs at the top of the list, not where it was left.
      thread.set({ status: statusAfter(status, 'wake'), snoozed_until: null, last_activity_at: thread.now });
      thread.record(SYSTEM, { type: 'woken' });
      thread.save();
    });
  }
}
