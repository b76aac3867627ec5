import { LIMITS, MEDIA_TYPES, type MediaType } from '@parley/contracts';
import { RefusedFile } from './refused-file';

export interface AcceptedFile {
  content: Buffer;
  type: MediaType;
  width: number | null;
  height: number | null;
}

/** Pixels of all frames together that are decoded at most: a small file can unfold to gigabytes. */
const MOST_PIXELS = 50_000_000;
/** Longer than this in a direction is made smaller: no screen shows more. */
const MOST_SIDE = 4_096;

/** What sniffing calls them, and what we do. */
const ALSO: Readonly<Record<string, MediaType>> = {
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
  'audio/3gpp': 'video/3gpp',
  'video/3gpp2': 'video/3gpp',
};

/**
 * Judges a file by its bytes, whatever it claims to be. Pictures are decoded and written anew, which takes out where
 * and with what they were made, and anything hidden behind the picture. Throws RefusedFile.
 */
export async function acceptFile(content: Buffer): Promise<AcceptedFile> {
  if (content.length === 0) throw new RefusedFile('damaged');
  if (content.length > LIMITS.mediaBytes) throw new RefusedFile('too_large');
  // Both are loaded with the first file, not with the process.
  const { fileTypeFromBuffer } = await import('file-type');
  const sniffed = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime ?? '';
  const type = ALSO[sniffed] ?? sniffed;
  if (!isAllowed(type)) throw new RefusedFile('type_not_allowed');
  if (!type.startsWith('image/')) return { content, type, width: null, height: null };
  return redraw(content, type);
}

const isAllowed = (type: string): type is MediaType => Object.hasOwn(MEDIA_TYPES, type);

async function redraw(content: Buffer, type: MediaType): Promise<AcceptedFile> {
  const { default: sharp } = await import('sharp');
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' as const };
  try {
    const { pages = 1, width, height } = await sharp(content, options).metadata();
    const moves = pages > 1 && width * height * pages <= MOST_PIXELS;
    const picture = sharp(content, { ...options, animated: moves });
    const drawn = moves
      ? picture
      : picture
          .autoOrient()
          .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await drawn
      .toFormat(
        type === 'image/jpeg' ? 'jpeg' : type === 'image/png' ? 'png' : type === 'image/gif' ? 'gif' : 'webp',
      )
      .toBuffer({ resolveWithObject: true });
    return { content: data, type, width: info.width, height: info.pageHeight ?? info.height };
  } catch {
    throw new RefusedFile('damaged');
  }
}
