import { z } from 'zod';
import { idSchema, instantSchema, pageOf } from './ids';

/** Kinds of files that are taken in and sent: what phones send, and nothing a browser would run. */
export const MEDIA_TYPES = {
  'image/jpeg': { name: 'Photo', extension: 'jpg' },
  'image/png': { name: 'Picture', extension: 'png' },
  'image/gif': { name: 'GIF', extension: 'gif' },
  'image/webp': { name: 'Picture', extension: 'webp' },
  'video/mp4': { name: 'Video', extension: 'mp4' },
  'video/3gpp': { name: 'Video', extension: '3gp' },
  'audio/mp4': { name: 'Audio', extension: 'm4a' },
  'audio/mpeg': { name: 'Audio', extension: 'mp3' },
  'audio/amr': { name: 'Voice message', extension: 'amr' },
  'application/pdf': { name: 'PDF', extension: 'pdf' },
  'text/vcard': { name: 'Contact card', extension: 'vcf' },
} as const satisfies Record<string, { name: string; extension: string }>;
export type MediaType = keyof typeof MEDIA_TYPES;

/** Why a file is not there, in words an agent can use. */
export const MEDIA_REFUSALS = {
  too_large: 'It is larger than 5 MB.',
  too_many: 'The text came with more than 10 files.',
  type_not_allowed: 'Files of this kind are not taken in.',
  damaged: 'It is damaged, or not what it says it is.',
  bad_address: 'Its address is not one that is fetched from.',
  private_address: 'Its address lies inside a private network.',
  unreachable: 'The carrier did not hand it over, however often it was asked.',
} as const;
export type MediaRefusal = keyof typeof MEDIA_REFUSALS;

/** A file of a text. Its bytes are at `API.mediaFile(id)` once it is stored. */
export const mediaSchema = z.object({
  id: idSchema,
  /** waiting: still to be fetched from the carrier. */
  state: z.enum(['waiting', 'stored', 'refused']),
  /** What the bytes are; until they are here, what the carrier says they are. */
  type: z.string().nullable(),
  name: z.string().nullable(),
  bytes: z.number().int().nullable(),
  /** Pixels, of images. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  refusal: z.enum(Object.keys(MEDIA_REFUSALS) as [MediaRefusal, ...MediaRefusal[]]).nullable(),
});
export type Media = z.infer<typeof mediaSchema>;

/** The raw bytes are the body; the name goes with the address. */
export const mediaUploadQuerySchema = z.object({ name: z.string().trim().max(120).optional() });
export type MediaUploadQuery = z.infer<typeof mediaUploadQuerySchema>;

/** A file that could not be taken in, for operators. */
export const mediaFailureSchema = z.object({
  id: idSchema,
  at: instantSchema,
  conversationId: idSchema,
  position: z.number().int(),
  connectionSlug: z.string(),
  type: z.string().nullable(),
  refusal: mediaSchema.shape.refusal,
  attempts: z.number().int(),
});
export type MediaFailure = z.infer<typeof mediaFailureSchema>;
export const mediaFailuresPageSchema = pageOf(mediaFailureSchema);

/** What a list says of a text without words. */
export function mediaInWords(media: readonly Pick<Media, 'type'>[]): string {
  const [first] = media;
  if (!first) return '';
  const name = MEDIA_TYPES[first.type as MediaType]?.name ?? 'File';
  if (media.length === 1) return name;
  const same = media.every(({ type }) => (MEDIA_TYPES[type as MediaType]?.name ?? 'File') === name);
  return same && name === 'Photo' ? `${media.length} photos` : `${media.length} files`;
}
