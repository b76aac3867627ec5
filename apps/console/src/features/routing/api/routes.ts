import {
  API,
  routeDraftSavedSchema,
  routesOverviewSchema,
  routeSetSchema,
  routeTraceSchema,
  type RouteDraftInput,
  type RoutePublish,
  type RoutesLiveInput,
} from '@parley/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again when the socket says `notice` with topic `routes`. */
const routesKey = ['routes'] as const;

export const routesQuery = queryOptions({
  queryKey: [...routesKey, 'overview'],
  queryFn: ({ signal }) => request(API.routes, { schema: routesOverviewSchema, signal }),
});

/** A published version never changes, so one fetch is enough. */
export const routesVersionQuery = (version: number) =>
  queryOptions({
    queryKey: [...routesKey, 'version', version],
    queryFn: ({ signal }) => request(API.routesVersion(version), { schema: routeSetSchema, signal }),
    staleTime: Infinity,
  });

/**
 * What a text says of consent on one of our numbers, by the keywords in force there. Asked again when the socket says
 * `notice` with topic `keywords`.
 */
export const consentTrialQuery = (number: string, text: string) =>
  queryOptions({
    queryKey: ['keywords', 'routes', number, text],
    queryFn: ({ signal }) =>
      request(API.routesTry, { method: 'POST', body: { number, text }, schema: routeTraceSchema, signal }),
    select: ({ applied }) => applied.consentIntent,
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });

/** Saves the draft. A `version_conflict` means a colleague was faster; the overview then says who. */
export function useSaveDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: RouteDraftInput) =>
      request(API.routesDraft, { method: 'PUT', body: draft, schema: routeDraftSavedSchema }),
    onSuccess: async ({ draft }) => {
      // What was asked before the save would take the page back behind it.
      await client.cancelQueries({ queryKey: routesQuery.queryKey });
      client.setQueryData(routesQuery.queryKey, (overview) => overview && { ...overview, draft });
    },
    onError: () => client.invalidateQueries({ queryKey: routesQuery.queryKey }),
  });
}

export function useDiscardDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(API.routesDraft, { method: 'DELETE' }),
    onSuccess: () =>
      client.setQueryData(routesQuery.queryKey, (overview) => overview && { ...overview, draft: null }),
    onSettled: () => client.invalidateQueries({ queryKey: routesQuery.queryKey }),
  });
}

export function usePublishDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (publish: RoutePublish) =>
      request(API.routesPublish, { method: 'POST', body: publish, schema: routeSetSchema }),
    onSuccess: (published) =>
      client.setQueryData(
        routesQuery.queryKey,
        (overview) =>
          overview && {
            ...overview,
            draft: null,
            [published.state === 'rollout' ? 'rollout' : 'published']: published,
          },
      ),
    onSettled: () => client.invalidateQueries({ queryKey: routesQuery.queryKey }),
  });
}

/** Starts, raises, finishes or abandons a rollout, or goes back to an earlier set. */
export function useChangeLive() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: RoutesLiveInput) => request(API.routesLive, { method: 'PUT', body: change }),
    onSettled: () => client.invalidateQueries({ queryKey: routesQuery.queryKey }),
  });
}
