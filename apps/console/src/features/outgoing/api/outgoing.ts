import {
  API,
  bulkOutcomeSchema,
  conversationChangeSchema,
  outgoingPageSchema,
  pauseSchema,
  type CancelOutgoing,
  emailRulesStateSchema,
  type DecideUnknown,
  type EmailRules,
  type OutgoingFilter,
  type PauseInput,
} from '@parley/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again after a `notice` with topic `sending`. */
const sendingKey = ['sending'] as const;
/** Estimates and retries move on by themselves. */
const REFRESH_MS = 10_000;

export const outgoingQuery = (filter: OutgoingFilter) =>
  infiniteQueryOptions({
    queryKey: [...sendingKey, 'waiting', filter],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams(filter as Record<string, string>);
      if (pageParam !== null) search.set('cursor', pageParam);
      return request(`${API.outgoing}?${search.toString()}`, { schema: outgoingPageSchema, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });

function useControl<Input, T>(run: (input: Input) => Promise<T>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => client.invalidateQueries({ queryKey: sendingKey }),
  });
}

export const usePauseSending = () =>
  useControl((body: PauseInput) => request(API.pauses, { method: 'POST', body, schema: pauseSchema }));

export const useEndPause = () =>
  useControl(({ id, reason }: { id: string; reason: string | null }) =>
    request(API.endPause(id), { method: 'POST', body: { reason }, schema: pauseSchema }),
  );

export const useTakeBack = () =>
  useControl((id: string) =>
    request(API.cancelDelivery(id), { method: 'POST', schema: conversationChangeSchema }),
  );

/** As many requests as it takes: each of them is bounded. Answers with how many were done and how many were not. */
const inRounds = async (path: string, body: unknown): Promise<{ done: number; refused: number }> => {
  let done = 0;
  for (;;) {
    const { items, more } = await request(path, { method: 'POST', body, schema: bulkOutcomeSchema });
    const now = items.filter((item) => item.done).length;
    done += now;
    // What was refused would be found again: only a round in which all went well is worth another.
    if (!more || now < items.length) return { done, refused: items.length - now };
  }
};

export const useTakeManyBack = () => useControl((body: CancelOutgoing) => inRounds(API.outgoingCancel, body));

export const useDecideOutage = () => useControl((body: DecideUnknown) => inRounds(API.decideUnknown, body));

export const emailRulesQuery = queryOptions({
  queryKey: [...sendingKey, 'email-rules'],
  queryFn: ({ signal }) => request(API.emailRules, { schema: emailRulesStateSchema, signal }),
});

export const useKeepEmailRules = () =>
  useControl((body: EmailRules) =>
    request(API.emailRules, { method: 'PUT', body, schema: emailRulesStateSchema }),
  );
