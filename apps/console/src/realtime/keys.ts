import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { ConversationRow, ConversationsPage, ConversationsQuery } from '@parley/contracts';
import type { ThreadWindow } from './thread-window';

/** One cached list of threads. */
export interface ListName {
  view: ConversationsQuery['view'];
  queueId: string | null;
  sort: ConversationsQuery['sort'];
}

export type CachedList = InfiniteData<ConversationsPage, string | null>;

/** Keys of what the socket keeps fresh. Only `apply-event.ts` writes under them from outside a fetch. */
export const liveKeys = {
  lists: ['conversations'] as const,
  list: (name: ListName) => ['conversations', name] as const,
  counts: ['counts'] as const,
  thread: (id: string) => ['thread', id] as const,
};

/** The freshest row held of a thread, from its window or any list. */
export function useHeldRow(): (id: string) => ConversationRow | undefined {
  const client = useQueryClient();
  return (id) => {
    const window = client.getQueryData<ThreadWindow>(liveKeys.thread(id));
    if (window) return window.conversation;
    for (const [, list] of client.getQueriesData<CachedList>({ queryKey: liveKeys.lists })) {
      for (const page of list?.pages ?? []) {
        const row = page.items.find((item) => item.id === id);
        if (row) return row;
      }
    }
    return undefined;
  };
}
