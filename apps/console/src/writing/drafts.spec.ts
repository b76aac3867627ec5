import type { DraftInput } from '@parley/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from './drafts';
import { stubStorage } from './storage.fixture';

const AT = '2026-03-04T09:00:00.000Z';
const storage = new Map<string, string>();

function setUp() {
  const saved: DraftInput[] = [];
  let failing = false;
  const drafts = createDrafts({
    save: async (_id, draft) => {
      if (failing) throw new Error('no connection');
      saved.push(draft);
    },
    delay: 800,
  });
  return { drafts, saved, fail: (value: boolean) => (failing = value) };
}

beforeEach(() => {
  vi.useFakeTimers();
  storage.clear();
  stubStorage(storage);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('drafts', () => {
  it('go to the server once, after a pause in writing', async () => {
    const { drafts, saved } = setUp();
    drafts.write('thread', { body: 'He' });
    await vi.advanceTimersByTimeAsync(500);
    drafts.write('thread', { body: 'Hello' });
    await vi.advanceTimersByTimeAsync(799);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual([{ kind: 'reply', body: 'Hello' }]);
    expect(drafts.get('thread').dirty).toBe(false);
  });

  it('reply and note keep their own words', () => {
    const { drafts } = setUp();
    drafts.write('thread', { body: 'to the customer' });
    drafts.write('thread', { kind: 'note' });
    drafts.write('thread', { body: 'among us' });
    expect(drafts.get('thread')).toMatchObject({ kind: 'note', reply: 'to the customer', note: 'among us' });
  });

  it('turning to an empty note keeps the reply at the server', async () => {
    const { drafts, saved } = setUp();
    drafts.write('thread', { body: 'to the customer' });
    drafts.write('thread', { kind: 'note' });
    await vi.advanceTimersByTimeAsync(800);
    expect(saved).toEqual([{ kind: 'reply', body: 'to the customer' }]);
  });

  it('the draft of another device is taken when nothing was written here', () => {
    const { drafts } = setUp();
    drafts.adopt('thread', { kind: 'note', body: 'from the phone', updatedAt: AT }, Date.now() + 1);
    expect(drafts.get('thread')).toMatchObject({ kind: 'note', note: 'from the phone', dirty: false });
  });

  it('what the server has not seen yet is never overwritten', () => {
    const { drafts } = setUp();
    drafts.write('thread', { body: 'newer' });
    drafts.adopt('thread', { kind: 'reply', body: 'older', updatedAt: AT }, Date.now() + 1);
    expect(drafts.get('thread').reply).toBe('newer');
  });

  it('a text that was just sent does not come back from an answer asked for before', async () => {
    const { drafts } = setUp();
    drafts.write('thread', { body: 'Hello' });
    const askedAt = Date.now();
    drafts.write('thread', { body: '' });
    await vi.advanceTimersByTimeAsync(1000);
    drafts.adopt('thread', { kind: 'reply', body: 'Hello', updatedAt: AT }, askedAt);
    expect(drafts.get('thread').reply).toBe('');
  });

  it('a failed save is kept and tried again', async () => {
    const { drafts, saved, fail } = setUp();
    fail(true);
    drafts.write('thread', { body: 'offline' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.get('thread').dirty).toBe(true);
    fail(false);
    drafts.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ kind: 'reply', body: 'offline' }]);
  });

  it('words written while a save was under way stay unsaved', async () => {
    const { drafts } = setUp();
    drafts.write('thread', { body: 'first' });
    vi.advanceTimersByTime(800);
    drafts.write('thread', { body: 'second' });
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts.get('thread')).toMatchObject({ reply: 'second', dirty: true });
  });

  it('a refused text comes back in front of what was written since', () => {
    const { drafts } = setUp();
    drafts.write('thread', { body: 'and another thing' });
    drafts.restore('thread', 'reply', 'refused text');
    expect(drafts.get('thread').reply).toBe('refused text\nand another thing');
  });

  it('leave nothing on the device once the server has them', async () => {
    const { drafts, fail } = setUp();
    drafts.load('key');
    drafts.write('saved', { body: 'saved' });
    await vi.advanceTimersByTimeAsync(800);
    fail(true);
    drafts.write('unsaved', { body: 'unsaved' });
    await drafts.forget();
    expect([...storage.keys()]).toEqual(['key.unsaved']);
  });

  it('of two tabs in different threads do not write over each other', () => {
    const one = setUp();
    const other = setUp();
    one.drafts.load('key');
    other.drafts.load('key');
    one.drafts.write('first', { body: 'one' });
    other.drafts.write('second', { body: 'two' });
    expect([...storage.keys()].sort()).toEqual(['key.first', 'key.second']);
  });

  it('survive a reload', () => {
    const first = setUp();
    first.drafts.load('key');
    first.drafts.write('thread', { body: 'kept' });
    const second = setUp();
    second.drafts.load('key');
    expect(second.drafts.get('thread').reply).toBe('kept');
  });

  it('storage of an older version is ignored', () => {
    storage.set('key.thread', '"just words"');
    const { drafts } = setUp();
    drafts.load('key');
    expect(drafts.get('thread').reply).toBe('');
  });
});
