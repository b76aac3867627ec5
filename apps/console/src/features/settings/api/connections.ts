import {
  API,
  connectionSchema,
  connectionsSchema,
  type Connection,
  type ConnectionEdit,
} from '@parley/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Fetched again when the socket says `notice` with topic `connections`. */
const connectionsKey = ['connections'] as const;

export const connectionsQuery = queryOptions({
  queryKey: connectionsKey,
  queryFn: ({ signal }) => request(API.connections, { schema: connectionsSchema, signal }),
});

/** Every change answers with the whole connection, which takes its place in the list. */
function useConnectionChange<T>(run: (change: T) => Promise<Connection>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (changed) =>
      client.setQueryData(
        connectionsQuery.queryKey,
        (list) => list && { items: list.items.map((item) => (item.id === changed.id ? changed : item)) },
      ),
    onError: () => client.invalidateQueries({ queryKey: connectionsKey }),
  });
}

export const useEditConnection = (id: string) =>
  useConnectionChange((edit: ConnectionEdit) =>
    request(API.connection(id), { method: 'PATCH', body: edit, schema: connectionSchema }),
  );

export const useAddToken = (id: string) =>
  useConnectionChange((token: string) =>
    request(API.connectionTokens(id), { method: 'POST', body: { token }, schema: connectionSchema }),
  );

export const useRemoveToken = (id: string) =>
  useConnectionChange((tokenId: string) =>
    request(API.connectionToken(id, tokenId), { method: 'DELETE', schema: connectionSchema }),
  );
