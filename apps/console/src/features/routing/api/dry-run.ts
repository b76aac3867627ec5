import { API, LIMITS, routesDryRunSchema, type RouteRuleInput, type RoutesDryRun } from '@parley/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/client';

interface Asked {
  rules: RouteRuleInput[];
  /** The pages before this one. */
  before: RoutesDryRun | null;
  limit?: number;
}

const ask = ({ rules, before, limit }: Asked): Promise<RoutesDryRun> =>
  request(API.routesDryRun, {
    method: 'POST',
    body: {
      rules,
      ...(before === null ? {} : { until: before.until }),
      ...(limit === undefined ? { offset: before?.nextOffset ?? 0 } : { limit }),
    },
    schema: routesDryRunSchema,
  });

/** A dry run with the pages read so far; every page is of the same texts. */
export function useDryRun() {
  const [result, setResult] = useState<RoutesDryRun | null>(null);
  const running = useMutation({
    mutationFn: ask,
    onSuccess: (page, { before }) =>
      setResult(before === null ? page : { ...page, rows: [...before.rows, ...page.rows] }),
  });
  const rules = running.variables?.rules ?? [];
  return {
    result,
    isRunning: running.isPending,
    error: running.error,
    start: (wanted: RouteRuleInput[]) => running.mutate({ rules: wanted, before: null }),
    more: () => running.mutate({ rules, before: result }),
    /** Every text that changes, for a file. */
    all: () => ask({ rules, before: result, limit: LIMITS.dryRunTexts }),
  };
}
