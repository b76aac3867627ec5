import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import { type Caller, idOf, type KeyCaller } from '../access/actor';
import type { Thread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { ProblemError } from '../problems/problem';
import { type DeliveryRow, lockDeliveryAndThread, moveDelivery } from './move-delivery';

/** Since when the customer waits, had this reply not been written: their first text after the last other answer. */
const WAITS_SINCE = `
  SELECT min(at) AS since FROM entry
  WHERE workspace_id = $1 AND conversation_id = $2 AND kind = 'text_in' AND consent_intent IS NULL
    AND position > coalesce((
      SELECT max(position) FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND kind = 'text_out'
        AND origin IN ('agent', 'api') AND position <> $3 AND delivery_state <> 'cancelled'
    ), 0)`;

const WAITING: readonly DeliveryRow['state'][] = ['scheduled', 'queued', 'claimed'];

/**
 * Takes back a text that has not left. The row's lock decides against the dispatcher: `sending` is committed only
 * from `claimed`, under the same lock, so a claimed text is either cancelled here or leaves, never both.
 */
@Injectable()
export class CancelDelivery {
  constructor(private readonly database: Database) {}

  execute(caller: Caller | KeyCaller, deliveryId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const { thread, delivery } = await lockDeliveryAndThread(tx, caller.workspaceId, deliveryId);
      // Pressed twice is once.
      if (delivery.state === 'cancelled') return thread.save();
      if (!WAITING.includes(delivery.state)) {
        throw new ProblemError('already_left', undefined, { context: { state: delivery.state } });
      }
      // The law wants an opt-out answered (47 CFR 64.1200(a)(12)); nobody takes that back by hand.
      if (delivery.purpose === 'compliance') {
        throw new ProblemError('transition_not_allowed', 'Answers to consent words are not taken back.');
      }
      await moveDelivery(
        tx,
        thread,
        delivery,
        { kind: 'cancel' },
        {
          source: 'keyId' in caller ? 'program' : 'decision',
          attemptN: delivery.attempts || null,
          code: 'parley:withdrawn',
          actor: { id: idOf(caller), name: caller.name },
        },
      );
      if (delivery.purpose === 'conversation') await waitAgain(tx, thread, delivery.entry_position);
      return thread.save();
    });
  }
}

/** The reply stopped the customer's waiting; without it they wait as before. */
async function waitAgain(tx: Tx, thread: Thread, position: number): Promise<void> {
  const { head } = thread;
  if (head.waiting_since !== null || head.status === 'resolved') return;
  const row = await tx.one<{ since: Date | null }>(WAITS_SINCE, [head.workspace_id, head.id, position]);
  if (row?.since) thread.set({ waiting_since: row.since });
}
