import type { Carrier, CarrierError, CarrierErrorRow } from './carrier-error';
import { ownError } from './own-errors';
import { TWILIO_FAILURES } from './twilio-failures';
import { TWILIO_NOTICES } from './twilio-notices';
import { TWILIO_REFUSALS } from './twilio-refusals';

function toError(row: CarrierErrorRow): CarrierError {
  return {
    provenUndelivered: false,
    ...row,
    source: `https://www.twilio.com/docs/api/errors/${row.code}`,
  };
}

/** Every code of a carrier that we know, by code. */
export const CARRIER_ERRORS: Readonly<Record<Carrier, ReadonlyMap<string, CarrierError>>> = {
  twilio: new Map(
    [...TWILIO_REFUSALS, ...TWILIO_FAILURES, ...TWILIO_NOTICES].map((row) => [row.code, toError(row)]),
  ),
};

/**
 * Explains a carrier's error code. A code we do not know, or none, is read with care: the carrier may have the
 * text, so nothing is sent again before it was asked. Codes of ours (`transport:…`, `http:…`) are explained too.
 */
export function lookupCarrierError(carrier: Carrier, code: string | number | null | undefined): CarrierError {
  const key = code == null || code === '' ? null : String(code);
  const known = key === null ? undefined : (CARRIER_ERRORS[carrier].get(key) ?? ownError(key));
  if (known) return known;
  return {
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
