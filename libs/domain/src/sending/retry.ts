/**
 * How a text that the carrier surely did not process is tried again: half a second at first, doubling, at most
 * a minute apart. Eight tries span about two minutes of outage on average; the text's own expiry may end it before.
 */
export const RETRY = { baseMs: 500, capMs: 60_000, maxAttempts: 8 } as const;

/**
 * Exponential backoff with full jitter: anywhere between 0 and the current ceiling, so that many texts refused
 * together do not come back together. Never before what the carrier asked for in Retry-After.
 *
 * @returns whole milliseconds from now
 */
export function retryDelayMs(input: {
  /** Attempts made so far; 1 after the first one. */
  attempt: number;
  baseMs: number;
  capMs: number;
  /** Uniform in [0, 1). */
  random: number;
  retryAfterMs?: number | undefined;
}): number {
  const doublings = Math.min(Math.max(input.attempt - 1, 0), 52);
  const ceiling = Math.min(input.capMs, input.baseMs * 2 ** doublings);
  return Math.floor(ceiling * input.random) + Math.max(0, Math.ceil(input.retryAfterMs ?? 0));
}
