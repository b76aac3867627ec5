import { API, pausesPageSchema } from '@parley/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Every pause there was, newest first; fetched again after a `notice` with topic `sending`. */
export const pauseLogQuery = infiniteQueryOptions({
  queryKey: ['sending', 'pause-log'],
  queryFn: ({ pageParam, signal }) => {
    const search = new URLSearchParams({ state: 'all' });
    if (pageParam !== null) search.set('cursor', pageParam);
    return request(`${API.pauses}?${search.toString()}`, { schema: pausesPageSchema, signal });
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});
