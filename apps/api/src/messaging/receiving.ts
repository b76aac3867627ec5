import type { Carrier } from '@parley/domain';

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
