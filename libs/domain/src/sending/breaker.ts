/**
 * A circuit breaker for each connection. Calls that fail without an answer open it, so that a carrier's outage costs a
 * few texts their certainty and not ten thousand; a few are let through now and then to see whether it is over.
 */
export type BreakerState = 'closed' | 'open' | 'half_open';

export interface Breaker {
  state: BreakerState;
  /** Failures in a row. */
  failures: number;
  /** How often it opened without closing in between; the pause grows with it. */
  openings: number;
  /** Open: when a few may try. Half open: when the next few may, should these not have been heard of. */
  untilMs: number | null;
  /** What opened it: the carrier's code, or one of ours. */
  code: string | null;
}

export const CLOSED: Breaker = { state: 'closed', failures: 0, openings: 0, untilMs: null, code: null };

/**
 * `answered`: the carrier is there, whatever it said. `no_answer`: it is not, or is at fault. `locked_out`: it does
 * not let this account in, and every text would be told the same.
 */
export type CallSign = 'answered' | 'no_answer' | 'locked_out';

export const BREAKER = {
  /** Failures in a row that open it. */
  failures: 5,
  firstPauseMs: 5_000,
  longestPauseMs: 5 * 60_000,
  /** A wrong token is not put right in seconds. */
  lockedOutPauseMs: 60_000,
  /** Texts let through while half open. */
  trials: 2,
} as const;

/** What a call says about the carrier. A refusal or a 429 is an answer; a fault of its own is none. */
export function callSign(call: {
  outcome: 'accepted' | 'not_processed' | 'refused' | 'unknown';
  httpStatus: number | null;
  stopsConnection: boolean;
}): CallSign {
  if (call.stopsConnection) return 'locked_out';
  if (call.outcome === 'accepted' || call.outcome === 'refused') return 'answered';
  return call.httpStatus !== null && call.httpStatus < 500 ? 'answered' : 'no_answer';
}

/** The breaker after a call; null when nothing changes. Calls that began before its last change are not asked. */
export function afterCall(
  breaker: Breaker,
  sign: CallSign,
  call: { nowMs: number; code: string | null },
): Breaker | null {
  if (sign === 'answered') {
    const wasWell = breaker.state === 'closed' && breaker.failures === 0;
    return wasWell || breaker.state === 'open' ? null : CLOSED;
  }
  if (breaker.state === 'open') return null;
  const failures = breaker.failures + 1;
  const opens = sign === 'locked_out' || breaker.state === 'half_open' || failures >= BREAKER.failures;
  if (!opens) return { ...breaker, failures, code: call.code };
  const first = sign === 'locked_out' ? BREAKER.lockedOutPauseMs : BREAKER.firstPauseMs;
  const pauseMs = Math.min(BREAKER.longestPauseMs, first * 2 ** Math.min(breaker.openings, 20));
  return {
    state: 'open',
    failures,
    openings: breaker.openings + 1,
    untilMs: call.nowMs + pauseMs,
    code: call.code,
  };
}
