import type { CarrierAdapter } from '../port';
import { backfillGeneric, hasGenericList, listGeneric } from './list';
import { parseGeneric } from './parse';
import { sendGeneric } from './send';
import { verifyGeneric } from './verify';

/** Any gateway that speaks the protocol of docs/GENERIC-CARRIER.md, signed by Standard Webhooks both ways. */
export const genericAdapter: CarrierAdapter = {
  carrier: 'generic',
  capabilities: {
    list: 'full',
    backfill: 'full',
    ownIdempotency: true,
    deliveryReceipts: true,
    media: true,
    means:
      'The gateway honours our idempotency key, so sending a text of unknown fate again cannot double it. Where it has a list, such texts are looked up there and what came in while we were away is fetched; without one they wait for receipts.',
  },
  acknowledgement: { contentType: 'application/json; charset=utf-8', body: '{}' },
  verify: verifyGeneric,
  parse: parseGeneric,
  send: sendGeneric,
  list: listGeneric,
  hasList: hasGenericList,
  backfill: backfillGeneric,
  lookUp: null,
  mediaHeaders: () => ({}),
};
