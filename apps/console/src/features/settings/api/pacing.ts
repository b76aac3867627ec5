import { API, pacingSchema, type Pacing, type PacingSettings } from '@parley/contracts';
import { limitOf } from '@parley/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Fetched again when the socket says `notice` with topic `connections`; what is used moves on by itself. */
export const pacingQuery = queryOptions({
  queryKey: ['connections', 'pacing'],
  queryFn: ({ signal }) => request(API.pacing, { schema: pacingSchema, signal }),
  refetchInterval: 5_000,
});

/** Shows at once what was set; a refusal brings back what was. */
export function useSetPacing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: PacingSettings) =>
      request(API.pacing, { method: 'PUT', body: settings, schema: pacingSchema }),
    onMutate: async (settings) => {
      await client.cancelQueries({ queryKey: pacingQuery.queryKey });
      const before = client.getQueryData(pacingQuery.queryKey);
      if (before) client.setQueryData(pacingQuery.queryKey, withSettings(before, settings));
      return before;
    },
    onError: (_error, _settings, before) => {
      if (before) client.setQueryData(pacingQuery.queryKey, before);
    },
    onSuccess: (pacing) => client.setQueryData(pacingQuery.queryKey, pacing),
  });
}

function withSettings(pacing: Pacing, settings: PacingSettings): Pacing {
  const own = new Map(settings.limits.map((limit) => [`${limit.kind} ${limit.key}`, limit]));
  return {
    settings: {
      limits: settings.limits,
      numbers: pacing.settings.numbers.map((one) => settings.numbers.find(({ id }) => id === one.id) ?? one),
      brands: pacing.settings.brands.map((one) => settings.brands.find(({ id }) => id === one.id) ?? one),
    },
    lanes: pacing.lanes.map((lane) => {
      const set = own.get(`${lane.kind} ${lane.key}`);
      return { ...lane, limit: limitOf(lane.byDefault, set) };
    }),
  };
}
