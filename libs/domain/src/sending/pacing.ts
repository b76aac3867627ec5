/** Token bucket arithmetic: how many texts a number may send now. The caller keeps the bucket as a row. */

export interface TokenBucket {
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
export function takeTokens(bucket: TokenBucket): TakenTokens {
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
