import type { ReceiptEvent, SendOutcome } from '@parley/carriers';
import {
  type CallSign,
  type Carrier,
  type DeliveryEvent,
  callSign,
  retryAtMs,
  storedCode,
} from '@parley/domain';
import { lockThread } from '../conversations/thread';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { ANSWERED, noteFailure, tellBreaker } from '../pacing/breakers';
import { heedCarrier, readClock } from '../pacing/heed-carrier';
import { learnLine } from '../pacing/number-facts';
import { goRound } from './fail-over';
import { heedOptOut, isOptOut } from './heed-opt-out';
import { moveByReceipt } from './move-by-receipt';
import { type DeliveryRow, type Evidence, lockDelivery, moveDelivery } from './move-delivery';
import type { Refusal, Started } from './start-sending';

/**
 * In one statement: the attempt ends, the breaker hears of an answer, receipts that came before the carrier's id was
 * known to us are taken up, and the delivery is locked.
 */
const FINISH = `
  WITH finished AS (
    UPDATE attempt SET finished_at = clock_timestamp(), processed = $6, code = $7, http_status = $8,
      carrier_message_id = coalesce(carrier_message_id, $9)
    WHERE workspace_id = $1 AND delivery_id = $3 AND n = $4
  ), answered AS (${ANSWERED}), parked AS (
    UPDATE carrier_event SET outcome = 'applied', reason = NULL
    WHERE workspace_id = $1 AND connection_id = $2 AND carrier_message_id = $9 AND outcome = 'parked'
      AND kind = 'receipt'
    RETURNING id, payload, received_at
  )
  SELECT delivery.*, EXISTS (SELECT 1 FROM answered WHERE state = 'half_open') AS breaker_closed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'event', payload) ORDER BY received_at), '[]') FROM parked) AS parked
  FROM delivery WHERE workspace_id = $1 AND id = $3 FOR UPDATE`;

type Finished = DeliveryRow & { breaker_closed: boolean; parked: { id: string; event: ReceiptEvent }[] };

/** Writes what the carrier answered: attempt, delivery, bubble and screens in one transaction. */
export function recordOutcome(
  database: Database,
  sent: Started,
  carrier: Carrier,
  outcome: SendOutcome,
): Promise<void> {
  return database.transaction(async (tx) => {
    const sign = signOf(outcome);
    const code = outcome.outcome === 'refused' ? storedCode(outcome.error) : null;
    // The recipient before the thread, as everywhere.
    if (isOptOut(code))
      await heedOptOut(tx, {
        workspaceId: sent.workspace_id,
        deliveryId: sent.id,
        attemptN: sent.attempt_n,
        code,
        carrierEventId: null,
      });
    // Sent behind one another without waiting; done in this order.
    const [thread, finished] = await Promise.all([
      lockThread(tx, sent.workspace_id, sent.conversation_id),
      tx.one<Finished>(FINISH, finishOf(sent, outcome, sign)),
    ]);
    if (!finished) throw new Error('a delivery that was being sent vanished');
    const { parked, breaker_closed: breakerClosed, ...delivery } = finished;
    if (breakerClosed) tellBreaker(tx, sent.workspace_id);
    // A person, or a lease that ran out, may have started another attempt: this one's refusal is not that one's.
    const superseded = delivery.attempts !== sent.attempt_n;
    if (!superseded || outcome.outcome === 'accepted') {
      const { event, evidence } = await readOutcome(tx, sent, delivery, outcome);
      await moveDelivery(
        tx,
        thread,
        delivery,
        superseded && event.kind === 'receipt' ? { ...event, earlierAttempt: true } : event,
        evidence,
      );
      for (const { id: eventId, event: receipt } of parked) {
        await moveByReceipt(tx, thread, delivery, { carrier, attemptN: sent.attempt_n, eventId, receipt });
      }
      thread.save();
    }
    if (outcome.outcome === 'refused')
      await learnLine(tx, sent.workspace_id, sent.to_address, carrier, outcome.error.code);
    if (outcome.outcome !== 'accepted' && sign !== 'answered') {
      await noteFailure(tx, callOf(sent), sign, storedCode(outcome.error));
    }
  });
}

const PROCESSED = { accepted: 'yes', not_processed: 'no', refused: 'no', unknown: 'maybe' } as const;

function finishOf(sent: Started, outcome: SendOutcome, sign: CallSign): unknown[] {
  const accepted = outcome.outcome === 'accepted';
  return [
    sent.workspace_id,
    sent.connection_id,
    sent.id,
    sent.attempt_n,
    sign === 'answered',
    PROCESSED[outcome.outcome],
    accepted ? null : outcome.error.code,
    accepted ? 201 : outcome.httpStatus,
    accepted ? outcome.carrierMessageId : null,
  ];
}

const callOf = (sent: Started) => ({
  workspaceId: sent.workspace_id,
  connectionId: sent.connection_id,
  deliveryId: sent.id,
  attemptN: sent.attempt_n,
});

const signOf = (outcome: SendOutcome): CallSign =>
  outcome.outcome === 'accepted'
    ? 'answered'
    : callSign({ ...outcome, stopsConnection: outcome.error.stopsConnection === true });

async function readOutcome(
  tx: Tx,
  sent: Started,
  delivery: DeliveryRow,
  outcome: SendOutcome,
): Promise<{ event: DeliveryEvent; evidence: Evidence }> {
  const evidence: Evidence = { source: 'answer', attemptN: sent.attempt_n };
  if (outcome.outcome === 'accepted') return { event: { kind: 'receipt', state: outcome.state }, evidence };
  const { error, retryAfterMs } = outcome;
  const code = storedCode(error);
  if (outcome.outcome === 'unknown')
    return { event: { kind: 'outcome_unknown' }, evidence: { ...evidence, code: 'parley:no_answer' } };
  const refused = { event: { kind: 'refused' }, evidence: { ...evidence, code } } as const;
  if (outcome.outcome === 'refused' && error.class === 'sender_blocked' && (await goRound(tx, delivery))) {
    const dueAt = new Date((await readClock(tx)).now_ms);
    return { event: { kind: 'not_processed' }, evidence: { ...evidence, code, dueAt } };
  }
  if (!outcome.retryable && !error.stopsConnection) return refused;
  const clock = await readClock(tx);
  await heedCarrier(tx, delivery, error, retryAfterMs, clock);
  const atMs = retryAtMs({
    errorClass: error.class,
    attempt: delivery.attempts,
    random: Math.random(),
    retryAfterMs,
    nowMs: clock.now_ms,
    resetAtMs: clock.reset_at_ms,
    expiresAtMs: delivery.expires_at.getTime(),
  });
  if (atMs === null) return refused;
  return {
    event: { kind: 'not_processed' },
    evidence: { ...evidence, code, dueAt: new Date(atMs) },
  };
}

/** What becomes of a text that may not leave after all. Where its writer has something to mend, it has failed. */
const REFUSED_AS: Readonly<Record<Refusal['code'], DeliveryEvent>> = {
  'parley:opted_out': { kind: 'cancel' },
  'parley:consent_lapsed': { kind: 'cancel' },
  'parley:held': { kind: 'cancel' },
  'parley:test_key': { kind: 'cancel' },
  'parley:expired': { kind: 'expire' },
  'parley:quiet_expired': { kind: 'expire' },
  'parley:cap_expired': { kind: 'expire' },
  'parley:no_files': { kind: 'give_up' },
};

/** Told to the thread in a transaction of its own. */
export function recordRefusal(database: Database, refusal: Refusal): Promise<void> {
  return database.transaction(async (tx) => {
    const thread = await lockThread(tx, refusal.workspaceId, refusal.conversationId);
    const delivery = await lockDelivery(tx, refusal.workspaceId, refusal.id);
    if (!delivery || delivery.state !== 'claimed') return;
    await moveDelivery(tx, thread, delivery, REFUSED_AS[refusal.code], {
      source: 'dispatcher',
      code: refusal.code,
    });
    thread.save();
  });
}
