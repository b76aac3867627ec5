import { describe, expect, it } from 'vitest';
import type { EntriesPage, Entry } from '@parley/contracts';
import { aDetail, aReply, aText, texts } from './fixtures';
import {
  appendPage,
  applyCatchUp,
  applyEntries,
  applyHead,
  jumpTo,
  mergeDetail,
  prependPage,
  WINDOW_MAX,
  windowOf,
  type ThreadWindow,
} from './thread-window';
import { aConversation } from './fixtures';

const page = (items: Entry[], overrides: Partial<EntriesPage> = {}): EntriesPage => ({
  items,
  revision: Math.max(0, ...items.map((entry) => entry.revision)),
  hasBefore: false,
  hasAfter: false,
  ...overrides,
});
const positions = (window: ThreadWindow) => window.entries.map((entry) => entry.position);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
const three = () => windowOf(aDetail(texts(1, 2, 3)));

describe('applying what the socket brings', () => {
  const cases: { name: string; incoming: Entry[]; positions: number[]; revision: number; gap: boolean }[] = [
    {
      name: 'the next append is added',
      incoming: texts(4),
      positions: [1, 2, 3, 4],
      revision: 4,
      gap: false,
    },
    {
      name: 'several appends in any order are added in order',
      incoming: texts(5, 4),
      positions: [1, 2, 3, 4, 5],
      revision: 5,
      gap: false,
    },
    {
      name: 'a repeat changes nothing',
      incoming: texts(2, 3),
      positions: [1, 2, 3],
      revision: 3,
      gap: false,
    },
    {
      name: 'a later one alone is not applied and is a gap',
      incoming: texts(5),
      positions: [1, 2, 3],
      revision: 3,
      gap: true,
    },
    {
      name: 'what comes before a hole is applied',
      incoming: texts(4, 6),
      positions: [1, 2, 3, 4],
      revision: 4,
      gap: true,
    },
  ];
  it.each(cases)('$name', ({ incoming, positions: expected, revision, gap }) => {
    const result = applyEntries(three(), incoming);
    expect(positions(result.window)).toEqual(expected);
    expect(result.window.revision).toBe(revision);
    expect(result.gap).toBe(gap);
  });

  it('an amendment replaces its entry in place', () => {
    const window = windowOf(aDetail([aText(1, 1), aReply(2, 2)]));
    const sent = aReply(2, 3, { delivery: { ...aReply(2, 3).delivery, state: 'delivered' } });
    const result = applyEntries(window, [sent]);
    expect(positions(result.window)).toEqual([1, 2]);
    expect(result.window.entries[1]).toBe(sent);
  });

  it('an amendment of an entry outside the window only moves the revision on', () => {
    const window = windowOf(aDetail(texts(5, 6)));
    const result = applyEntries(window, [aReply(2, 7)]);
    expect(positions(result.window)).toEqual([5, 6]);
    expect(result.window.revision).toBe(7);
    expect(result.gap).toBe(false);
  });

  it('an append is not stuck onto a window that ends earlier', () => {
    const window = { ...three(), hasAfter: true, revision: 9 };
    const result = applyEntries(window, [aText(10, 10)]);
    expect(positions(result.window)).toEqual([1, 2, 3]);
    expect(result.window.revision).toBe(10);
  });
});

describe('catching up', () => {
  it('takes appends and amendments whose revisions are not contiguous', () => {
    const amended = aText(2, 6, 'amended');
    const window = applyCatchUp(three(), page([amended, aText(4, 8)], { revision: 9 }));
    expect(positions(window)).toEqual([1, 2, 3, 4]);
    expect(window.entries[1]).toBe(amended);
    expect(window.revision).toBe(9);
  });

  it('reaches only as far as its items when more pages follow', () => {
    const window = applyCatchUp(three(), page([aText(4, 5)], { revision: 40, hasAfter: true }));
    expect(window.revision).toBe(5);
  });

  it('an older writing of an entry never replaces a newer one', () => {
    const newer = windowOf(aDetail([aText(1, 7, 'newer')]));
    expect(applyCatchUp(newer, page([aText(1, 2, 'older')])).entries[0]).toMatchObject({ body: 'newer' });
  });
});

describe('windows of a long thread', () => {
  it('older entries go in front, and the newest beyond the cap are let go', () => {
    const window = windowOf(aDetail(texts(...range(101, 100 + WINDOW_MAX))));
    const next = prependPage(window, page(texts(...range(41, 100)), { hasBefore: true }));
    expect(next.entries).toHaveLength(WINDOW_MAX);
    expect(positions(next)[0]).toBe(41);
    expect(next.hasBefore).toBe(true);
    expect(next.hasAfter).toBe(true);
  });

  it('newer entries go behind, and the oldest beyond the cap are let go', () => {
    const window = { ...windowOf(aDetail(texts(...range(1, WINDOW_MAX)))), hasAfter: true };
    const next = appendPage(window, page(texts(...range(WINDOW_MAX + 1, WINDOW_MAX + 10))));
    expect(next.entries).toHaveLength(WINDOW_MAX);
    expect(positions(next).at(-1)).toBe(WINDOW_MAX + 10);
    expect(next.hasBefore).toBe(true);
    expect(next.hasAfter).toBe(false);
  });

  it('a last page older than what was heard meanwhile is not taken for the end', () => {
    const window = { ...three(), hasAfter: true, revision: 9 };
    expect(appendPage(window, page(texts(4, 5), { revision: 8 })).hasAfter).toBe(true);
  });

  it('jumping replaces the window', () => {
    const next = jumpTo(
      windowOf(aDetail(texts(80, 81))),
      page(texts(10, 11), { revision: 81, hasAfter: true }),
    );
    expect(positions(next)).toEqual([10, 11]);
    expect(next.hasAfter).toBe(true);
  });
});

describe('a thread fetched again', () => {
  it('keeps older entries that adjoin, and says when they may be out of date', () => {
    const held = windowOf(aDetail(texts(1, 2, 3, 4)));
    const { window, stale } = mergeDetail(held, aDetail(texts(4, 5, 6)));
    expect(positions(window)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stale).toBe(true);
    expect(window.revision).toBe(4);
  });

  it('replaces a window it does not touch', () => {
    const { window, stale } = mergeDetail(three(), aDetail(texts(8, 9)));
    expect(positions(window)).toEqual([8, 9]);
    expect(stale).toBe(false);
    expect(window.revision).toBe(9);
  });

  it('an answer older than what is held changes entries and head not at all', () => {
    const held = windowOf(aDetail(texts(1, 2, 3, 4), { status: 'resolved' }));
    const { window } = mergeDetail(held, aDetail(texts(1, 2)));
    expect(positions(window)).toEqual([1, 2, 3, 4]);
    expect(window.conversation.status).toBe('resolved');
  });
});

describe('the head of a thread', () => {
  it('takes a newer one and keeps what belongs to the reader', () => {
    const held = aConversation({ seenPosition: 2 });
    const { seenPosition: _, ...newer } = aConversation({ revision: 4, status: 'resolved' });
    expect(applyHead(held, newer)).toMatchObject({ status: 'resolved', seenPosition: 2 });
  });

  it('ignores an older one', () => {
    const held = aConversation({ revision: 5 });
    expect(applyHead(held, aConversation({ revision: 4, status: 'resolved' }))).toBe(held);
  });
});
