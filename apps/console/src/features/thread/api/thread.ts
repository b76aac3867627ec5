import {
  API,
  conversationDetailSchema,
  entriesPageSchema,
  LIMITS,
  type EntriesPage,
} from '@parley/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { request } from '../../../api/client';
import { queryClient } from '../../../api/query-client';
import { liveKeys } from '../../../realtime/keys';
import { applier, drafts } from '../../../realtime/live';
import { watchThread } from '../../../realtime/socket';
import {
  appendPage,
  applyHead,
  jumpTo,
  mergeDetail,
  prependPage,
  windowOf,
  type ThreadWindow,
} from '../../../realtime/thread-window';

const key = liveKeys.thread;
const held = (id: string) => queryClient.getQueryData<ThreadWindow>(key(id));

async function fetchDetail(id: string, signal?: AbortSignal) {
  const askedAt = Date.now();
  const detail = await request(API.conversation(id), { schema: conversationDetailSchema, signal });
  drafts.adopt(id, detail.draft, askedAt);
  return detail;
}

/** A thread's newest window, laid over what is already held of it. */
export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: key(id),
    queryFn: async ({ signal }): Promise<ThreadWindow> => {
      const { window } = mergeDetail(held(id), await fetchDetail(id, signal));
      // The socket may have told of a newer head while this was on its way.
      const heard = applier.heard(id);
      return heard ? { ...window, conversation: applyHead(window.conversation, heard) } : window;
    },
    staleTime: 10_000,
  });

/** The thread on screen: kept alive by the socket, caught up when it is behind. */
export function useThread(id: string) {
  const query = useQuery(threadQuery(id));
  useEffect(() => watchThread(id), [id]);
  const behind = query.data ? query.data.revision < query.data.conversation.revision : false;
  useEffect(() => {
    if (!behind) return;
    const timer = setTimeout(() => applier.catchUp(id).catch(() => undefined), 300);
    return () => clearTimeout(timer);
  }, [behind, id]);
  return query;
}

/** Starts loading a thread that is about to be opened. */
export const prefetchThread = (id: string): void => void queryClient.prefetchQuery(threadQuery(id));

const fetchEntries = (id: string, where: string): Promise<EntriesPage> =>
  request(`${API.entries(id)}?${where}&limit=${LIMITS.entryWindow}`, { schema: entriesPageSchema });

const update = (id: string, next: (window: ThreadWindow) => ThreadWindow): void => {
  const window = held(id);
  if (window) queryClient.setQueryData(key(id), next(window));
};

/** Loads what lies before the window; the promise fails when the server is out of reach. */
export async function loadBefore(id: string): Promise<void> {
  const first = held(id)?.entries[0];
  if (!first) return;
  const page = await fetchEntries(id, `before=${first.position}`);
  update(id, (window) => prependPage(window, page));
}

/** Loads what lies after the window. */
export async function loadAfter(id: string): Promise<void> {
  const last = held(id)?.entries.at(-1);
  if (!last) return;
  const page = await fetchEntries(id, `after=${last.position}`);
  update(id, (window) => appendPage(window, page));
}

/** Back to the newest end of a thread that was left behind by scrolling. */
export async function loadNewest(id: string): Promise<void> {
  const fresh = windowOf(await fetchDetail(id));
  update(id, (window) => ({ ...fresh, conversation: applyHead(fresh.conversation, window.conversation) }));
}

/** Shows the surroundings of an entry that is not in the window. */
export async function loadAround(id: string, position: number): Promise<void> {
  const page = await fetchEntries(id, `after=${Math.max(0, position - LIMITS.entryWindow / 2)}`);
  update(id, (window) => jumpTo(window, { ...page, hasBefore: (page.items[0]?.position ?? 1) > 1 }));
}
