import {
  API,
  type OptOutDecision,
  optOutReviewSchema,
  optOutReviewsPageSchema,
  type ReviewState,
} from '@parley/contracts';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again after a `notice` with topic `reviews`. */
const reviewsKey = ['reviews'] as const;

export const reviewsQuery = (state: ReviewState) =>
  infiniteQueryOptions({
    queryKey: [...reviewsKey, state],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ state, ...(pageParam === null ? {} : { cursor: pageParam }) });
      return request(`${API.optOutReviews}?${search.toString()}`, {
        schema: optOutReviewsPageSchema,
        signal,
      });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export function useDecideOptOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: OptOutDecision & { id: string }) =>
      request(API.optOutDecision(id), { method: 'POST', body, schema: optOutReviewSchema }),
    onSettled: () => client.invalidateQueries({ queryKey: reviewsKey }),
  });
}
