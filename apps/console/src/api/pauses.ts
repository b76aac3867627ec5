// Pauses in force: everybody may know why texts wait.
import { API, pausesPageSchema, type Delivery, type Pause } from '@parley/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useNumbers } from './directory';
import { useCan } from './session';

const pausesQuery = queryOptions({
  queryKey: ['sending', 'pauses'],
  queryFn: ({ signal }) => request(API.pauses, { schema: pausesPageSchema, signal }),
  staleTime: 60_000,
});

const NONE: Pause[] = [];

export function usePauses(): Pause[] {
  return useQuery({ ...pausesQuery, enabled: useCan('sending.read') }).data?.items ?? NONE;
}

/** The pause that holds a text of this number back, if any; the same rule as the server's gate. */
export function useHoldingPause(number: string, purpose: Delivery['purpose']): Pause | undefined {
  const numbers = useNumbers();
  const pauses = usePauses();
  if (pauses.length === 0) return undefined;
  const from = numbers.find((one) => one.number === number);
  return pauses.find(({ target }) => {
    if (target.scope === 'all') return true;
    if (target.scope === 'connection') return target.id === from?.connectionId;
    if (purpose === 'compliance') return false;
    return target.scope === 'number' ? target.id === from?.id : target.purpose === purpose;
  });
}
