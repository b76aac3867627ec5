import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { queryClient } from '../api/query-client';
import { useNoticesNeeded } from '../ui/said';
import { cssVariablesResolver, theme } from './theme';

const Notices = lazy(async () => ({ default: (await import('../ui/notices')).Notices }));

export function Providers({ children }: { children: ReactNode }) {
  const noticesNeeded = useNoticesNeeded();
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        {children}
        {noticesNeeded ? (
          <Suspense fallback={null}>
            <Notices />
          </Suspense>
        ) : null}
      </MantineProvider>
    </QueryClientProvider>
  );
}
