import { API, demoSchema, type Demo } from '@parley/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** The demo's people; elsewhere there is nothing at this address. */
export function useDemo(): Demo | undefined {
  return useQuery({
    queryKey: ['demo'],
    queryFn: ({ signal }) => request(API.demo, { schema: demoSchema, signal }),
    retry: false,
    staleTime: Infinity,
  }).data;
}
