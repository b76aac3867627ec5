import type { ConversationChange } from '@parley/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/client';
import { aConversation } from '../realtime/fixtures';
import { createOutbox, type Outgoing } from './outbox';
import { stubStorage } from './storage.fixture';

const problem = (code: string, status: number) =>
  new ApiProblem({ type: 'about:blank', title: code, status, code, advice: '', requestId: '' });
const OFFLINE = problem('offline', 0);
const STALE = problem('stale_reply', 409);

const aText = (clientId: string, overrides: Partial<Outgoing> = {}): Omit<Outgoing, 'state'> => ({
  clientId,
  conversationId: 'thread',
  kind: 'reply',
  body: clientId,
  basedOnPosition: 3,
  confirmStale: false,
  resolve: false,
  at: '2026-03-04T09:00:00.000Z',
  ...overrides,
});

/** Each call of the server is answered by the next of `answers`; after those it accepts. */
function setUp(...answers: ApiProblem[]) {
  const posted: string[] = [];
  const accepted: string[] = [];
  const refused: [string, string][] = [];
  const outbox = createOutbox({
    post: async (item) => {
      posted.push(item.clientId);
      const answer = answers.shift();
      if (answer) throw answer;
      return { conversation: aConversation(), entries: [] } satisfies ConversationChange;
    },
    accepted: (_change, item) => accepted.push(item.clientId),
    refused: (item, error) => refused.push([item.clientId, error.code]),
  });
  const states = () => outbox.store.get().map((item) => `${item.clientId} ${item.state}`);
  return { outbox, posted, accepted, refused, states };
}

const storage = new Map<string, string>();
beforeEach(() => {
  vi.useFakeTimers();
  storage.clear();
  stubStorage(storage);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the outbox', () => {
  it('an accepted text leaves it', async () => {
    const { outbox, accepted, states } = setUp();
    outbox.enqueue(aText('one'));
    expect(states()).toEqual(['one sending']);
    await settle();
    expect(accepted).toEqual(['one']);
    expect(states()).toEqual([]);
  });

  it('two texts of a thread go one after the other, in the order pressed', async () => {
    const { outbox, posted } = setUp();
    outbox.enqueue(aText('one'));
    outbox.enqueue(aText('two'));
    expect(posted).toEqual(['one']);
    await settle();
    expect(posted).toEqual(['one', 'two']);
  });

  it('a text that finds no server waits, holds back those behind it, and goes out with the same id', async () => {
    const { outbox, posted, states } = setUp(OFFLINE);
    outbox.enqueue(aText('one'));
    outbox.enqueue(aText('two'));
    await settle();
    expect(states()).toEqual(['one waiting', 'two waiting']);
    expect(posted).toEqual(['one']);
    outbox.flush();
    await settle();
    expect(posted).toEqual(['one', 'one', 'two']);
    expect(states()).toEqual([]);
  });

  it('tries again by itself', async () => {
    const { outbox, accepted } = setUp(OFFLINE, OFFLINE);
    outbox.enqueue(aText('one'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(accepted).toEqual(['one']);
  });

  it('a refused text is handed back and does not hold up the next', async () => {
    const { outbox, accepted, refused, states } = setUp(STALE);
    outbox.enqueue(aText('one'));
    outbox.enqueue(aText('two'));
    await settle();
    expect(refused).toEqual([['one', 'stale_reply']]);
    expect(accepted).toEqual(['two']);
    expect(states()).toEqual([]);
  });

  it('a session that ended loses nothing', async () => {
    const { outbox, refused, states } = setUp(problem('signed_out', 401));
    outbox.enqueue(aText('one'));
    await settle();
    expect(refused).toEqual([]);
    expect(states()).toEqual(['one waiting']);
  });

  it('the echo settles a text whose answer was lost', async () => {
    const { outbox, states } = setUp(OFFLINE);
    outbox.enqueue(aText('one'));
    await settle();
    outbox.settle(['one']);
    expect(states()).toEqual([]);
  });

  it('survives a reload and is sent again with the same id', async () => {
    const first = setUp(OFFLINE);
    first.outbox.load('key');
    first.outbox.enqueue(aText('one'));
    await settle();
    const second = setUp();
    second.outbox.load('key');
    await settle();
    expect(second.posted).toEqual(['one']);
    expect([...storage.keys()]).toEqual([]);
  });
});
