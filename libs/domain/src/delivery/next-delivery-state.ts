/**
 * The lifecycle of an outbound text as a table. Receipts come late, twice and in any order (Twilio: "status
 * callbacks aren't guaranteed to be sent in order"), so every cell that is not written changes nothing.
 */
import type { DeliveryState } from './states';

export type ReceiptState = 'accepted' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed';

export type DeliveryEvent =
  /** What the carrier says: its answer to the call, a status callback or its message list. */
  | {
      kind: 'receipt';
      state: ReceiptState;
      /** It speaks of an attempt before the running one: its failure says nothing about the running one. */
      earlierAttempt?: boolean;
    }
  /** `due`: the scheduled time came. `claim`: leased to a dispatcher. `lease_over`: it gave or lost the lease. */
  | { kind: 'due' | 'claim' | 'lease_over' }
  /** `start`: committed before the call. `not_processed`: proven that nothing was written. `refused`: final no. */
  | { kind: 'start' | 'not_processed' | 'refused' | 'outcome_unknown' }
  /** `cancel`: a person, a STOP or a switch withdrew it. `expire`: too old to matter. */
  | { kind: 'cancel' | 'expire' }
  /** What a person decides about an unknown one, or evidence that the carrier never took it. */
  | { kind: 'person_resend' | 'person_leave_unsent' | 'person_treat_as_sent' | 'proven_not_taken' };

type Step = Exclude<DeliveryEvent['kind'], 'receipt'>;

const STEPS: Readonly<Record<DeliveryState, Partial<Record<Step, DeliveryState>>>> = {
  scheduled: { due: 'queued', cancel: 'cancelled' },
  queued: { claim: 'claimed', cancel: 'cancelled', expire: 'expired' },
  claimed: { start: 'sending', lease_over: 'queued', cancel: 'cancelled', expire: 'expired' },
  sending: { not_processed: 'queued', refused: 'failed', outcome_unknown: 'unknown' },
  accepted: {},
  sent: {},
  delivered: {},
  read: {},
  undelivered: {},
  failed: {},
  expired: {},
  cancelled: {},
  unknown: {
    person_resend: 'queued',
    proven_not_taken: 'queued',
    person_leave_unsent: 'failed',
    person_treat_as_sent: 'sent',
  },
};

const ANY_RECEIPT: Readonly<Record<ReceiptState, DeliveryState>> = {
  accepted: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
};

/**
 * A text that waits to be sent again (after `unknown`) may turn out to have been taken the first time. Taking
 * the receipt's word pulls it out of the queue: sending it would put it on the handset twice.
 */
const TAKEN_AFTER_ALL: Partial<Record<ReceiptState, DeliveryState>> = {
  accepted: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
};

const RECEIPTS: Readonly<Record<DeliveryState, Partial<Record<ReceiptState, DeliveryState>>>> = {
  scheduled: {},
  queued: TAKEN_AFTER_ALL,
  claimed: TAKEN_AFTER_ALL,
  // A callback may beat the answer to the call that caused it.
  sending: ANY_RECEIPT,
  accepted: {
    sent: 'sent',
    delivered: 'delivered',
    read: 'read',
    undelivered: 'undelivered',
    failed: 'failed',
  },
  // Once the network has it, a carrier's "failed" can only mean that it was not delivered.
  sent: { delivered: 'delivered', read: 'read', undelivered: 'undelivered', failed: 'undelivered' },
  delivered: { read: 'read' },
  read: {},
  undelivered: {},
  failed: {},
  expired: {},
  cancelled: {},
  unknown: ANY_RECEIPT,
};

/**
 * The state a delivery moves to, or null when the event changes nothing in this state (late, repeated or not
 * allowed: the caller keeps it as evidence and moves on).
 */
export function nextDeliveryState(current: DeliveryState, event: DeliveryEvent): DeliveryState | null {
  if (event.kind !== 'receipt') return STEPS[current][event.kind] ?? null;
  const row = RECEIPTS[current];
  if (event.earlierAttempt && !TAKEN_AFTER_ALL[event.state]) return null;
  return row[event.state] ?? null;
}
