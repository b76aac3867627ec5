import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETRY, retryDelayMs } from './retry';

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
          const delay = retryDelayMs({ ...RETRY, attempt, random, retryAfterMs });
          expect(delay).toBeGreaterThanOrEqual(retryAfterMs);
          expect(delay).toBeLessThan(retryAfterMs + RETRY.capMs);
        },
      ),
    );
  });
});
