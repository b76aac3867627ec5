import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallRoom } from './call-room';
import { chooseTexts, type NumberLine } from './choose-texts';
import { Lane, type LaneState, NO_LIMIT } from './lane';
import { type Leads, inTurns, leadsAfter } from './turns';

interface Text {
  id: number;
  sender: string;
  segments: number;
  priority: number;
  dueAtMs: number;
  expired: boolean;
}

const text = (id: number, given: Partial<Text> = {}): Text => ({
  id,
  sender: 'a',
  segments: 1,
  priority: 3,
  dueAtMs: id,
  expired: false,
  ...given,
});
const clock = (nowMs: number) => ({ nowMs, day: '2026-11-26', resetAtMs: 1e9 });
const lane = (perSecond: number) => new Lane({ ...NO_LIMIT, perSecond }, null, clock(0));
const line = (texts: Text[], given: Partial<NumberLine<Text>> = {}): NumberLine<Text> => ({
  texts,
  leads: {},
  lanes: [lane(100)],
  networkLane: () => null,
  trial: null,
  calls: new CallRoom(Number.POSITIVE_INFINITY, new Map()),
  connectionId: 'a',
  ...given,
});
const ids = (texts: readonly Text[]) => texts.map(({ id }) => id);

describe('inTurns', () => {
  it('a code overtakes a reply, a reply overtakes a notification', () => {
    const texts = [text(1, { priority: 6 }), text(2, { priority: 3 }), text(3, { priority: 1 })];
    expect(ids(inTurns(texts, {}))).toEqual([3, 2, 1]);
  });

  it('senders take turns, each in the order of their own', () => {
    const texts = [text(1), text(2), text(3), text(4, { sender: 'b' }), text(5, { sender: 'b' })];
    expect(ids(inTurns(texts, {}))).toEqual([1, 4, 2, 5, 3]);
  });

  it('a long text counts for all of its segments', () => {
    const texts = [text(1, { segments: 3 }), text(2), text(3, { sender: 'b' }), text(4, { sender: 'b' })];
    expect(ids(inTurns(texts, {}))).toEqual([1, 3, 4, 2]);
  });

  it('who had more than a turn lately waits for the others', () => {
    const texts = [text(1), text(2, { sender: 'b' }), text(3, { sender: 'b' })];
    expect(ids(inTurns(texts, { a: 5 }))).toEqual([2, 3, 1]);
  });
});

describe('leadsAfter', () => {
  it('counts from whose turn it was, so that nobody saves turns up', () => {
    let leads: Leads = {};
    for (let n = 0; n < 1_000; n += 1) leads = leadsAfter(leads, [{ sender: 'a', segments: 1 }]);
    expect(leads).toEqual({ a: 1 });
    expect(leadsAfter(leads, [{ sender: 'b', segments: 2 }])).toEqual({ a: 1, b: 2 });
  });
});

describe('chooseTexts', () => {
  it('takes as many as the tightest lane allows', () => {
    const lanes = [lane(10), lane(2)];
    expect(ids(chooseTexts([line([text(1), text(2), text(3)], { lanes })], 10).chosen)).toEqual([1, 2]);
  });

  it("each number's first text goes before any number's second", () => {
    const numbers = [line([text(1), text(2)]), line([text(3), text(4)])];
    expect(ids(chooseTexts(numbers, 3).chosen)).toEqual([1, 3, 2]);
  });

  it('numbers that share a lane share its room', () => {
    const account = lane(3);
    const numbers = [1, 2].map((n) => line([text(n), text(n + 2)], { lanes: [lane(100), account] }));
    expect(ids(chooseTexts(numbers, 10).chosen)).toEqual([1, 2, 3]);
  });

  it('a full network holds up its own texts alone, each with a time to come back', () => {
    const slow = lane(1);
    const networkLane = ({ sender }: Text) => (sender === 'slow' ? slow : null);
    const texts = [
      text(1, { sender: 'slow' }),
      text(2, { sender: 'slow' }),
      text(3, { sender: 'slow' }),
      text(4),
    ];
    const { chosen, deferred } = chooseTexts([line(texts, { networkLane })], 10);
    expect(ids(chosen)).toEqual([1, 4]);
    expect(deferred.map(({ text: { id }, atMs, wait }) => [id, atMs, wait])).toEqual([
      [2, 1_000, 'pace'],
      [3, 2_000, 'pace'],
    ]);
  });

  it('a half open breaker lets a few through, over all numbers of the connection', () => {
    const trial = { left: 2 };
    const numbers = [1, 2, 3].map((n) => line([text(n)], { trial }));
    expect(chooseTexts(numbers, 10).chosen).toHaveLength(2);
    expect(trial.left).toBe(0);
  });

  it('a connection takes no more than its share of the calls, over all its numbers', () => {
    const calls = new CallRoom(8, new Map());
    const texts = (from: number) => Array.from({ length: 8 }, (_, n) => text(from + n));
    const numbers = [100, 200].map((from) => line(texts(from), { calls, connectionId: 'slow' }));
    const other = line(texts(300), { calls, connectionId: 'other' });
    expect(chooseTexts(numbers, 8).chosen).toHaveLength(6);
    expect(chooseTexts([...numbers, other], 2).chosen.map(({ id }) => id)).toEqual([300]);
  });

  it('what is too old passes to the last gate without a charge', () => {
    const lanes = [lane(1)];
    const texts = [text(1, { expired: true }), text(2)];
    expect(ids(chooseTexts([line(texts, { lanes })], 10).chosen)).toEqual([1, 2]);
  });

  /** As a claim reads them: the first few of each sender's line. */
  const heads = (waiting: Text[]): Text[] =>
    ['burst', 'b', 'c', 'd'].flatMap((sender) => waiting.filter((one) => one.sender === sender).slice(0, 10));
  // Arrivals at random, and one sender with a burst before all of them.
  const arrivals = fc.array(
    fc.record({
      sender: fc.constantFrom('b', 'c', 'd'),
      segments: fc.integer({ min: 1, max: 3 }),
      round: fc.nat(30),
    }),
    { minLength: 1, maxLength: 15 },
  );

  it("a burst makes another's text wait for no more than a turn of each sender", () => {
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 5 }), (others, perRound) => {
        const burst = Array.from({ length: 300 }, (_, id) => text(id, { sender: 'burst', dueAtMs: -1 }));
        let waiting = burst;
        let leads: Leads = {};
        let state: LaneState | null = null;
        const pending = others.map((other, n) => ({ ...text(1_000 + n, other), dueAtMs: other.round }));
        const waited = new Map<number, number>();
        for (let round = 0; round < 150; round += 1) {
          waiting = [...waiting, ...pending.filter((one) => one.dueAtMs === round)];
          const own: Lane = new Lane({ ...NO_LIMIT, perSecond: perRound }, state, clock(round * 1_000));
          const { chosen } = chooseTexts([line(heads(waiting), { leads, lanes: [own] })], 100);
          leads = leadsAfter(leads, chosen);
          state = own.toState();
          for (const one of chosen) waited.set(one.id, round);
          const gone = new Set(ids(chosen));
          waiting = waiting.filter((one) => !gone.has(one.id));
        }
        for (const one of pending) {
          const mine = pending.filter((other) => other.sender === one.sender && other.dueAtMs <= one.dueAtMs);
          // What this sender itself has ahead, as much again for each of the three others, and a longest text each.
          const ahead = mine.reduce((sum, { segments }) => sum + segments, 0);
          const bound = Math.ceil((4 * ahead + 4 * 3) / perRound) + 1;
          expect(waited.get(one.id) ?? 999).toBeLessThanOrEqual(one.dueAtMs + bound);
        }
      }),
      { numRuns: 60 },
    );
  });
});
