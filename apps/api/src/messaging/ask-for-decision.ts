import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import type { EntryRow } from '../conversations/rows';
import { Database } from '../database/database';
import { WorkerLoops } from '../outbox/worker-loops';
import { RESTORED } from '../restore/hold';
import { lockDeliveryAndThread } from './move-delivery';

const EVERY_MS = 5_000;
const BATCH = 200;

const UNDECIDED = `
  SELECT workspace_id, id FROM delivery
  WHERE state = 'unknown' AND NOT attention_open
    AND state_changed_at < clock_timestamp() - $1 * interval '1 millisecond'
  ORDER BY state_changed_at LIMIT ${BATCH}`;

/** Why nobody knows: the attempt says so where it was not the carrier's silence. */
const CALL = `
  UPDATE delivery SET attention_open = true, problem_code = coalesce((
    SELECT code FROM attempt WHERE attempt.workspace_id = $1 AND attempt.delivery_id = $2
      AND attempt.n = delivery.attempts AND attempt.code = '${RESTORED}'), 'parley:no_answer')
  WHERE workspace_id = $1 AND id = $2 RETURNING problem_code`;

const ENTRY = `SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position = $3`;

/** Calls a person to a text whose fate neither a receipt nor the carrier's list has told in good time. */
@Injectable()
export class AskForDecision {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(Math.min(EVERY_MS, config.undecidedAfterMs), 'undecided texts', () => this.round());
  }

  private async round(): Promise<boolean> {
    const undecided = await this.database.query<{ workspace_id: string; id: string }>(UNDECIDED, [
      this.config.undecidedAfterMs,
    ]);
    for (const { workspace_id: workspaceId, id } of undecided) await this.ask(workspaceId, id);
    return undecided.length === BATCH;
  }

  private ask(workspaceId: string, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { thread, delivery } = await lockDeliveryAndThread(tx, workspaceId, id);
      if (delivery.state !== 'unknown' || delivery.attention_open) return;
      const called = await tx.one<{ problem_code: string }>(CALL, [workspaceId, id]);
      const entry = await tx.one<EntryRow>(ENTRY, [
        workspaceId,
        delivery.conversation_id,
        delivery.entry_position,
      ]);
      if (!entry || !called) throw new Error('a delivery without its entry');
      thread.amend(entry, { problem_code: called.problem_code });
      thread.set({ attention: 'unknown' });
      thread.save();
    });
  }
}
