import { API, outgoingSummarySchema } from '@parley/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from './client';

/** What waits to be sent, counted; under the key that a `notice` with topic `sending` refreshes. */
export const outgoingSummaryQuery = queryOptions({
  queryKey: ['sending', 'summary'],
  queryFn: ({ signal }) => request(API.outgoingSummary, { schema: outgoingSummarySchema, signal }),
  // Estimates and retries move on by themselves.
  refetchInterval: 10_000,
});
