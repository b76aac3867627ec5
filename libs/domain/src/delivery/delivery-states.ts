/**
 * The life of a text on its way out, as one transition table. Receipts come late, doubled and in any order:
 * what the table does not list changes nothing, so no receipt can take a delivery backwards.
 */
export type DeliveryState =
  | 'scheduled'
  | 'queued'
  | 'claimed'
  | 'sending'
  | 'accepted'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'undelivered'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'unknown';

/** What the carrier may report about a text it has taken. */
export type ReceiptState = 'accepted' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed';

export type DeliveryEvent =
  | {
      kind: 'receipt';
      state: ReceiptState;
      /** It speaks of an attempt before the running one: its failure says nothing about the running one. */
      earlierAttempt?: boolean | undefined;
    }
  | {
      kind:
        | 'due'
        | 'claim'
        | 'lease_over'
        | 'start'
        | 'not_processed'
        /** Taken and proven undelivered, for a cause that passes: it goes again. */
        | 'network_refused'
        | 'refused'
        | 'outcome_unknown'
        | 'cancel'
        | 'expire'
        | 'resend'
        | 'give_up'
        | 'treat_as_sent';
    };

export interface DeliveryStateInfo {
  /** The word under the bubble. */
  label: string;
  help: string;
  /** Nothing but a late "read" changes it any more. */
  final: boolean;
  /** A person has to look at it. */
  needsAttention: boolean;
}

const info = (label: string, help: string, final: boolean, needsAttention: boolean): DeliveryStateInfo => ({
  label,
  help,
  final,
  needsAttention,
});

export const DELIVERY_STATES: Readonly<Record<DeliveryState, DeliveryStateInfo>> = {
  scheduled: info('Scheduled', 'It waits for its time.', false, false),
  queued: info('Queued', 'It waits for its turn at the number.', false, false),
  claimed: info('Queued', 'It is next to leave.', false, false),
  sending: info('Sending', 'It is being handed to the carrier.', false, false),
  accepted: info('Sent to carrier', 'The carrier has taken it.', false, false),
  sent: info(
    'Sent',
    'The carrier has handed it to the network. Many networks never report more.',
    false,
    false,
  ),
  delivered: info('Delivered', 'The network confirms that it arrived.', true, false),
  read: info('Read', 'The customer has opened it.', true, false),
  undelivered: info('Not delivered', 'The network could not deliver it.', true, true),
  failed: info('Failed', 'It was refused or given up; the customer did not get it.', true, true),
  expired: info('Expired', 'It waited too long to be of use, so it was not sent.', true, true),
  cancelled: info('Cancelled', 'It was withdrawn before it left.', true, false),
  unknown: info(
    'May not have been sent',
    'The connection broke while it was handed over. The carrier may or may not have it.',
    false,
    true,
  ),
};

/**
 * How long an unknown text waits for its receipt or the carrier's list before a person is asked, in ms. Until then
 * nobody could decide better than the evidence that is on its way.
 */
export const UNDECIDED_AFTER_MS = 10 * 60_000;

/** What an unknown text shows in that time. */
export const CHECKING: Readonly<Pick<DeliveryStateInfo, 'label' | 'help'>> = {
  label: 'Checking with the carrier…',
  help: "The connection broke while it was handed over. Its receipt or the carrier's list will tell.",
};

type Transitions = Readonly<Partial<Record<string, DeliveryState>>>;

/**
 * A text waiting to be sent again may turn out to have been taken the first time. The receipt's word pulls it out
 * of the queue: sending it would put it on the handset twice. Bad news of an earlier attempt does not.
 */
const TAKEN_AFTER_ALL: Transitions = {
  'receipt:accepted': 'accepted',
  'receipt:sent': 'sent',
  'receipt:delivered': 'delivered',
  'receipt:read': 'read',
};

/** A callback may beat the answer to the call that caused it, so every receipt counts before that answer. */
const ANY_RECEIPT: Transitions = {
  ...TAKEN_AFTER_ALL,
  'receipt:undelivered': 'undelivered',
  'receipt:failed': 'failed',
};

const TRANSITIONS: Readonly<Record<DeliveryState, Transitions>> = {
  scheduled: { due: 'queued', cancel: 'cancelled', expire: 'expired' },
  queued: { ...TAKEN_AFTER_ALL, claim: 'claimed', cancel: 'cancelled', expire: 'expired', give_up: 'failed' },
  claimed: {
    ...TAKEN_AFTER_ALL,
    start: 'sending',
    lease_over: 'queued',
    cancel: 'cancelled',
    expire: 'expired',
    give_up: 'failed',
  },
  sending: {
    ...ANY_RECEIPT,
    not_processed: 'queued',
    network_refused: 'queued',
    refused: 'failed',
    outcome_unknown: 'unknown',
    // The dispatcher died between its commit and the carrier's answer.
    lease_over: 'unknown',
    give_up: 'failed',
  },
  accepted: {
    network_refused: 'queued',
    'receipt:sent': 'sent',
    'receipt:delivered': 'delivered',
    'receipt:read': 'read',
    'receipt:undelivered': 'undelivered',
    'receipt:failed': 'failed',
  },
  // Once the network has it, a carrier's "failed" can only mean that it was not delivered.
  sent: {
    network_refused: 'queued',
    'receipt:delivered': 'delivered',
    'receipt:read': 'read',
    'receipt:undelivered': 'undelivered',
    'receipt:failed': 'undelivered',
  },
  delivered: { 'receipt:read': 'read' },
  read: {},
  undelivered: {},
  failed: {},
  expired: {},
  cancelled: {},
  unknown: {
    ...ANY_RECEIPT,
    network_refused: 'queued',
    resend: 'queued',
    give_up: 'failed',
    treat_as_sent: 'sent',
  },
};

/** The state an event leads to, or null when it changes nothing: late, repeated or not allowed here. */
export function nextDeliveryState(current: DeliveryState, event: DeliveryEvent): DeliveryState | null {
  if (event.kind !== 'receipt') return TRANSITIONS[current][event.kind] ?? null;
  const key = `receipt:${event.state}`;
  if (event.earlierAttempt && !TAKEN_AFTER_ALL[key]) return null;
  return TRANSITIONS[current][key] ?? null;
}
