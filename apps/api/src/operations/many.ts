import { type BulkResult, LIMITS, PROBLEMS } from '@parley/contracts';
import { log } from '../log';
import { isDatabaseDown } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';

/** What is listed, as far as doing many at once needs it. */
export interface Listed<Filter> {
  oldest(workspaceId: string, filter: Filter, most: number): Promise<string[]>;
  count(workspaceId: string, filter: Filter): Promise<number>;
}

/**
 * Does one thing to many, oldest first, each in its own transaction: one that is refused does not hold up the others,
 * and says why.
 */
export async function doMany<Filter>(
  list: Listed<Filter>,
  workspaceId: string,
  { ids, filter }: { ids?: string[] | undefined; filter?: Filter | undefined },
  act: (id: string) => Promise<unknown>,
): Promise<BulkResult> {
  const chosen = ids ?? (filter === undefined ? [] : await list.oldest(workspaceId, filter, LIMITS.bulk));
  const items: BulkResult['items'] = [];
  for (const id of chosen) {
    try {
      await act(id);
      items.push({ id, ok: true, problem: null });
    } catch (error) {
      if (isDatabaseDown(error)) throw error;
      if (!(error instanceof ProblemError)) log.error({ err: error, id }, 'one of many failed');
      const code = error instanceof ProblemError ? error.code : 'internal';
      const detail = error instanceof ProblemError ? error.detail : undefined;
      items.push({ id, ok: false, problem: detail ?? PROBLEMS[code].title });
    }
  }
  return { items, remaining: filter === undefined ? 0 : await list.count(workspaceId, filter) };
}
