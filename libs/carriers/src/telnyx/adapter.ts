import type { CarrierAdapter } from '../port';
import { parseTelnyx } from './parse';
import { sendTelnyx } from './send';
import { verifyTelnyx } from './verify';

/**
 * Telnyx Messaging, API version 2. Sources: developers.telnyx.com and the official SDK, version 7. It waits two seconds
 * for our answer to a webhook and calls at most three times. It has no list of messages: its detail records are made
 * for billing, come late and hold no bodies.
 */
export const telnyxAdapter: CarrierAdapter = {
  carrier: 'telnyx',
  capabilities: {
    list: 'none',
    backfill: 'none',
    ownIdempotency: false,
    deliveryReceipts: true,
    media: true,
    means:
      'Telnyx has no list of messages to ask: a text whose fate is unknown stays so until its receipt comes or a person decides, and texts that came in while we were away are lost after three calls. Set a failover URL at Telnyx.',
  },
  acknowledgement: { contentType: 'application/json; charset=utf-8', body: '{}' },
  verify: verifyTelnyx,
  parse: parseTelnyx,
  send: sendTelnyx,
  list: async () => [],
  backfill: async function* () {},
  // Its media addresses are open for a while and lie at a storage provider.
  lookUp: null,
  mediaHeaders: () => ({}),
};
