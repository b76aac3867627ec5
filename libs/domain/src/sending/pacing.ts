/** Token bucket arithmetic: how many texts a number may send now. The caller keeps the bucket as a row. */

export interface TakeTokens {
  /** What the bucket held at `updatedAtMs`; may be fractional. */
  tokens: number;
  updatedAtMs: number;
  /** Refill, tokens per second; above 0. */
  ratePerSecond: number;
  /** The most the bucket holds: how many may go at once after a quiet time. */
  burst: number;
  nowMs: number;
  /** How many the caller would like to send. */
  want: number;
}

export interface TakenTokens {
  /** Whole tokens charged, at most `want`. */
  granted: number;
  tokens: number;
  updatedAtMs: number;
  /** Epoch ms at which the next whole token is there; not before `nowMs`. */
  nextAtMs: number;
}

/**
 * Refills the bucket up to `nowMs` and takes what it can. A clock that stepped back refills nothing and never
 * moves `updatedAtMs` back, so no token is given out twice.
 *
 * @throws RangeError when the rate or the burst is not above zero
 */
export function takeTokens(bucket: TakeTokens): TakenTokens {
  if (!(bucket.ratePerSecond > 0) || !(bucket.burst > 0)) {
    throw new RangeError('A bucket needs a rate and a burst above zero.');
  }
  // A burst below one could never give a whole token.
  const burst = Math.max(1, bucket.burst);
  const updatedAtMs = Math.max(bucket.updatedAtMs, bucket.nowMs);
  const refill = ((updatedAtMs - bucket.updatedAtMs) * bucket.ratePerSecond) / 1000;
  const full = Math.min(burst, Math.max(0, bucket.tokens) + refill);
  const granted = Math.min(Math.floor(full), Math.max(0, Math.floor(bucket.want)));
  const tokens = full - granted;
  const waitMs = tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 1000) / bucket.ratePerSecond);
  return { granted, tokens, updatedAtMs, nextAtMs: updatedAtMs + waitMs };
}

export type SenderKind = 'us_long_code' | 'toll_free' | 'short_code' | 'other';

/**
 * Segments per second a number may send by default. Twilio's published defaults (support article 115002943027
 * and docs/api/errors/21611); a registered campaign may allow more, which is then set on the number.
 */
export const DEFAULT_RATE_PER_SECOND: Readonly<Record<SenderKind, number>> = {
  us_long_code: 1,
  toll_free: 3,
  short_code: 100,
  other: 10,
};

/** North American toll-free area codes (nationalnanpa.com). */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)\d{7}$/;

/** Which row of the table a business number or sender name falls in. */
export function senderKindOf(value: string): SenderKind {
  if (TOLL_FREE.test(value)) return 'toll_free';
  if (/^\+1\d{10}$/.test(value)) return 'us_long_code';
  if (/^\d{3,8}$/.test(value)) return 'short_code';
  return 'other';
}
