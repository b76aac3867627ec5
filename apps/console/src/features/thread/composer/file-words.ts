import { LIMITS, type ConversationDetail } from '@parley/contracts';
import type { Attachment } from '../../../writing/attachments';

/** Bytes as people say them: 213 kB, 1.4 MB. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const bytesOf = (attachments: readonly Attachment[]): number =>
  attachments.reduce((sum, { media }) => sum + (media?.bytes ?? 0), 0);

/** What goes along, in few words; null where nothing does. */
export function alongInWords(attachments: readonly Attachment[]): string | null {
  const ready = attachments.filter(({ state }) => state === 'ready');
  if (ready.length === 0) return null;
  return `${ready.length} ${ready.length === 1 ? 'file' : 'files'} · ${sizeInWords(bytesOf(ready))}`;
}

/** Why these files cannot leave as they are, whatever becomes of the words; null when they can. */
export function filesObjection(
  attachments: readonly Attachment[],
  noFiles: ConversationDetail['noFiles'],
): string | null {
  if (attachments.length === 0) return null;
  if (noFiles) return `${noFiles.detail} Remove the files to send the words alone.`;
  const bytes = bytesOf(attachments);
  if (bytes > LIMITS.mediaBytes)
    return `Together they have ${sizeInWords(bytes)}; one text takes 5 MB. Remove some of them.`;
  return attachments.some(({ state }) => state === 'failed')
    ? 'Remove what cannot be sent; the rest goes then.'
    : null;
}

/** A name in two parts, of which only the first may be shortened: what kind of file it is stays readable. */
export function nameInParts(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  const cut = dot > 0 && name.length - dot <= 6 ? Math.max(0, dot - 4) : Math.max(0, name.length - 6);
  return name.length <= 18 ? [name, ''] : [name.slice(0, cut), name.slice(cut)];
}
