import type { CarrierAdapter } from '../port';
import { backfillPlivo, listPlivo } from './list';
import { parsePlivo } from './parse';
import { sendPlivo } from './send';
import { verifyPlivo } from './verify';

/** Plivo Messaging. Sources: plivo.com/docs/messaging and the official SDK's signature. */
export const plivoAdapter: CarrierAdapter = {
  carrier: 'plivo',
  capabilities: {
    list: 'metadata',
    backfill: 'metadata',
    ownIdempotency: false,
    deliveryReceipts: true,
    media: true,
    means:
      'Plivo lists who was texted when, without the words: a text of unknown fate is settled when as many are listed as are missing. States of texts are fetched after an outage, texts that came in meanwhile are not.',
  },
  acknowledgement: { contentType: 'application/xml; charset=utf-8', body: '<Response/>' },
  verify: verifyPlivo,
  parse: parsePlivo,
  send: sendPlivo,
  list: listPlivo,
  backfill: backfillPlivo,
  lookUp: null,
  mediaHeaders: () => ({}),
};
