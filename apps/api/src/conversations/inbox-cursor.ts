import { z } from 'zod';
import { ProblemError } from '../problems/problem';

/**
 * Where a page of the inbox ended. The instant keeps the database's microseconds: cut to milliseconds, it would
 * skip or repeat threads that share one.
 */
const cursorSchema = z.object({
  sort: z.enum(['newest', 'waiting_longest']),
  key: z.union([z.literal('infinity'), z.iso.datetime({ precision: 6 }).refine((at) => at >= '1970')]),
  id: z.uuid(),
});
export type InboxCursor = z.infer<typeof cursorSchema>;

/** Opaque to clients: they hand back what they got. */
export const encodeCursor = (cursor: InboxCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Refuses a cursor we did not make, or made for another order, with validation_failed. */
export function decodeCursor(text: string, sort: InboxCursor['sort']): InboxCursor {
  const parsed = cursorSchema.safeParse(parse(text));
  if (!parsed.success || parsed.data.sort !== sort) {
    throw new ProblemError('validation_failed', undefined, {
      fields: [{ field: 'cursor', message: 'This cursor does not belong to this list. Start without one.' }],
    });
  }
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
