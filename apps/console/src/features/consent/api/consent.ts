import {
  API,
  type ConsentEntry,
  type ConsentRecipientsFilter,
  consentRecipientsPageSchema,
  consentRecordSchema,
  consentStatisticsSchema,
} from '@parley/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again after a `notice` with topic `consent`. */
const consentKey = ['consent'] as const;
const PAGE = 100;

export const recipientsQuery = (filter: ConsentRecipientsFilter) =>
  infiniteQueryOptions({
    queryKey: [...consentKey, 'recipients', filter],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ ...(filter as Record<string, string>), limit: String(PAGE) });
      if (pageParam !== null) search.set('cursor', pageParam);
      return request(`${API.consentRecipients}?${search.toString()}`, {
        schema: consentRecipientsPageSchema,
        signal,
      });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: [...consentKey, 'record', id],
    queryFn: ({ signal }) => request(API.consentRecipient(id), { schema: consentRecordSchema, signal }),
  });

export const statisticsQuery = queryOptions({
  queryKey: [...consentKey, 'statistics'],
  queryFn: ({ signal }) => request(API.consentStatistics, { schema: consentStatisticsSchema, signal }),
  staleTime: 60_000,
});

/** Where the proof of a number is made: a page to print, or the signed document to keep. */
export const proofAddress = (number: string, form: 'html' | 'json'): string =>
  `${API.consentProof(encodeURIComponent(number))}?form=${form}`;

export function useEnterConsent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ConsentEntry) =>
      request(API.consentRecipients, { method: 'POST', body, schema: consentRecordSchema }),
    onSettled: () => client.invalidateQueries({ queryKey: consentKey }),
  });
}
