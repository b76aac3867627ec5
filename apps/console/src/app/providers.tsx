import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client';
import { cssVariablesResolver, theme } from './theme';

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

export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        <Notifications position="bottom-left" limit={3} autoClose={6000} />
        {children}
      </MantineProvider>
    </QueryClientProvider>
  );
}
