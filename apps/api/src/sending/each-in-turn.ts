import { type BulkOutcome, LIMITS } from '@parley/contracts';
import { ProblemError } from '../problems/problem';

/**
 * Does the same to many texts, one after the other, and says of each what came of it. A refusal is its line; anything
 * else ends it all, with what was done done.
 */
export async function eachInTurn(
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
): Promise<BulkOutcome> {
  const items: BulkOutcome['items'] = [];
  for (const id of new Set(ids.slice(0, LIMITS.bulkTexts))) {
    try {
      await work(id);
      items.push({ id, done: true, code: null, reason: null });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      items.push({ id, done: false, code: error.code, reason: error.message });
    }
  }
  return { items, more: ids.length > LIMITS.bulkTexts };
}
