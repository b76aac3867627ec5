import type { ReceiptEvent } from '@parley/carriers';
import {
  type Carrier,
  type CarrierError,
  type DeliveryEvent,
  lookupCarrierError,
  retryAtMs,
  storedCode,
} from '@parley/domain';
import type { Thread } from '../conversations/thread';
import type { Tx } from '../database/tx';
import { heedCarrier, readClock } from '../pacing/heed-carrier';
import { learnLine, learnNetwork } from '../pacing/number-facts';
import { type DeliveryRow, moveDelivery } from './move-delivery';

/** A receipt that was matched to an attempt of a delivery. */
export interface MatchedReceipt {
  carrier: Carrier;
  attemptN: number;
  eventId: string;
  receipt: Pick<ReceiptEvent, 'state' | 'code' | 'network'>;
}

/**
 * Moves a delivery by what the carrier reports. A text that was surely not delivered, for a cause that passes (a jam,
 * a used-up allowance), goes again in its window; the codes worth it are marked in the carrier's table.
 */
export async function moveByReceipt(
  tx: Tx,
  thread: Thread,
  delivery: DeliveryRow,
  { carrier, attemptN, eventId, receipt }: MatchedReceipt,
): Promise<void> {
  await learnNetwork(tx, delivery.workspace_id, delivery.to_address, receipt.network ?? null, 'receipt');
  if (receipt.code !== null)
    await learnLine(tx, delivery.workspace_id, delivery.to_address, carrier, receipt.code);
  const earlierAttempt = attemptN < delivery.attempts;
  const dueAt =
    earlierAttempt || !worthAnother(receipt)
      ? null
      : await again(tx, delivery, lookupCarrierError(carrier, receipt.code));
  const event: DeliveryEvent = dueAt
    ? { kind: 'network_refused' }
    : { kind: 'receipt', state: receipt.state, earlierAttempt };
  await moveDelivery(tx, thread, delivery, event, {
    source: 'receipt',
    attemptN,
    code: receipt.code === null ? null : storedCode({ carrier, code: receipt.code }),
    carrierEventId: eventId,
    ...(dueAt ? { dueAt } : {}),
  });
}

const worthAnother = ({ state, code }: MatchedReceipt['receipt']): boolean =>
  code !== null && (state === 'undelivered' || state === 'failed');

async function again(tx: Tx, delivery: DeliveryRow, error: CarrierError): Promise<Date | null> {
  if (!error.sentAgain || !error.provenUndelivered) return null;
  const clock = await readClock(tx);
  await heedCarrier(tx, delivery, error, null, clock);
  const atMs = retryAtMs({
    errorClass: error.class,
    attempt: delivery.attempts,
    random: Math.random(),
    nowMs: clock.now_ms,
    resetAtMs: clock.reset_at_ms,
    expiresAtMs: delivery.expires_at.getTime(),
  });
  return atMs === null ? null : new Date(atMs);
}
