import { describe, expect, it } from 'vitest';
import type { ConversationRow } from '@parley/contracts';
import { aConversation, ME } from './fixtures';
import type { CachedList, ListName } from './keys';
import { belongs, mergeIntoList, patchInList } from './list-merge';

const list = (view: ListName['view'], overrides: Partial<ListName> = {}): ListName => ({
  view,
  queueId: null,
  sort: 'newest',
  ...overrides,
});
const at = (minute: number) => `2026-03-04T09:${String(minute).padStart(2, '0')}:00.000Z`;
const row = (id: string, minute: number, overrides: Partial<ConversationRow> = {}) =>
  aConversation({ id, lastActivityAt: at(minute), ...overrides });
const cached = (pages: ConversationRow[][], more = false): CachedList => ({
  pages: pages.map((items, index) => ({
    items,
    nextCursor: index < pages.length - 1 || more ? `after-${index}` : null,
  })),
  pageParams: pages.map((_, index) => (index ? `after-${index - 1}` : null)),
});
const ids = (data: CachedList) => data.pages.map((page) => page.items.map((item) => item.id).join(' '));

describe('which list a thread belongs to', () => {
  const cases: [string, Partial<ConversationRow>, ListName, boolean][] = [
    ['my open thread is mine', { assigneeId: ME }, list('mine'), true],
    ["a colleague's thread is not mine", { assigneeId: 'sam' }, list('mine'), false],
    ['my snoozed thread is not among mine', { assigneeId: ME, status: 'snoozed' }, list('mine'), false],
    ['a pending thread without anybody is unassigned', { status: 'pending' }, list('unassigned'), true],
    ['a resolved thread is not among all', { status: 'resolved' }, list('all'), false],
    [
      'a resolved thread with a failed text needs attention',
      { status: 'resolved', attention: 'failed' },
      list('needs_attention'),
      true,
    ],
    [
      'a thread of the queue is in its list',
      { queueId: 'billing' },
      list('queue', { queueId: 'billing' }),
      true,
    ],
    [
      'a thread of another queue is not',
      { queueId: 'returns' },
      list('queue', { queueId: 'billing' }),
      false,
    ],
  ];
  it.each(cases)('%s', (_name, thread, name, expected) => {
    expect(belongs(aConversation(thread), name, ME)).toBe(expected);
  });
});

describe('a changed thread in a list', () => {
  const start = () =>
    cached([
      [row('a', 50), row('b', 40)],
      [row('c', 30), row('d', 20)],
    ]);
  const merge = (data: CachedList, thread: ConversationRow, name = list('all')) =>
    mergeIntoList(data, name, thread, ME, 0);

  it('moves to the top when it was the last to be active', () => {
    expect(ids(merge(start(), row('d', 55, { revision: 4 })))).toEqual(['d a b', 'c']);
  });

  it('joins in its place when it is new', () => {
    expect(ids(merge(start(), row('x', 35, { revision: 4 })))).toEqual(['a b', 'x c d']);
  });

  it('leaves when it no longer belongs', () => {
    expect(ids(merge(start(), row('b', 56, { revision: 4, status: 'resolved' })))).toEqual(['a', 'c d']);
  });

  it('joins at the end only when the end is loaded', () => {
    expect(ids(merge(start(), row('x', 1)))).toEqual(['a b', 'c d x']);
    const more = cached([[row('a', 50)]], true);
    expect(merge(more, row('x', 1))).toBe(more);
  });

  it('an older revision changes nothing', () => {
    const data = start();
    expect(merge(data, row('d', 58, { revision: 2 }))).toBe(data);
  });

  it('waits in the order of waiting, those who wait for nothing last', () => {
    const data = cached([
      [row('a', 50, { waitingSince: at(10) }), row('b', 40, { waitingSince: at(20) }), row('c', 30)],
    ]);
    const name = list('all', { sort: 'waiting_longest' });
    expect(ids(merge(data, row('x', 59, { waitingSince: at(15) }), name))).toEqual(['a x b c']);
    expect(ids(merge(data, row('a', 59, { revision: 4 }), name))).toEqual(['b a c']);
  });

  it('keeps the own seen position of a row', () => {
    const data = cached([[row('a', 50, { seenPosition: 7 })]]);
    const { seenPosition: _, ...head } = row('a', 51, { revision: 4 });
    expect(mergeIntoList(data, list('all'), head, ME, 0).pages[0]?.items[0]?.seenPosition).toBe(7);
  });

  it('can be patched in place', () => {
    const data = start();
    expect(patchInList(data, 'c', { seenPosition: 9 }).pages[1]?.items[0]?.seenPosition).toBe(9);
    expect(patchInList(data, 'nobody', { seenPosition: 9 })).toBe(data);
  });
});
