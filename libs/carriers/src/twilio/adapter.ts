import type { CarrierAdapter } from '../port';
import { backfillTwilio } from './backfill';
import { listTwilio } from './list';
import { lookUpTwilio } from './look-up';
import { twilioMediaHeaders } from './media';
import { parseTwilio } from './parse';
import { sendTwilio } from './send';
import { verifyTwilio } from './verify';

/** Twilio Programmable Messaging. Sources: Twilio's API reference and the official SDK, version 6. */
export const twilioAdapter: CarrierAdapter = {
  carrier: 'twilio',
  capabilities: {
    list: 'full',
    backfill: 'full',
    ownIdempotency: false,
    deliveryReceipts: true,
    media: true,
    means:
      'Twilio keeps a list with bodies: a text whose fate is unknown is looked up there, and what came in while we were away is fetched from it.',
  },
  acknowledgement: {
    contentType: 'text/xml; charset=utf-8',
    body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
  },
  verify: verifyTwilio,
  parse: parseTwilio,
  send: sendTwilio,
  list: listTwilio,
  backfill: backfillTwilio,
  lookUp: lookUpTwilio,
  mediaHeaders: twilioMediaHeaders,
};
