import {
  API,
  type FrequencyCapInput,
  type FrequencyCapRow,
  frequencyCapSchema,
  type QuietChange,
  quietChangesPageSchema,
  quietHoursSchema,
  type QuietPurposesEdit,
  type QuietRuleInput,
  type QuietRuleRow,
  quietRuleSchema,
  type QuietTryInput,
  quietTrySchema,
} from '@parley/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client';

/** Everything under this key is fetched again after a `notice` with topic `quiet-hours`. */
const quietHoursKey = ['quiet-hours'] as const;

export const quietHoursQuery = queryOptions({
  queryKey: quietHoursKey,
  queryFn: ({ signal }) => request(API.quietHours, { schema: quietHoursSchema, signal }),
});

/** The log of one rule or cap, or of all. */
export const quietChangesQuery = (of: { kind: QuietChange['kind']; subject: string } | null) =>
  infiniteQueryOptions({
    queryKey: [...quietHoursKey, 'changes', of],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ ...of, ...(pageParam === null ? {} : { cursor: pageParam }) });
      return request(`${API.quietChanges}?${search.toString()}`, { schema: quietChangesPageSchema, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** A rule as it is to be. Without `known` it is a new one. */
export interface RuleChange {
  known: Pick<QuietRuleRow, 'id' | 'revision'> | null;
  rule: QuietRuleInput;
  reason: string;
}

export interface CapChange {
  known: Pick<FrequencyCapRow, 'id' | 'revision'> | null;
  cap: FrequencyCapInput;
  reason: string;
}

type Restore = Pick<QuietRuleRow, 'id' | 'revision'> & { reason: string };

const saveRule = ({ known, ...body }: RuleChange): Promise<QuietRuleRow> =>
  known === null
    ? request(API.quietRules, { method: 'POST', body, schema: quietRuleSchema })
    : request(API.quietRule(known.id), {
        method: 'PUT',
        body: { ...body, revision: known.revision },
        schema: quietRuleSchema,
      });

const saveCap = ({ known, ...body }: CapChange): Promise<FrequencyCapRow> =>
  known === null
    ? request(API.frequencyCaps, { method: 'POST', body, schema: frequencyCapSchema })
    : request(API.frequencyCap(known.id), {
        method: 'PUT',
        body: { ...body, revision: known.revision },
        schema: frequencyCapSchema,
      });

/** A command that changes what the workspace says; afterwards all of it is read again. */
function useChange<Given, Answer>(work: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSettled: () => client.invalidateQueries({ queryKey: quietHoursKey }),
  });
}

export const useSaveRule = () => useChange(saveRule);
export const useSaveCap = () => useChange(saveCap);

export const useRestoreRule = () =>
  useChange(({ id, ...body }: Restore) =>
    request(API.quietRuleRestore(id), { method: 'POST', body, schema: quietRuleSchema }),
  );

export const useRestoreCap = () =>
  useChange(({ id, ...body }: Restore) =>
    request(API.frequencyCapRestore(id), { method: 'POST', body, schema: frequencyCapSchema }),
  );

export const useSetPurposes = () =>
  useChange((body: QuietPurposesEdit) =>
    request(API.quietPurposes, { method: 'PUT', body, schema: quietHoursSchema }),
  );

export const useTryNumber = () =>
  useMutation({
    mutationFn: (body: QuietTryInput) =>
      request(API.quietTry, { method: 'POST', body, schema: quietTrySchema }),
  });
