import {
  API,
  failedTasksPageSchema,
  backfillOverviewSchema,
  backfillRunSchema,
  bulkResultSchema,
  LIMITS,
  mediaFailuresPageSchema,
  parkedEventDetailSchema,
  parkedEventsPageSchema,
  webhookRequestDetailSchema,
  webhookRequestSchema,
  webhookRequestsPageSchema,
} from '@parley/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again when the socket says `notice` with topic `webhooks`. */
const webhooksKey = ['webhooks'] as const;

/** What a list is narrowed by; an empty value is none. */
type Filter = Readonly<Record<string, string>>;

function paged(path: string, cursor: string | null, filter: Filter = {}): string {
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  const search = new URLSearchParams([
    ...given,
    ...(cursor === null ? [] : [['cursor', cursor]]),
  ] as string[][]);
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

export const webhookRequestsQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...webhooksKey, 'requests', filter],
    queryFn: ({ pageParam, signal }) =>
      request(paged(API.webhookRequests, pageParam, filter), { schema: webhookRequestsPageSchema, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const webhookRequestQuery = (id: string) =>
  queryOptions({
    queryKey: [...webhooksKey, 'request', id],
    queryFn: ({ signal }) => request(API.webhookRequest(id), { schema: webhookRequestDetailSchema, signal }),
  });

export const parkedEventsQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [...webhooksKey, 'parked', filter],
    queryFn: ({ pageParam, signal }) =>
      request(paged(API.parkedEvents, pageParam, filter), { schema: parkedEventsPageSchema, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const parkedEventQuery = (id: string) =>
  queryOptions({
    queryKey: [...webhooksKey, 'event', id],
    queryFn: ({ signal }) => request(API.parkedEvent(id), { schema: parkedEventDetailSchema, signal }),
  });

export const refusedFilesQuery = infiniteQueryOptions({
  queryKey: [...webhooksKey, 'files'],
  queryFn: ({ pageParam, signal }) =>
    request(paged(API.media, pageParam), { schema: mediaFailuresPageSchema, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

/** Fetched again at a `notice` with topic `tasks`. */
const tasksKey = ['tasks'] as const;

export const failedTasksQuery = infiniteQueryOptions({
  queryKey: tasksKey,
  queryFn: ({ pageParam, signal }) =>
    request(paged(API.tasks, pageParam), { schema: failedTasksPageSchema, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

/** Fetched again when the socket says `notice` with topic `backfill`, which it does while a look goes on. */
export const backfillQuery = queryOptions({
  queryKey: ['backfill'],
  queryFn: ({ signal }) => request(API.backfill, { schema: backfillOverviewSchema, signal }),
});

/** After any of these the lists, the open request and the counts of the inbox may all have changed. */
function useOperation<T>(run: (id: string) => Promise<T>, queryKey: readonly string[] = webhooksKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

export const useReplayWebhook = () =>
  useOperation((id) => request(API.webhookReplay(id), { method: 'POST', schema: webhookRequestSchema }));

export const useDismissWebhook = () =>
  useOperation((id) => request(API.webhookDismiss(id), { method: 'POST', schema: webhookRequestSchema }));

export const useReplayParked = () => useOperation((id) => request(API.parkedReplay(id), { method: 'POST' }));

export const useRetryTask = () =>
  useOperation((id) => request(API.taskRetry(id), { method: 'POST' }), tasksKey);

export const useDiscardTask = () =>
  useOperation((id) => request(API.task(id), { method: 'DELETE' }), tasksKey);

/** Many at once: `path` is one of the API's bulk addresses. */
export function useBulk(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      request(path, {
        method: 'POST',
        body: { ids: ids.slice(0, LIMITS.bulk) },
        schema: bulkResultSchema,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: webhooksKey }),
  });
}

export const useFetchFile = () => useOperation((id) => request(API.mediaFetch(id), { method: 'POST' }));

export function useRunBackfill() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      request(API.connectionBackfill(id), { method: 'POST', schema: backfillRunSchema }),
    onSettled: () => client.invalidateQueries({ queryKey: backfillQuery.queryKey }),
  });
}
