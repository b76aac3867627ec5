import type { Carrier, CarrierError, CarrierErrorRow } from './carrier-error';
import { GENERIC_ERRORS, KANNEL_ERRORS } from './generic-errors';
import { ownError } from './own-errors';
import { PLIVO_ERRORS } from './plivo-errors';
import { TELNYX_ERRORS } from './telnyx-errors';
import { TWILIO_FAILURES } from './twilio-failures';
import { TWILIO_NOTICES } from './twilio-notices';
import { TWILIO_REFUSALS } from './twilio-refusals';
import { VONAGE_ERRORS } from './vonage-errors';

/** Where each carrier writes its codes down. */
const SOURCES: Readonly<Record<Carrier, (code: string) => string>> = {
  twilio: (code) => `https://www.twilio.com/docs/api/errors/${code}`,
  telnyx: () => 'https://developers.telnyx.com/docs/messaging/messages/error-codes',
  vonage: (code) => `https://developer.vonage.com/en/api-errors/messages#${code}`,
  plivo: () => 'https://www.plivo.com/docs/messaging/troubleshooting/error-codes',
  generic: () => 'Parley: docs/GENERIC-CARRIER.md',
  kannel: () => 'https://www.kannel.org/userguide.shtml',
};

const table = (
  carrier: Carrier,
  ...lists: readonly (readonly CarrierErrorRow[])[]
): ReadonlyMap<string, CarrierError> =>
  new Map(
    lists
      .flat()
      .map((row) => [
        row.code,
        { carrier, provenUndelivered: false, ...row, source: SOURCES[carrier](row.code) },
      ]),
  );

/** Every code of a carrier that we know, by code. */
export const CARRIER_ERRORS: Readonly<Record<Carrier, ReadonlyMap<string, CarrierError>>> = {
  twilio: table('twilio', TWILIO_REFUSALS, TWILIO_FAILURES, TWILIO_NOTICES),
  telnyx: table('telnyx', TELNYX_ERRORS),
  vonage: table('vonage', VONAGE_ERRORS),
  plivo: table('plivo', PLIVO_ERRORS),
  generic: table('generic', GENERIC_ERRORS),
  kannel: table('kannel', KANNEL_ERRORS),
};

/**
 * Explains a carrier's error code. A code we do not know, or none, is read with care: the carrier may have the
 * text, so nothing is sent again before it was asked. Codes of ours (`transport:…`, `http:…`) are explained too.
 */
export function lookupCarrierError(carrier: Carrier, code: string | number | null | undefined): CarrierError {
  const key = code == null || code === '' ? null : String(code);
  const known = key === null ? undefined : CARRIER_ERRORS[carrier].get(key);
  if (known) return known;
  const own = key === null ? undefined : ownError(key);
  if (own) return { carrier, ...own };
  return {
    carrier,
    code: key ?? 'none',
    name: 'Unknown error',
    class: 'ask_carrier',
    processed: 'maybe',
    provenUndelivered: false,
    reason:
      key === null
        ? 'The carrier reported a failure without saying why.'
        : `The carrier reported a failure we do not know (${key}).`,
    advice: 'Ask the customer whether they got it before sending it again.',
    operatorAdvice: "Look the code up in the carrier's documentation and add it to the table.",
    source: 'Parley: careful default for codes that are not in the table',
    unknown: true,
  };
}
