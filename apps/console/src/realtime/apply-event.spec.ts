import type { EntriesPage } from '@parley/contracts';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApplier } from './apply-event';
import { aConversation, aDetail, aText, ME, texts } from './fixtures';
import { liveKeys, type CachedList } from './keys';
import { windowOf, type ThreadWindow } from './thread-window';

const mine = liveKeys.list({ view: 'mine', queueId: null, sort: 'newest' });

function setUp(pages: EntriesPage[] = []) {
  const client = new QueryClient();
  const asked: number[] = [];
  const applier = createApplier({
    client,
    me: () => ME,
    fetchSince: async (_id, revision) => {
      asked.push(revision);
      const page = pages.shift();
      if (!page) throw new Error('nothing more to fetch');
      return page;
    },
    listInterval: 1000,
  });
  client.setQueryData(liveKeys.thread('thread'), windowOf(aDetail(texts(1, 2, 3))));
  const window = () => client.getQueryData<ThreadWindow>(liveKeys.thread('thread'));
  return { client, applier, asked, window };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('hearing of entries', () => {
  it('the next one is applied without asking anybody', () => {
    const { applier, asked, window } = setUp();
    applier.entries({ conversationId: 'thread', entries: texts(4) });
    expect(window()?.revision).toBe(4);
    expect(asked).toEqual([]);
  });

  it('a gap is fetched from the held revision, page after page', async () => {
    const { applier, asked, window } = setUp([
      { items: texts(4, 5), revision: 7, hasBefore: false, hasAfter: true },
      { items: texts(6, 7), revision: 7, hasBefore: false, hasAfter: false },
    ]);
    applier.entries({ conversationId: 'thread', entries: texts(7) });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([3, 5]);
    expect(window()?.entries.map((entry) => entry.position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(window()?.revision).toBe(7);
  });

  it('two gaps at once ask once', async () => {
    const { applier, asked } = setUp([
      { items: texts(4, 5, 6), revision: 6, hasBefore: false, hasAfter: false },
    ]);
    applier.entries({ conversationId: 'thread', entries: texts(5) });
    applier.entries({ conversationId: 'thread', entries: texts(6) });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([3]);
  });

  it('a thread that is not held is left alone', () => {
    const { applier, client, asked } = setUp();
    applier.entries({ conversationId: 'other', entries: [aText(9, 9)] });
    expect(client.getQueryData(liveKeys.thread('other'))).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe('hearing of a head', () => {
  it('without its entries for a while, they are fetched', async () => {
    const { applier, asked } = setUp([{ items: texts(4), revision: 4, hasBefore: false, hasAfter: false }]);
    applier.conversation(aConversation({ revision: 4, lastPosition: 4 }));
    await vi.advanceTimersByTimeAsync(399);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(asked).toEqual([3]);
  });

  it('followed by its entries, nothing is fetched', async () => {
    const { applier, asked } = setUp();
    applier.conversation(aConversation({ revision: 4, lastPosition: 4 }));
    applier.entries({ conversationId: 'thread', entries: texts(4) });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it('is remembered for a thread whose fetch is still under way', () => {
    const { applier } = setUp();
    applier.conversation(aConversation({ id: 'late', revision: 9 }));
    applier.conversation(aConversation({ id: 'late', revision: 8 }));
    expect(applier.heard('late')?.revision).toBe(9);
  });

  it('lists and counts are invalidated at most once an interval', async () => {
    const { applier, client } = setUp();
    const invalidate = vi.spyOn(client, 'invalidateQueries');
    for (let revision = 4; revision < 14; revision += 1)
      applier.conversation(aConversation({ id: 'other', revision }));
    expect(invalidate).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(invalidate).toHaveBeenCalledTimes(4);
  });
});

describe('changes ahead of the answer', () => {
  const withList = () => {
    const set = setUp();
    const row = aConversation({ assigneeId: ME });
    set.client.setQueryData<CachedList>(mine, {
      pages: [{ items: [row], nextCursor: null }],
      pageParams: [null],
    });
    const listed = () => set.client.getQueryData<CachedList>(mine)?.pages[0]?.items.map((item) => item.id);
    set.client.setQueryData(liveKeys.thread('thread'), windowOf(aDetail(texts(1, 2, 3), { assigneeId: ME })));
    return { ...set, listed };
  };

  it('a resolved thread leaves the list at once, and a refusal brings it back', () => {
    const { applier, listed, window } = withList();
    const undo = applier.patch('thread', { status: 'resolved' });
    expect(listed()).toEqual([]);
    expect(window()?.conversation.status).toBe('resolved');
    undo();
    expect(listed()).toEqual(['thread']);
    expect(window()?.conversation.status).toBe('open');
  });

  it('what the server said meanwhile is not undone', () => {
    const { applier, window } = withList();
    const undo = applier.patch('thread', { status: 'resolved' });
    applier.conversation(aConversation({ revision: 4, status: 'snoozed', assigneeId: ME }));
    undo();
    expect(window()?.conversation.status).toBe('snoozed');
  });
});
