import type { Entry } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { aReply, aText, ME } from '../realtime/fixtures';
import { advanceBase, arrivedSince } from './base-position';

const mine = (position: number) => aReply(position, position);
const sams = (position: number) =>
  aReply(position, position, { actor: { kind: 'person', id: 'sam', name: 'Sam' } });
const automatic = (position: number) => aReply(position, position, { origin: 'auto_reply' });
const theirs = (position: number) => aText(position, position);

describe('the position a reply is based on', () => {
  const cases: { name: string; entries: Entry[]; base: number; reached: number; arrived: number[] }[] = [
    {
      name: 'moves over own texts',
      entries: [theirs(1), mine(2), mine(3)],
      base: 1,
      reached: 3,
      arrived: [],
    },
    {
      name: 'moves over automatic answers',
      entries: [theirs(1), automatic(2)],
      base: 1,
      reached: 2,
      arrived: [],
    },
    {
      name: "stops before the customer's new text",
      entries: [theirs(1), mine(2), theirs(3)],
      base: 1,
      reached: 2,
      arrived: [3],
    },
    {
      name: "stops before a colleague's text",
      entries: [theirs(1), sams(2), mine(3)],
      base: 1,
      reached: 1,
      arrived: [2],
    },
    { name: 'stays where the window has a hole', entries: [mine(5)], base: 1, reached: 1, arrived: [] },
  ];
  it.each(cases)('$name', ({ entries, base, reached, arrived }) => {
    expect(advanceBase(entries, base, ME)).toBe(reached);
    expect(arrivedSince(entries, base, ME).map((entry) => entry.position)).toEqual(arrived);
  });
});
