// Keeps a cached list right between fetches: a changed thread moves to its place, joins or leaves, at once. The lists
// are still fetched again (throttled), because only the server knows all of them.
import type { Conversation, ConversationRow } from '@parley/contracts';
import { applyHead } from './thread-window';
import type { CachedList, ListName } from './keys';

/** Whether a thread is in a list, by the same rule the server selects with. */
export function belongs(thread: Conversation, list: ListName, me: string): boolean {
  const running = thread.status === 'open' || thread.status === 'pending';
  switch (list.view) {
    case 'mine':
      return running && thread.assigneeId === me;
    case 'unassigned':
      return running && thread.assigneeId === null;
    case 'all':
      return running;
    case 'queue':
      return running && thread.queueId === list.queueId;
    case 'needs_attention':
      return thread.attention !== null;
    case 'callbacks':
      return thread.callbackSince !== null;
    case 'snoozed':
      return thread.status === 'snoozed';
    case 'resolved':
      return thread.status === 'resolved';
  }
}

/** The server's order: the longest wait first, those who wait for nothing last; or the newest first. */
function comesBefore(one: Conversation, other: Conversation, sort: ListName['sort']): boolean {
  if (sort === 'waiting_longest') {
    const difference = waitingFrom(one) - waitingFrom(other);
    return one.waitingSince === other.waitingSince ? one.id < other.id : difference < 0;
  }
  const difference = Date.parse(one.lastActivityAt) - Date.parse(other.lastActivityAt);
  return difference === 0 ? one.id > other.id : difference > 0;
}

const waitingFrom = ({ waitingSince }: Conversation): number =>
  waitingSince === null ? Infinity : Date.parse(waitingSince);

/**
 * Puts a changed thread into a cached list. Returns the very same list when nothing changes.
 * `seen`: the reader's own position in a thread this list did not hold yet.
 */
export function mergeIntoList(
  cached: CachedList,
  list: ListName,
  thread: Conversation,
  me: string,
  seen: number,
): CachedList {
  const at = cached.pages.findIndex((page) => page.items.some((item) => item.id === thread.id));
  const held = cached.pages[at]?.items.find((item) => item.id === thread.id);
  if (held && held.revision > thread.revision) return cached;
  if (!held && !belongs(thread, list, me)) return cached;

  const row: ConversationRow = held ? applyHead(held, thread) : { ...thread, seenPosition: seen };
  const without = held
    ? cached.pages.map((page, index) =>
        index === at ? { ...page, items: page.items.filter((item) => item.id !== thread.id) } : page,
      )
    : cached.pages;
  if (!belongs(row, list, me)) return { ...cached, pages: without };

  const target = without.findIndex((page) => page.items.some((item) => comesBefore(row, item, list.sort)));
  if (target === -1) {
    const last = without.at(-1);
    // Beyond the loaded part: it will come with its page.
    if (!last || last.nextCursor !== null) return held ? { ...cached, pages: without } : cached;
    return { ...cached, pages: [...without.slice(0, -1), { ...last, items: [...last.items, row] }] };
  }
  return {
    ...cached,
    pages: without.map((page, index) => {
      if (index !== target) return page;
      const place = page.items.findIndex((item) => comesBefore(row, item, list.sort));
      return { ...page, items: [...page.items.slice(0, place), row, ...page.items.slice(place)] };
    }),
  };
}

/** Changes fields of one thread wherever it stands, without moving it. */
export function patchInList(cached: CachedList, id: string, patch: Partial<ConversationRow>): CachedList {
  if (!cached.pages.some((page) => page.items.some((item) => item.id === id))) return cached;
  return {
    ...cached,
    pages: cached.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? { ...item, ...patch } : item)),
    })),
  };
}
