import type { Readable } from 'node:stream';
import { ProblemError } from './problems/problem';

/**
 * Reads the body of a request whole. Refuses one that is longer than so many bytes with payload_too_large as soon as it
 * is, and one that breaks off with malformed_body; what is left of it stays unread, so that the refusal can be answered.
 */
export async function readBody(body: Readable, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > mostBytes) break;
      parts.push(part);
    }
  } catch {
    throw new ProblemError('malformed_body');
  }
  if (bytes > mostBytes) throw new ProblemError('payload_too_large');
  return Buffer.concat(parts, bytes);
}
