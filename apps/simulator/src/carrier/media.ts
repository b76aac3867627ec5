import { createHash } from 'node:crypto';
import type { Media, Message } from './types';

const FETCH_WITHIN_MS = 5_000;
/** What carriers take as the files of one MMS together. */
const BYTES_MOST = 5 * 1024 * 1024;

/** The next file of a message; its id follows from the message's, so that seeded runs repeat. */
export const newMedia = ({ sid, media }: Message, contentType: string, content: Buffer): Media => ({
  id: `ME${createHash('md5').update(`${sid} ${media.length}`).digest('hex')}`,
  contentType,
  bytes: content.length,
});

/** A file of the business as a carrier fetches it; null when it cannot be had or is too large. */
export async function fetchMedia(url: string): Promise<{ contentType: string; content: Buffer } | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_WITHIN_MS) });
    const content = Buffer.from(await response.arrayBuffer());
    if (!response.ok || content.length > BYTES_MOST) return null;
    const [contentType = ''] = (response.headers.get('content-type') ?? '').split(';');
    return { contentType: contentType.trim() || 'application/octet-stream', content };
  } catch {
    return null;
  }
}
