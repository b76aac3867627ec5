import { describe, expect, it } from 'vitest';
import { autoReplyGuard, type RecentText } from './auto-reply-guards';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const theirs = (body: string, agoMs: number): RecentText => ({
  from: 'customer',
  body,
  agoMs,
  sameThread: true,
});
const ours = (agoMs: number, more: Partial<RecentText> = {}): RecentText => ({
  from: 'rule',
  body: 'We are open.',
  agoMs,
  sameThread: true,
  ...more,
});
const every = (count: number, ms: number) => Array.from({ length: count }, (_, n) => (n + 1) * ms);

describe('autoReplyGuard', () => {
  it.each<[string, string, RecentText[], string | null]>([
    ['a first question is answered', 'Hours?', [], null],
    ['the same one after minutes is too', 'Hours?', [theirs('hours', 5 * MINUTE), ours(5 * MINUTE)], null],
    ['a burst is answered once', 'Hours?', [ours(59 * SECOND)], 'burst'],
    ['a minute later it is another', 'Hours?', [ours(61 * SECOND)], null],
    ['another thread is another burst', 'Hours?', [ours(SECOND, { sameThread: false })], null],
    ['our own words come back', 'we are OPEN', [], 'echo'],
    ['another of our replies comes back', 'We ship', [ours(2 * MINUTE, { body: 'We ship!' })], 'echo'],
    [
      'the same words a third time, each answered',
      'Your call matters.',
      [2, 4].flatMap((n) => [theirs('your call matters', n * MINUTE), ours(n * MINUTE - 30 * SECOND)]),
      'loop',
    ],
    [
      'other words each time are a talk',
      'Hours?',
      [2, 4].flatMap((n) => [theirs(`question ${n}`, n * MINUTE), ours(n * MINUTE - 30 * SECOND)]),
      null,
    ],
    [
      'answers that come sooner than anybody reads, twice',
      'Ticket 3 was opened',
      [10, 20].flatMap((n) => [ours(n * MINUTE), theirs(`Ticket ${n}`, n * MINUTE - 2 * SECOND)]),
      'machine',
    ],
    [
      'quick once is chance',
      'Thanks, and Sunday?',
      [ours(10 * MINUTE), theirs('ok', 10 * MINUTE - 2 * SECOND)],
      null,
    ],
    [
      'six within an hour, in whichever thread',
      'Hours?',
      every(6, 9 * MINUTE).map((agoMs) => ours(agoMs, { sameThread: agoMs % 2 === 0 })),
      'hour_cap',
    ],
    ['five within an hour are not', 'Hours?', every(5, 9 * MINUTE).map((agoMs) => ours(agoMs)), null],
    ['twenty within a day', 'Hours?', every(20, 70 * MINUTE).map((agoMs) => ours(agoMs)), 'day_cap'],
    ['nineteen are not', 'Hours?', every(19, 70 * MINUTE).map((agoMs) => ours(agoMs)), null],
  ])('%s', (_, text, recent, guard) => {
    expect(autoReplyGuard({ text, reply: 'We are open.', recent })?.name ?? null).toBe(guard);
  });
});
