import { idSchema, LIMITS } from '@parley/contracts';
import { z } from 'zod';

/** Lists here go by id, newest first; the cursor is the last id of the page before. */
export const pageQuerySchema = z.object({
  cursor: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type PageQuery = z.infer<typeof pageQuerySchema>;

/** Cuts a page from rows that were asked for one more than the limit. */
export function pageFrom<Row extends { id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  return { items: page.map(present), nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
