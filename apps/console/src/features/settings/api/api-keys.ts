import {
  API,
  apiKeyMadeSchema,
  apiKeySchema,
  apiKeysSchema,
  type ApiKey,
  type ApiKeyInput,
} from '@parley/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Fetched again when the socket says `notice` with topic `api-keys`. */
const apiKeysKey = ['api-keys'] as const;

export const apiKeysQuery = queryOptions({
  queryKey: apiKeysKey,
  queryFn: ({ signal }) => request(API.apiKeys, { schema: apiKeysSchema, signal }),
});

/** The answer holds the key itself. It is handed to whoever asked and kept in no cache. */
export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ApiKeyInput) =>
      request(API.apiKeys, { method: 'POST', body: input, schema: apiKeyMadeSchema }),
    gcTime: 0,
    onSettled: () => client.invalidateQueries({ queryKey: apiKeysKey }),
  });
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: ApiKey) => request(API.apiKey(key.id), { method: 'DELETE', schema: apiKeySchema }),
    onSettled: () => client.invalidateQueries({ queryKey: apiKeysKey }),
  });
}
