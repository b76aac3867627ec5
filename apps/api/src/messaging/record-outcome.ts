import type { SendOutcome } from '@parley/carriers';
import { type DeliveryEvent, RETRY, retryDelayMs, storedCode } from '@parley/domain';
import { lockThread } from '../conversations/thread';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { parkedReceipts } from './apply-receipt';
import { type DeliveryRow, type Evidence, lockDelivery, moveDelivery } from './move-delivery';
import type { Refusal, Started } from './start-sending';

const FINISH = `
  UPDATE attempt SET finished_at = clock_timestamp(), processed = $4, code = $5, http_status = $6,
    carrier_message_id = coalesce(carrier_message_id, $7)
  WHERE workspace_id = $1 AND delivery_id = $2 AND n = $3`;

/** Writes what the carrier answered: attempt, delivery, bubble and screens in one transaction. */
export function recordOutcome(database: Database, sent: Started, outcome: SendOutcome): Promise<void> {
  return database.transaction(async (tx) => {
    const thread = await lockThread(tx, sent.workspace_id, sent.conversation_id);
    const delivery = await lockDelivery(tx, sent.workspace_id, sent.id);
    if (!delivery) throw new Error('a delivery that was being sent vanished');
    await finishAttempt(tx, sent, outcome);
    // A person, or a lease that ran out, may have started another attempt: this one's refusal is not that one's.
    const superseded = delivery.attempts !== sent.attempt_n;
    if (superseded && outcome.outcome !== 'accepted') return;
    const { event, evidence } = await readOutcome(tx, sent, delivery, outcome, thread.now);
    await moveDelivery(
      tx,
      thread,
      delivery,
      superseded && event.kind === 'receipt' ? { ...event, earlierAttempt: true } : event,
      evidence,
    );
    if (outcome.outcome === 'accepted') {
      const parked = await parkedReceipts(
        tx,
        sent.workspace_id,
        sent.connection_id,
        outcome.carrierMessageId,
      );
      for (const { id, event: receipt } of parked) {
        await moveDelivery(
          tx,
          thread,
          delivery,
          { kind: 'receipt', state: receipt.state },
          {
            source: 'receipt',
            attemptN: sent.attempt_n,
            code: receipt.code,
            carrierEventId: id,
          },
        );
      }
    }
    await thread.save();
  });
}

const PROCESSED = { accepted: 'yes', not_processed: 'no', refused: 'no', unknown: 'maybe' } as const;

function finishAttempt(tx: Tx, sent: Started, outcome: SendOutcome): Promise<object[]> {
  const accepted = outcome.outcome === 'accepted';
  return tx.query(FINISH, [
    sent.workspace_id,
    sent.id,
    sent.attempt_n,
    PROCESSED[outcome.outcome],
    accepted ? null : outcome.error.code,
    accepted ? 201 : outcome.httpStatus,
    accepted ? outcome.carrierMessageId : null,
  ]);
}

async function readOutcome(
  tx: Tx,
  sent: Started,
  delivery: DeliveryRow,
  outcome: SendOutcome,
  now: Date,
): Promise<{ event: DeliveryEvent; evidence: Evidence }> {
  const evidence: Evidence = { source: 'answer', attemptN: sent.attempt_n };
  if (outcome.outcome === 'accepted') return { event: { kind: 'receipt', state: outcome.state }, evidence };
  const code = storedCode(outcome.error);
  if (outcome.outcome === 'unknown')
    return { event: { kind: 'outcome_unknown' }, evidence: { ...evidence, code: 'parley:no_answer' } };
  const dueAt = outcome.retryable ? retryAt(delivery, outcome.retryAfterMs, now) : null;
  if (outcome.outcome === 'refused' || dueAt === null)
    return { event: { kind: 'refused' }, evidence: { ...evidence, code } };
  if (outcome.retryAfterMs) await slowDown(tx, sent, outcome.retryAfterMs);
  return { event: { kind: 'not_processed' }, evidence: { ...evidence, code, dueAt } };
}

/** Full jitter within the window, by the database's clock; null when the tries or the time are used up. */
function retryAt(delivery: DeliveryRow, retryAfterMs: number | null, now: Date): Date | null {
  if (delivery.attempts >= RETRY.maxAttempts) return null;
  const delay = retryDelayMs({
    attempt: delivery.attempts,
    baseMs: RETRY.baseMs,
    capMs: RETRY.capMs,
    random: Math.random(),
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  });
  const at = new Date(now.getTime() + delay);
  return at >= delivery.expires_at ? null : at;
}

/** The carrier asked for a pause: the number's bucket stays empty until then, its neighbours go on. */
async function slowDown(tx: Tx, sent: Started, retryAfterMs: number): Promise<void> {
  await tx.query(
    `UPDATE number_bucket SET tokens = 0, updated_at = clock_timestamp() + $3 * interval '1 millisecond'
     WHERE workspace_id = $1 AND business_number_id = $2`,
    [sent.workspace_id, sent.business_number_id, retryAfterMs],
  );
}

/** A text that may not leave after all: opted out, held or too old. Told to the thread in a transaction of its own. */
export function recordRefusal(database: Database, refusal: Refusal): Promise<void> {
  return database.transaction(async (tx) => {
    const thread = await lockThread(tx, refusal.workspaceId, refusal.conversationId);
    const delivery = await lockDelivery(tx, refusal.workspaceId, refusal.id);
    if (!delivery || delivery.state !== 'claimed') return;
    const event: DeliveryEvent = refusal.code === 'parley:expired' ? { kind: 'expire' } : { kind: 'cancel' };
    await moveDelivery(tx, thread, delivery, event, { source: 'dispatcher', code: refusal.code });
    await thread.save();
  });
}
