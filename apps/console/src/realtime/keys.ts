import type { InfiniteData } from '@tanstack/react-query';
import type { ConversationsPage, ConversationsQuery } from '@parley/contracts';

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
  offers: ['offers'] as const,
  threads: ['thread'] as const,
  thread: (id: string) => ['thread', id] as const,
};
