import {
  API,
  conversationsPageSchema,
  type ConversationRow,
  type ConversationsPage,
} from '@parley/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../../api/client';
import { REFETCH_PAGES } from '../../../realtime/apply-event';
import { liveKeys, type ListName } from '../../../realtime/keys';
import { applier } from '../../../realtime/live';
import { applyHead } from '../../../realtime/thread-window';

/** A list of threads, page after page. */
export const listQuery = (name: ListName) =>
  infiniteQueryOptions({
    queryKey: liveKeys.list(name),
    queryFn: async ({ pageParam, signal }): Promise<ConversationsPage> => {
      const query = new URLSearchParams({ view: name.view, sort: name.sort });
      if (name.queueId) query.set('queueId', name.queueId);
      if (pageParam) query.set('cursor', pageParam);
      const page = await request(`${API.conversations}?${query}`, {
        schema: conversationsPageSchema,
        signal,
      });
      // The socket may have told of something newer while this page was on its way.
      return { ...page, items: page.items.map(withHeard) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 15_000,
    refetchOnWindowFocus: (query) => (query.state.data?.pages.length ?? 0) <= REFETCH_PAGES,
  });

function withHeard(row: ConversationRow): ConversationRow {
  const heard = applier.heard(row.id);
  return heard && heard.revision > row.revision ? applyHead(row, heard) : row;
}
