import { describe, expect, it } from 'vitest';
import { Backlog, type Line, type Segments } from './backlog';
import { Lane, type LaneLimit, NO_LIMIT } from './lane';
import { type DefaultLane, type LaneSettings, limitOf } from './text-lanes';

const NOW = { nowMs: 0, day: '2026-11-26', resetAtMs: 3_600_000 };
const number = (numberId: string, over: Partial<LaneSettings> = {}): LaneSettings => ({
  numberId,
  messagesPerSecond: 1,
  burst: 1,
  connectionId: 'c1',
  carrier: 'twilio',
  accountId: 'AC1',
  brandId: 'b1',
  brandTier: null,
  campaign: null,
  campaignClass: null,
  ...over,
});
const support = number('support');
const sales = number('sales');
const abroad = number('abroad', { connectionId: 'c2', accountId: 'AC2' });

/** Lanes that have just been emptied, with the limits of a workspace's own. */
const lanes =
  (own: Record<string, Partial<LaneLimit>> = {}) =>
  ({ kind, key, limit }: DefaultLane): Lane => {
    const state = { tokens: 0, minuteTokens: 0, updatedAtMs: 0, day: NOW.day, dayUsed: 0 };
    return new Lane(
      limitOf(limit, own[`${kind} ${key}`]),
      { ...state, closedUntilMs: null, closedFor: null },
      NOW,
    );
  };
const line = (settings: LaneSettings, priority: number, segments: Segments): Line => ({
  settings,
  priority,
  segments,
});
const connection = { 'connection c1': { ...NO_LIMIT, perSecond: 1 } };

describe('how long a part of what waits takes', () => {
  it.each<[string, Line[], Record<string, Partial<LaneLimit>>, Segments, number]>([
    ['nothing takes no time', [], {}, {}, 0],
    ['the pace of its number', [], {}, { unknown: 10 }, 10_000],
    ['what is more urgent goes before it', [line(support, 1, { unknown: 5 })], {}, { unknown: 10 }, 15_000],
    ['what is less urgent does not', [line(support, 6, { unknown: 500 })], {}, { unknown: 10 }, 10_000],
    ['its own line is not counted twice', [line(support, 3, { unknown: 10 })], {}, { unknown: 10 }, 10_000],
    ['another number has a pace of its own', [line(sales, 3, { unknown: 99 })], {}, { unknown: 10 }, 10_000],
    [
      'one that shares its connection takes turns with it',
      [line(sales, 3, { unknown: 99 })],
      connection,
      { unknown: 10 },
      20_000,
    ],
    [
      'a shorter one there is done sooner',
      [line(sales, 3, { unknown: 4 })],
      connection,
      { unknown: 10 },
      14_000,
    ],
    [
      'what is more urgent there goes before it, all of it',
      [line(sales, 1, { unknown: 99 })],
      connection,
      { unknown: 10 },
      109_000,
    ],
    [
      'one of another connection does not matter',
      [line(abroad, 1, { unknown: 99 })],
      connection,
      { unknown: 10 },
      10_000,
    ],
    [
      'the slowest network decides',
      [],
      { 'network att:connection:c1': { ...NO_LIMIT, perSecond: 0.1 } },
      { att: 2, verizon: 3 },
      20_000,
    ],
    [
      'what a day does not let through goes after its end',
      [],
      { 'network tmobile:connection:c1': { ...NO_LIMIT, perDay: 5 } },
      { tmobile: 7 },
      3_600_000,
    ],
    [
      'and on the days after',
      [],
      { 'network tmobile:connection:c1': { ...NO_LIMIT, perDay: 5 } },
      { tmobile: 16 },
      3_600_000 + 2 * 86_400_000,
    ],
  ])('%s', (_, lines, own, segments, ms) =>
    expect(new Backlog(lines, lanes(own)).leavesInMs(support, 3, segments)).toBe(ms),
  );

  it('a shut lane lets its burst through when it opens', () => {
    const shut = ({ limit }: DefaultLane): Lane =>
      new Lane(
        limit,
        {
          tokens: 0,
          minuteTokens: 0,
          updatedAtMs: 0,
          day: NOW.day,
          dayUsed: 0,
          closedUntilMs: 60_000,
          closedFor: 'carrier_asked',
        },
        NOW,
      );
    const fast = number('fast', { messagesPerSecond: 2, burst: 10 });
    expect(new Backlog([], shut).leavesInMs(fast, 3, { unknown: 14 })).toBe(62_000);
  });
});

describe('the room of a lane', () => {
  it.each<[string, Partial<LaneLimit>, number | null, number | null]>([
    ['without a limit', {}, null, null],
    ['that was just emptied', { perSecond: 2, burst: 5 }, 0, 5],
    ['with a cap for the day alone', { perDay: 3 }, 3, null],
  ])('%s', (_, limit, room, depth) => {
    const lane = lanes({ 'connection c1': limit })({
      kind: 'connection',
      key: 'c1',
      limit: NO_LIMIT,
      source: null,
    });
    expect([lane.roomNow, lane.depth]).toEqual([room, depth]);
  });
});
