import {
  API,
  failedTasksPageSchema,
  parkedEventsPageSchema,
  webhookRequestDetailSchema,
  webhookRequestSchema,
  webhookRequestsPageSchema,
} from '@parley/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again when the socket says `notice` with topic `webhooks`. */
const webhooksKey = ['webhooks'] as const;

const paged = (path: string, cursor: string | null): string =>
  cursor === null ? path : `${path}?${new URLSearchParams({ cursor }).toString()}`;

export const webhookRequestsQuery = infiniteQueryOptions({
  queryKey: [...webhooksKey, 'requests'],
  queryFn: ({ pageParam, signal }) =>
    request(paged(API.webhookRequests, pageParam), { schema: webhookRequestsPageSchema, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

export const webhookRequestQuery = (id: string) =>
  queryOptions({
    queryKey: [...webhooksKey, 'request', id],
    queryFn: ({ signal }) => request(API.webhookRequest(id), { schema: webhookRequestDetailSchema, signal }),
  });

export const parkedEventsQuery = infiniteQueryOptions({
  queryKey: [...webhooksKey, 'parked'],
  queryFn: ({ pageParam, signal }) =>
    request(paged(API.parkedEvents, pageParam), { schema: parkedEventsPageSchema, signal }),
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
