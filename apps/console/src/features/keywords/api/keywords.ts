import {
  API,
  type BrandKeywordsInput,
  type KeywordsInForce,
  keywordsInForceSchema,
  keywordsOverviewSchema,
  keywordTrialSchema,
  type KeywordTryInput,
} from '@parley/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Fetched again when the socket says `notice` with topic `keywords`. */
export const keywordsQuery = queryOptions({
  queryKey: ['keywords', 'brands'],
  queryFn: ({ signal }) => request(API.keywords, { schema: keywordsOverviewSchema, signal }),
});

/** What would become of a text; the answer before it stays on screen until the next is there. */
export const trialQuery = (input: Partial<KeywordTryInput>, isNeeded: boolean) =>
  queryOptions({
    queryKey: ['keywords', 'trial', input],
    queryFn: ({ signal }) =>
      request(API.keywordsTry, { method: 'POST', body: input, schema: keywordTrialSchema, signal }),
    enabled: isNeeded,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });

export function useSaveKeywords(brandId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BrandKeywordsInput) =>
      request(API.brandKeywords(brandId), { method: 'PUT', body, schema: keywordsInForceSchema }),
    onSuccess: (saved) =>
      client.setQueryData<{ items: KeywordsInForce[] }>(
        keywordsQuery.queryKey,
        (known) => known && { items: known.items.map((one) => (one.brand.id === brandId ? saved : one)) },
      ),
    onError: () => client.invalidateQueries({ queryKey: keywordsQuery.queryKey }),
  });
}
