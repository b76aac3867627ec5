import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './client';

/** The one cache. Outside of fetches only realtime/apply-event.ts writes to what the socket keeps fresh. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // We say ourselves when the server is out of reach; the browser's opinion of "online" is often wrong.
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) => error instanceof ApiProblem && error.isTransient && failures < 2,
    },
    mutations: { networkMode: 'always' },
  },
});
