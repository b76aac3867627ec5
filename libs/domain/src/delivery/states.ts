/** Where one outbound text is. The table below is what bubbles, filters and counts go by. */
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

export interface DeliveryStateInfo {
  /** The one plain word of the bubble. */
  label: string;
  /** What it means, for an agent, in a sentence. */
  help: string;
  /** Nothing but a read receipt can follow. */
  final: boolean;
  /** Somebody should look: listed under "Needs attention" until dealt with. */
  needsAttention: boolean;
}

export const DELIVERY_STATES: Readonly<Record<DeliveryState, DeliveryStateInfo>> = {
  scheduled: {
    label: 'Scheduled',
    help: 'It will be sent at the time that was chosen.',
    final: false,
    needsAttention: false,
  },
  queued: {
    label: 'Queued',
    help: "It waits for its turn on this number's line.",
    final: false,
    needsAttention: false,
  },
  // A lease of a dispatcher is our own business: agents see it as queued.
  claimed: {
    label: 'Queued',
    help: "It waits for its turn on this number's line.",
    final: false,
    needsAttention: false,
  },
  sending: {
    label: 'Sending',
    help: 'It is being handed to the carrier right now.',
    final: false,
    needsAttention: false,
  },
  accepted: {
    label: 'Accepted',
    help: 'The carrier took it and will pass it on to the network.',
    final: false,
    needsAttention: false,
  },
  sent: {
    label: 'Sent',
    help: 'The network has it. Some networks never confirm more than this.',
    final: false,
    needsAttention: false,
  },
  delivered: {
    label: 'Delivered',
    help: 'The network confirmed that it reached the phone.',
    final: true,
    needsAttention: false,
  },
  read: { label: 'Read', help: 'The customer opened it.', final: true, needsAttention: false },
  undelivered: {
    label: 'Not delivered',
    help: 'The network could not bring it to the phone.',
    final: true,
    needsAttention: true,
  },
  failed: {
    label: 'Failed',
    help: 'It was refused or given up, and did not go out.',
    final: true,
    needsAttention: true,
  },
  expired: {
    label: 'Expired',
    help: 'It waited too long to still be of use, and was not sent.',
    final: true,
    needsAttention: true,
  },
  cancelled: {
    label: 'Cancelled',
    help: 'It was withdrawn before it left.',
    final: true,
    needsAttention: false,
  },
  unknown: {
    label: 'Unknown',
    help: 'The carrier did not answer clearly: the customer may or may not have got it. It is not sent again by itself.',
    final: false,
    needsAttention: true,
  },
};
