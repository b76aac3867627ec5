import { describe, expect, it } from 'vitest';
import { dueAt, warmthOf, type Warmth } from './warmth';

const since = '2026-03-04T09:00:00.000Z';
const after = (minutes: number, seconds = 0) => Date.parse(since) + (minutes * 60 + seconds) * 1000;

describe('a waiting customer', () => {
  const cases: [string, number, Warmth][] = [
    ['has just texted: calm', after(0), 'calm'],
    ['waits a second less than five minutes: calm', after(4, 59), 'calm'],
    ['waits five minutes: warm', after(5), 'warm'],
    ['waits fifteen minutes: late', after(15), 'late'],
    ['texted in the future of a slow clock: calm', after(-3), 'calm'],
  ];
  it.each(cases)('%s', (_name, now, expected) => {
    expect(warmthOf(since, now)).toBe(expected);
  });

  const promised: [string, number, Warmth][] = [
    ['is calm before three quarters of the time', after(29), 'calm'],
    ['is warm from then on', after(30), 'warm'],
    ['is late when it is over', after(40), 'late'],
  ];
  it.each(promised)('of a queue that promises forty minutes %s', (_name, now, expected) => {
    const queue = { firstAnswerMinutes: 40, calendar: null };
    expect(warmthOf(since, now, queue)).toBe(expected);
    expect(dueAt(since, queue)).toBe(after(40));
  });
});
