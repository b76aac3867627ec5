import type { CarrierAdapter } from '../port';
import { parseKannel } from './parse';
import { sendKannel } from './send';
import { verifyKannel } from './verify';

/** Kannel's HTTP interface: a gateway of one's own in front of SMPP links and modems. Source: Kannel user guide 1.4. */
export const kannelAdapter: CarrierAdapter = {
  carrier: 'kannel',
  capabilities: {
    list: 'none',
    backfill: 'none',
    ownIdempotency: false,
    deliveryReceipts: true,
    media: false,
    means:
      'Kannel has no list of messages to ask: a text of unknown fate waits for its report or for a person. What came in while we were away waits in Kannel as long as it is set to call again (http-request-retry).',
  },
  // The body of the answer would be sent to the customer as a reply.
  acknowledgement: { contentType: 'text/plain; charset=utf-8', body: '' },
  verify: verifyKannel,
  parse: parseKannel,
  send: sendKannel,
  list: async () => [],
  backfill: async function* () {},
  lookUp: null,
  mediaHeaders: () => ({}),
};
