import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETRY_WINDOWS, retryAtMs, retryDelayMs } from './retry';

const base = { baseMs: 500, capMs: 60_000, random: 0.999_999 };

describe('retryDelayMs', () => {
  it.each([
    ['the first wait is within the base', 1, 499],
    ['the second within twice the base', 2, 999],
    ['it doubles each time', 5, 7_999],
    ['it stops growing at the cap', 12, 59_999],
    ['a huge count does not overflow', 10_000, 59_999],
  ])('%s', (_, attempt, longest) => {
    expect(retryDelayMs({ ...base, attempt })).toBe(longest);
    expect(retryDelayMs({ ...base, attempt, random: 0 })).toBe(0);
  });

  it('never goes before what the carrier asked for', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(600_000),
        (attempt, random, retryAfterMs) => {
          const delay = retryDelayMs({ ...base, attempt, random, retryAfterMs });
          expect(delay).toBeGreaterThanOrEqual(retryAfterMs);
          expect(delay).toBeLessThan(retryAfterMs + base.capMs);
        },
      ),
    );
  });
});

describe('retryAtMs', () => {
  const HOUR = 3_600_000;
  const now = {
    attempt: 1,
    random: 0.5,
    nowMs: 1_000_000,
    resetAtMs: 1_000_000 + 5 * HOUR,
    expiresAtMs: 1_000_000 + 10 * HOUR,
  };
  it.each([
    ['a busy carrier is tried again in a moment', 'retry_now', {}, 1_000_250],
    ['not before the carrier asked for', 'retry_now', { retryAfterMs: 30_000 }, 1_030_250],
    ['a jam in some minutes', 'retry_later', {}, 1_120_000],
    ["a day's allowance after its reset", 'wait_daily_reset', {}, 1_000_000 + 5 * HOUR + 450_000],
    ['behind a locked door in some minutes', 'account', {}, 1_060_000],
    ['never when the carrier may have it', 'ask_carrier', {}, null],
    ['never where it would fail again', 'never', {}, null],
    ['never to those who opted out', 'opt_out', {}, null],
    ['never what was filtered', 'content_filtered', {}, null],
    ['not after the last try', 'retry_now', { attempt: 8 }, null],
    ['not past its expiry', 'wait_daily_reset', { expiresAtMs: 1_000_000 + HOUR }, null],
  ] as const)('%s', (_, errorClass, change, at) => {
    expect(retryAtMs({ ...now, ...change, errorClass })).toBe(at);
  });

  it('has a window only for classes that are proven safe', () => {
    expect(Object.keys(RETRY_WINDOWS).sort()).toEqual([
      'account',
      'retry_later',
      'retry_now',
      'wait_daily_reset',
    ]);
  });
});
