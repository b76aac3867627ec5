import type { Carrier, CarrierError } from './carrier-error';
import { lookupCarrierError } from './lookup-carrier-error';

/** How a call to a carrier went wrong, as the adapter saw it. */
export interface Failure {
  carrier: Carrier;
  /** Where the connection broke, or why none was begun, when there was no answer. */
  transport?: 'no_secret' | 'refused_address' | 'dns' | 'connect' | 'tls' | 'timeout' | 'reset' | undefined;
  httpStatus?: number | undefined;
  /** The carrier's own error code from the body. */
  code?: string | number | undefined;
  /** The Retry-After header in seconds. */
  retryAfterSeconds?: number | undefined;
}

export interface FailureVerdict {
  /** `not_processed`: nothing was written. `unknown`: the carrier may have the text. `refused`: a final no. */
  outcome: 'not_processed' | 'unknown' | 'refused';
  /** May be tried again by itself; true only where nothing was written. */
  retryable: boolean;
  error: CarrierError;
  retryAfterMs?: number | undefined;
}

const RETRYABLE: ReadonlySet<CarrierError['class']> = new Set([
  'retry_now',
  'retry_later',
  'wait_daily_reset',
]);

/**
 * Decides what a failed call means for the text: the one place where "may it be sent again" is answered.
 *
 * Only what is proven counts as not processed: no connection (name, connect, TLS), HTTP 429, and codes the
 * carrier documents so. Time-outs, resets, other server errors and answers that cannot be read are unknown.
 */
export function classifyFailure(failure: Failure): FailureVerdict {
  const error = errorOf(failure);
  if (error.processed === 'maybe') return { outcome: 'unknown', retryable: false, error };
  if (error.processed === 'yes' || !RETRYABLE.has(error.class)) {
    return { outcome: 'refused', retryable: false, error };
  }
  const { retryAfterSeconds } = failure;
  const retryAfter =
    retryAfterSeconds === undefined ? {} : { retryAfterMs: Math.max(0, Math.ceil(retryAfterSeconds * 1000)) };
  return { outcome: 'not_processed', retryable: true, error, ...retryAfter };
}

/** The table's reading of a failure, corrected by what the transport or the HTTP status proves. */
function errorOf({ carrier, transport, httpStatus, code }: Failure): CarrierError {
  if (transport !== undefined) return lookupCarrierError(carrier, `transport:${transport}`);
  const status = httpStatus ?? 0;
  const listed = code === undefined ? undefined : lookupCarrierError(carrier, code);
  const byStatus = lookupCarrierError(carrier, `http:${status}`);
  if (status === 429) {
    return listed?.processed === 'no' ? listed : byStatus;
  }
  // Only a code documented as never processed outweighs a server error or an answer that makes no sense.
  if (byStatus.processed === 'maybe') {
    if (listed?.processed === 'no') return listed;
    return listed && !listed.unknown
      ? { ...listed, class: 'ask_carrier', processed: 'maybe', provenUndelivered: false }
      : byStatus;
  }
  // A 4xx is a clear no, even with a code that otherwise comes later or that we do not know.
  if (!listed) return byStatus;
  if (listed.unknown) return { ...byStatus, code: listed.code, unknown: true };
  return listed.processed === 'maybe' ? { ...listed, class: 'never', processed: 'no' } : listed;
}
