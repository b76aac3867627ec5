import type { CarrierErrorClass } from '../carrier-errors/carrier-error';

export interface RetryWindow {
  /** The first wait is anywhere below this. */
  baseMs: number;
  capMs: number;
  maxAttempts: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * How a text goes again that the carrier surely did not take, or surely did not deliver, by the class of its trouble.
 * What is not listed is not sent again by itself; the text's own expiry may end it before.
 */
export const RETRY_WINDOWS: Readonly<Partial<Record<CarrierErrorClass, RetryWindow>>> = {
  /** Eight tries span about two minutes on average; longer outages are the breaker's, which costs no tries. */
  retry_now: { baseMs: 500, capMs: MINUTE, maxAttempts: 8 },
  /** A jam at the carrier or a network: half an hour on average, four tries. */
  retry_later: { baseMs: 4 * MINUTE, capMs: 30 * MINUTE, maxAttempts: 4 },
  /** After the reset, spread over a quarter of an hour: everybody else's allowance begins then too. */
  wait_daily_reset: { baseMs: 15 * MINUTE, capMs: 15 * MINUTE, maxAttempts: 3 },
  /** The breaker holds the line; the texts that met the locked door come back behind it. */
  account: { baseMs: 2 * MINUTE, capMs: 10 * MINUTE, maxAttempts: 30 },
};

/** How often the carrier is asked about a text it may have: `ask_carrier` sends nothing, it looks. */
export const ASK_WINDOW = { capMs: 10 * MINUTE, giveUpAfterMs: 7 * 24 * 60 * MINUTE } as const;

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

/**
 * When a text goes again; null when its tries or its time are used up, or its class has no window.
 * A day's allowance comes back at the reset, whatever else was asked for.
 */
export function retryAtMs(input: {
  errorClass: CarrierErrorClass;
  attempt: number;
  random: number;
  retryAfterMs?: number | null | undefined;
  nowMs: number;
  resetAtMs: number;
  expiresAtMs: number;
}): number | null {
  const window = RETRY_WINDOWS[input.errorClass];
  if (!window || input.attempt >= window.maxAttempts) return null;
  const startMs = input.errorClass === 'wait_daily_reset' ? input.resetAtMs : input.nowMs;
  const atMs =
    startMs +
    retryDelayMs({
      attempt: input.attempt,
      ...window,
      random: input.random,
      retryAfterMs: input.retryAfterMs ?? undefined,
    });
  return atMs >= input.expiresAtMs ? null : atMs;
}
