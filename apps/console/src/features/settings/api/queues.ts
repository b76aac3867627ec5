import { API, type QueueInput, queueSettingsSchema, queuesSettingsSchema } from '@parley/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Fetched again when the socket says `notice` with topic `queues`; what waits moves on by itself. */
export const queuesSettingsQuery = queryOptions({
  queryKey: ['queues', 'settings'],
  queryFn: ({ signal }) => request(API.queuesSettings, { schema: queuesSettingsSchema, signal }),
  refetchInterval: 5_000,
});

/** Makes a queue (`id` is null) or changes one. */
export function useSaveQueue(id: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: QueueInput) =>
      request(id === null ? API.queues : API.queue(id), {
        method: id === null ? 'POST' : 'PUT',
        body: input,
        schema: queueSettingsSchema,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ['queues'] }),
  });
}

export function useDeleteQueue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(API.queue(id), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['queues'] }),
  });
}
