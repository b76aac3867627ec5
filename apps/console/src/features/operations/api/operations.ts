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
import { sayDone, sayProblem } from '../../../ui/said';

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

interface Said {
  /** What is said when it was done, where the screen does not show it by itself. */
  done?: string;
  failed: string;
}

/**
 * After any of these the lists, what is open and the counts of the inbox may all have changed. What is said belongs to
 * the operation, not to its button: the row that had it may be gone by then.
 */
function useOperation<T>(
  run: (id: string) => Promise<T>,
  { done, failed }: Said,
  queryKey: readonly string[] = webhooksKey,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => (done === undefined ? undefined : sayDone(done)),
    onError: (error) => sayProblem(error, failed),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

export const useReplayWebhook = () =>
  useOperation((id) => request(API.webhookReplay(id), { method: 'POST', schema: webhookRequestSchema }), {
    done: 'Replayed. What it carried is in its thread.',
    failed: 'It could not be replayed',
  });

export const useDismissWebhook = () =>
  useOperation((id) => request(API.webhookDismiss(id), { method: 'POST', schema: webhookRequestSchema }), {
    failed: 'It could not be dismissed',
  });

export const useReplayParked = () =>
  useOperation((id) => request(API.parkedReplay(id), { method: 'POST' }), {
    done: 'It went through and is gone from this list.',
    failed: 'It could not be applied',
  });

export const useFetchFile = () =>
  useOperation((id) => request(API.mediaFetch(id), { method: 'POST' }), {
    done: 'It is fetched again.',
    failed: 'Not fetched',
  });

export const useRetryTask = () =>
  useOperation(
    (id) => request(API.taskRetry(id), { method: 'POST' }),
    {
      done: 'It is being done again. If it fails again it comes back here.',
      failed: 'It could not be done again',
    },
    tasksKey,
  );

export const useDiscardTask = () =>
  useOperation(
    (id) => request(API.task(id), { method: 'DELETE' }),
    { done: 'Discarded.', failed: 'It could not be discarded' },
    tasksKey,
  );

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

export const useRunBackfill = () =>
  useOperation(
    (id) => request(API.connectionBackfill(id), { method: 'POST', schema: backfillRunSchema }),
    { failed: 'The list was not looked through' },
    backfillQuery.queryKey,
  );
