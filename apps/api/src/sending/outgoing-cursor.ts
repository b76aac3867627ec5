import { z } from 'zod';
import { ProblemError } from '../problems/problem';

/** Where a page of what waits ended: its last row's number, purpose, time to the microsecond, and id. */
const cursorSchema = z.object({
  number: z.uuid(),
  purpose: z.string().max(40),
  due: z.iso.datetime({ precision: 6 }),
  id: z.uuid(),
});
type OutgoingCursor = z.infer<typeof cursorSchema>;

const NIL = '00000000-0000-0000-0000-000000000000';
export const START: OutgoingCursor = { number: NIL, purpose: '', due: '-infinity', id: NIL };

/** Opaque to clients: they hand back what they got. */
export const encodeCursor = (cursor: OutgoingCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Refuses a cursor we did not make with validation_failed. */
export function decodeCursor(text: string): OutgoingCursor {
  const parsed = cursorSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new ProblemError('validation_failed', undefined, {
    fields: [{ field: 'cursor', message: 'This cursor does not belong to this list. Start without one.' }],
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
