import type { TextEvent } from '@parley/carriers';
import type { Carrier } from '@parley/domain';
import type { RecipientRow } from '../consent/recipients';

/** A connection as the way in needs it. */
export interface ReceivingConnection {
  workspaceId: string;
  id: string;
  slug: string;
  carrier: Carrier;
  numbers: readonly ReceivingNumber[];
}

export interface ReceivingNumber {
  id: string;
  number: string;
  brand: { id: string; name: string; supportContact: string };
}

/** A text with everything that was found out about where it belongs. */
export interface PlacedText {
  connectionId: string;
  number: ReceivingNumber;
  /** Locked by this transaction. */
  recipient: RecipientRow;
  event: TextEvent;
  eventId: string;
  /** Taken in by backfill or replay, not when it came. */
  late: boolean;
  /** When a late one was said, as far as is known. */
  saidAt: Date | null;
}

/** The event is authentic but cannot be applied now: it is kept, listed and tried again. */
export class Park extends Error {
  constructor(
    readonly reason: 'unknown_number' | 'bad_sender' | 'unknown_message' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'Park';
  }
}
