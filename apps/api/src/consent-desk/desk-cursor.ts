import { z } from 'zod';
import { ProblemError } from '../problems/problem';

/** Where a page of numbers ended. The instant keeps the database's microseconds: cut, it would skip or repeat some. */
const cursorSchema = z.object({ since: z.iso.datetime({ precision: 6 }), id: z.uuid() });
type DeskCursor = z.infer<typeof cursorSchema>;

/** Opaque to clients: they hand back what they got. */
export const encodeCursor = (cursor: DeskCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Before the first. */
const START = { since: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Refuses a cursor that we did not make with validation_failed. */
export function decodeCursor(text: string | undefined): { since: string; id: string } {
  if (text === undefined) return START;
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
