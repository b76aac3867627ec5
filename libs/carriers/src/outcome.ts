import { type Failure, classifyFailure } from '@parley/domain';
import type { SendOutcome } from './port';

/** What broke, by the codes of sockets and of the clients on top. What is not here may have reached the carrier. */
const TRANSPORT: Readonly<Record<string, Failure['transport']>> = {
  PARLEY_NO_SECRET: 'no_secret',
  PARLEY_ADDRESS: 'refused_address',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  CERT_HAS_EXPIRED: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ECONNABORTED: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

/** Reads a client's error, and those it wraps; anything unfamiliar counts as broken after it was sent. */
export function transportOf(error: unknown): NonNullable<Failure['transport']> {
  let timedOut = false;
  for (let seen = error as Wrapped | undefined, depth = 0; seen && depth < 5; seen = seen.cause, depth += 1) {
    const known = typeof seen.code === 'string' ? TRANSPORT[seen.code] : undefined;
    if (known) return known;
    timedOut ||= /time(d )?-?out|abort/i.test(`${String(seen.name)} ${String(seen.message)}`);
  }
  return timedOut ? 'timeout' : 'reset';
}

interface Wrapped {
  code?: unknown;
  name?: unknown;
  message?: unknown;
  cause?: Wrapped;
}

/** A failed call as the port tells it. */
export function refusal(failure: Failure): SendOutcome {
  const { outcome, retryable, retryAfterMs, error } = classifyFailure(failure);
  return {
    outcome,
    retryable,
    retryAfterMs: retryAfterMs ?? null,
    httpStatus: failure.httpStatus ?? null,
    error,
  };
}

/** Seconds of a Retry-After header; a date or nonsense is left to our own backoff. */
export function retryAfterSeconds(header: string | null | undefined): number | undefined {
  return header && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
