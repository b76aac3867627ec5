import type { Lane } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { limitInWords, ownFigures, shutInWords, usageInWords, withLimit } from './pacing-words';

const NONE = { perSecond: null, burst: null, perMinute: null, perDay: null };
const lane = (over: Partial<Lane> = {}): Lane => ({
  kind: 'number',
  key: 'n1',
  name: 'Support',
  limit: NONE,
  byDefault: NONE,
  source: null,
  roomNow: null,
  depth: null,
  usedToday: 0,
  resetsAt: '2026-11-28T08:00:00.000Z',
  opensAt: null,
  closedFor: null,
  ...over,
});

describe('the limits of a lane', () => {
  it.each([
    [NONE, 'No limit'],
    [{ ...NONE, perSecond: 1, burst: 5 }, '1 a second · 5 at once'],
    [{ ...NONE, perMinute: 75, perDay: 10_000 }, '75 a minute · 10,000 a day'],
    [{ ...NONE, perSecond: 0.25 }, '0.25 a second'],
  ])('%j: %s', (limit, words) => expect(limitInWords(limit)).toBe(words));
});

describe('what is used of a lane', () => {
  it.each<[string, Partial<Lane>, string]>([
    ['without a limit it is not counted', {}, 'not counted'],
    ['by the second', { roomNow: 3, depth: 10, usedToday: 1200 }, 'room for 3 of 10 now · 1,200 today'],
    [
      'by the day',
      { roomNow: 8_800, usedToday: 1200, limit: { ...NONE, perDay: 10_000 } },
      '1,200 of 10,000 today',
    ],
  ])('%s', (_, over, words) => expect(usageInWords(lane(over))).toBe(words));
});

describe('a shut lane', () => {
  const opensAt = '2026-11-27T12:00:00.000Z';
  const before = (seconds: number) => Date.parse(opensAt) - seconds * 1000;
  it('says why, and until when', () => {
    expect(shutInWords(lane({ opensAt, closedFor: 'carrier_asked' }), before(5))).toMatch(
      /^The carrier asked to slow down until /,
    );
  });
  it('does not speak of a pace that is over in a moment', () => {
    expect(shutInWords(lane({ opensAt, closedFor: 'pace' }), before(5))).toBeNull();
    expect(shutInWords(lane({ opensAt, closedFor: 'pace' }), before(300))).toMatch(/^Full until /);
    expect(shutInWords(lane(), 0)).toBeNull();
  });
});

describe('limits of one’s own', () => {
  const own = { kind: 'number' as const, key: 'n1', ...NONE, perSecond: 2 };
  const other = { kind: 'number' as const, key: 'n2', ...NONE, perDay: 5 };
  it('are replaced for one lane and stay for the others', () => {
    expect(withLimit([own, other], own, { ...NONE, perMinute: 9 })).toEqual([
      other,
      { kind: 'number', key: 'n1', ...NONE, perMinute: 9 },
    ]);
  });
  it('are gone when no figure is left', () => expect(withLimit([own, other], own, NONE)).toEqual([other]));
  it('are told from the defaults, figure by figure', () => {
    expect(ownFigures(own, [own, other])).toEqual(['perSecond']);
    expect(ownFigures(lane({ key: 'n9' }), [own])).toEqual([]);
  });
});
