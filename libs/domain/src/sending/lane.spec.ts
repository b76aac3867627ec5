import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lane, type LaneLimit, type LaneState, NO_LIMIT } from './lane';

const DAY = { day: '2026-11-26', resetAtMs: 50_000_000 };
const at = (nowMs: number) => ({ ...DAY, nowMs });
const perSecond = (rate: number, burst: number | null = null): LaneLimit => ({
  ...NO_LIMIT,
  perSecond: rate,
  burst,
});
/** A lane that was emptied at 10,000 ms. */
const empty: LaneState = {
  tokens: 0,
  minuteTokens: 0,
  updatedAtMs: 10_000,
  day: DAY.day,
  dayUsed: 0,
  closedUntilMs: null,
  closedFor: null,
};
const passes = (lane: Lane, most = 1_000, segments = 1): number => {
  for (let n = 0; n < most; n += 1) {
    if (!lane.hasRoom(segments)) return n;
    lane.take(segments);
  }
  return most;
};

describe('a lane', () => {
  it.each([
    ['an empty one gives nothing and says when it will', 10_000, 0, 11_000],
    ['a second later it gives one', 11_000, 1, 12_000],
    ['after a long rest it gives the burst, not more', 99_000, 3, 100_000],
    ['fractions add up', 10_600, 0, 11_000],
    ['a clock that stepped back fills nothing', 4_000, 0, 5_000],
  ])('%s', (_, nowMs, count, next) => {
    const lane = new Lane(perSecond(1, 3), empty, at(nowMs));
    expect(passes(lane)).toBe(count);
    expect(lane.nextAtMs).toBe(next);
  });

  it('is full when it is first used', () => {
    expect(passes(new Lane(perSecond(5), null, at(0)))).toBe(5);
  });

  it('without limits holds nobody up', () => {
    const lane = new Lane(NO_LIMIT, null, at(0));
    expect(passes(lane)).toBe(1_000);
    expect(lane.nextAtMs).toBeNull();
  });

  it('lets a text pass that is longer than it is deep, and makes those behind it wait for all of it', () => {
    const lane = new Lane(perSecond(1, 2), null, at(0));
    expect(lane.hasRoom(5)).toBe(true);
    lane.take(5);
    expect(lane.nextAtMs).toBe(4_000);
  });

  it('stays shut for as long as the carrier asked, and says so', () => {
    const paused = { ...empty, closedUntilMs: 40_000, closedFor: 'carrier_asked' as const };
    const lane = new Lane(perSecond(1, 3), paused, at(39_000));
    expect(lane.hasRoom(1)).toBe(false);
    expect(lane.promise(1)).toEqual({ atMs: 40_000, wait: 'carrier_asked' });
    expect(new Lane(perSecond(1, 3), paused, at(40_000)).hasRoom(1)).toBe(true);
  });

  it('keeps the cap of the day to the segment, and opens with the next day', () => {
    const limit = { ...NO_LIMIT, perDay: 10 };
    const lane = new Lane(limit, { ...empty, dayUsed: 8 }, at(20_000));
    expect(lane.hasRoom(3)).toBe(false);
    expect(lane.hasRoom(2)).toBe(true);
    lane.take(2);
    expect(lane.promise(1)).toEqual({ atMs: DAY.resetAtMs, wait: 'daily_cap' });
    const tomorrow = new Lane(limit, lane.toState(), {
      nowMs: DAY.resetAtMs,
      day: '2026-11-27',
      resetAtMs: 2e9,
    });
    expect(tomorrow.hasRoom(10)).toBe(true);
    const clockBack = new Lane(limit, tomorrow.toState(), at(DAY.resetAtMs - 1));
    expect(clockBack.toState().day).toBe('2026-11-27');
  });

  it('tells those it holds up times one behind the other, and nobody overtakes them', () => {
    const lane = new Lane(perSecond(2, 1), empty, at(10_000));
    expect([lane.promise(1).atMs, lane.promise(2).atMs, lane.promise(1).atMs]).toEqual([
      10_500, 11_000, 12_000,
    ]);
    expect(lane.hasRoom(1)).toBe(false);
  });

  it('refuses a lane that could never fill', () => {
    expect(() => new Lane(perSecond(0), null, at(0))).toThrow(RangeError);
    expect(() => new Lane({ ...NO_LIMIT, perMinute: -1 }, null, at(0))).toThrow(RangeError);
  });

  const steps = fc.array(
    fc.record({ waitMs: fc.integer({ min: -500, max: 5_000 }), want: fc.integer({ min: 0, max: 20 }) }),
    { maxLength: 60 },
  );

  it('never gives more than the burst and the rate over time, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.2, 1, 3, 10, 100),
        fc.integer({ min: 1, max: 20 }),
        steps,
        (rate, burst, path) => {
          let state: LaneState | null = null;
          let [nowMs, latestMs, total] = [0, 0, 0];
          for (const { waitMs, want } of path) {
            nowMs += waitMs;
            latestMs = Math.max(latestMs, nowMs);
            const lane: Lane = new Lane(perSecond(rate, burst), state, at(nowMs));
            total += passes(lane, want);
            state = lane.toState();
            expect(total).toBeLessThanOrEqual(burst + (latestMs * rate) / 1000 + 1e-6);
          }
        },
      ),
    );
  });

  it.each([2, 75, 240, 4_500])('%i a minute are never exceeded in any 60 seconds', (perMinute) => {
    const passed: number[] = [];
    let state: LaneState | null = null;
    for (let nowMs = 0; nowMs < 200_000; nowMs += 250) {
      const lane: Lane = new Lane({ ...NO_LIMIT, perMinute }, state, at(nowMs));
      passed.push(passes(lane, 10_000));
      state = lane.toState();
    }
    const window = 240;
    for (let from = 0; from + window <= passed.length; from += 7) {
      const inside = passed.slice(from, from + window).reduce((sum, n) => sum + n, 0);
      expect(inside).toBeLessThanOrEqual(perMinute);
    }
    const total = passed.reduce((sum, n) => sum + n, 0);
    expect(total).toBeGreaterThan((perMinute / 60) * 200 * 0.45);
  });

  it('whoever waits until the time it named gets a token, give or take a millisecond', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.2, 1, 3, 10, 100),
        fc.double({ min: -5, max: 0.99, noNaN: true }),
        (rate, tokens) => {
          const lane = new Lane(perSecond(rate), { ...empty, tokens }, at(10_000));
          const next = lane.nextAtMs ?? 0;
          expect(new Lane(perSecond(rate), lane.toState(), at(next + 1)).hasRoom(1)).toBe(true);
        },
      ),
    );
  });
});
