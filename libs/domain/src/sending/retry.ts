import { PURPOSES, type Purpose } from './purposes';

/** 2^30 times any base is far over any cap; a larger exponent would only overflow. */
const LARGEST_EXPONENT = 30;

/**
 * Milliseconds to wait before the next attempt: exponential backoff with full jitter, so that many texts
 * refused together do not come back together.
 *
 * @param input.attempt the attempt that just failed, 1 for the first
 * @param input.random a number in [0, 1), from the caller
 * @param input.retryAfterMs the carrier's own Retry-After: never earlier than that; the jitter goes on top
 */
export function retryDelayMs(input: {
  attempt: number;
  baseMs: number;
  capMs: number;
  random: number;
  retryAfterMs?: number | null;
}): number {
  const exponent = Math.min(Math.max(input.attempt - 1, 0), LARGEST_EXPONENT);
  const ceiling = Math.min(input.capMs, input.baseMs * 2 ** exponent);
  const jitter = Math.floor(ceiling * input.random);
  return Math.max(0, input.retryAfterMs ?? 0) + jitter;
}

/** How long after it became due a text of this purpose may still be tried, in ms. */
export function retryWindowMs(purpose: Purpose): number {
  return PURPOSES[purpose].expiresAfterMs;
}

export type RetryDecision =
  { retry: true; atMs: number } | { retry: false; because: 'unknown' | 'refused' | 'window_over' };

/**
 * Whether a text that did not get through may be tried again by itself, and when. An unknown outcome never is:
 * the carrier may have the text, and only evidence or a person may decide (see `nextDeliveryState`).
 *
 * @param input.dueSinceMs epoch ms at which the text first became due
 * @param input.delayMs from `retryDelayMs`
 */
export function mayRetry(input: {
  outcome: 'not_processed' | 'unknown' | 'refused';
  retryable: boolean;
  purpose: Purpose;
  dueSinceMs: number;
  nowMs: number;
  delayMs: number;
}): RetryDecision {
  if (input.outcome === 'unknown') return { retry: false, because: 'unknown' };
  if (input.outcome === 'refused' || !input.retryable) return { retry: false, because: 'refused' };
  const atMs = input.nowMs + input.delayMs;
  if (atMs >= input.dueSinceMs + retryWindowMs(input.purpose)) {
    return { retry: false, because: 'window_over' };
  }
  return { retry: true, atMs };
}
