import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeTokens } from './pacing';

const bucket = { tokens: 0, updatedAtMs: 10_000, ratePerSecond: 1, burst: 3, nowMs: 10_000, want: 10 };

describe('takeTokens', () => {
  it.each([
    ['an empty bucket gives nothing and says when it will', {}, 0, 0, 11_000],
    ['a second later it gives one', { nowMs: 11_000 }, 1, 0, 12_000],
    ['after a long rest it gives the burst, not more', { nowMs: 99_000 }, 3, 0, 100_000],
    ['it gives no more than is wanted', { nowMs: 99_000, want: 2 }, 2, 1, 99_000],
    ['wanting nothing costs nothing', { tokens: 2, want: 0 }, 0, 2, 10_000],
    ['fractions add up', { nowMs: 10_600 }, 0, 0.6, 11_000],
    ['a clock that stepped back fills nothing', { tokens: 1.5, nowMs: 4_000 }, 1, 0.5, 10_500],
    ['a pause the carrier asked for lies ahead', { updatedAtMs: 40_000 }, 0, 0, 41_000],
  ])('%s', (_, change, granted, tokens, nextAtMs) => {
    const taken = takeTokens({ ...bucket, ...change });
    expect(taken.granted).toBe(granted);
    expect(taken.tokens).toBeCloseTo(tokens);
    expect(taken.nextAtMs).toBe(nextAtMs);
  });

  it('a burst below one still lets a text through now and then', () => {
    expect(takeTokens({ ...bucket, burst: 0.5, nowMs: 99_000 }).granted).toBe(1);
  });

  it('refuses a bucket that could never fill', () => {
    expect(() => takeTokens({ ...bucket, ratePerSecond: 0 })).toThrow(RangeError);
  });

  const steps = fc.array(fc.record({ waitMs: fc.integer({ min: -500, max: 5_000 }), want: fc.nat(20) }), {
    maxLength: 60,
  });
  const rates = fc.constantFrom(0.2, 1, 3, 10, 100);

  it('never gives more than the burst and the rate over time, whatever the clock does', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 20 }), steps, (ratePerSecond, burst, path) => {
        let state = { tokens: burst, updatedAtMs: 0 };
        let nowMs = 0;
        let latestMs = 0;
        let total = 0;
        for (const { waitMs, want } of path) {
          nowMs += waitMs;
          latestMs = Math.max(latestMs, nowMs);
          const taken = takeTokens({ ...state, ratePerSecond, burst, nowMs, want });
          total += taken.granted;
          state = taken;
          expect(total).toBeLessThanOrEqual(burst + (latestMs * ratePerSecond) / 1000 + 1e-6);
        }
      }),
    );
  });

  it('whoever waits until the time it named gets a token, give or take a millisecond', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 0.99, noNaN: true }), (ratePerSecond, tokens) => {
        const { nextAtMs, ...rest } = takeTokens({ ...bucket, tokens, ratePerSecond });
        expect(
          takeTokens({ ...bucket, ...rest, ratePerSecond, nowMs: nextAtMs + 1 }).granted,
        ).toBeGreaterThan(0);
      }),
    );
  });
});
