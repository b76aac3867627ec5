import {
  API,
  businessNumberSchema,
  connectionSchema,
  connectionTestSchema,
  connectionsSchema,
  type Connection,
  type ConnectionEdit,
  type NewConnectionInput,
  type NewNumber,
  type NewToken,
  type NumberEdit,
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

/** Sends nothing. What it says holds for the moment and is kept in no cache. */
export const useTestConnection = (id: string) =>
  useMutation({
    mutationFn: () => request(API.connectionTest(id), { method: 'POST', schema: connectionTestSchema }),
  });

export const useAddToken = (id: string) =>
  useConnectionChange((token: NewToken) =>
    request(API.connectionTokens(id), { method: 'POST', body: token, schema: connectionSchema }),
  );

export const useRemoveToken = (id: string) =>
  useConnectionChange((tokenId: string) =>
    request(API.connectionToken(id, tokenId), { method: 'DELETE', schema: connectionSchema }),
  );

/** What moves a connection or a number changes more of the list than the one that is answered. */
function useListChange<T, Made>(run: (change: T) => Promise<Made>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: connectionsKey }),
        client.invalidateQueries({ queryKey: ['numbers'] }),
      ]),
  });
}

export const useAddConnection = () =>
  useListChange((wanted: NewConnectionInput) =>
    request(API.connections, { method: 'POST', body: wanted, schema: connectionSchema }),
  );

export const useAddNumber = () =>
  useListChange((wanted: NewNumber) =>
    request(API.numbers, { method: 'POST', body: wanted, schema: businessNumberSchema }),
  );

export const useEditNumber = (id: string) =>
  useListChange((edit: NumberEdit) =>
    request(API.number(id), { method: 'PATCH', body: edit, schema: businessNumberSchema }),
  );
