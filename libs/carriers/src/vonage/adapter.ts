import type { CarrierAdapter } from '../port';
import { parseVonage } from './parse';
import { sendVonage } from './send';
import { verifyVonage } from './verify';

/** Vonage Messages API, version 1, for SMS. Source: developer.vonage.com. */
export const vonageAdapter: CarrierAdapter = {
  carrier: 'vonage',
  capabilities: {
    list: 'none',
    backfill: 'none',
    ownIdempotency: false,
    deliveryReceipts: true,
    media: false,
    means:
      'Vonage has no list of messages that answers at once: a text of unknown fate waits for its receipt or for a person. What came in while we were away comes again by itself for 24 hours.',
  },
  acknowledgement: { contentType: 'application/json; charset=utf-8', body: '{}' },
  verify: verifyVonage,
  parse: parseVonage,
  send: sendVonage,
  list: async () => [],
  backfill: async function* () {},
  lookUp: null,
  mediaHeaders: () => ({}),
};
