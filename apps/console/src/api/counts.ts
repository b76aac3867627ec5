import { API, inboxCountsSchema, type CappedCount, type InboxCounts } from '@parley/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { liveKeys } from '../realtime/keys';
import { request } from './client';

const countsQuery = queryOptions({
  queryKey: liveKeys.counts,
  queryFn: ({ signal }) => request(API.counts, { schema: inboxCountsSchema, signal }),
});

export const useCounts = (): InboxCounts | undefined => useQuery(countsQuery).data;

/** "7", "999+", or nothing for zero. */
export const countText = (count: CappedCount | undefined): string =>
  !count || count.value === 0 ? '' : `${count.value}${count.capped ? '+' : ''}`;
