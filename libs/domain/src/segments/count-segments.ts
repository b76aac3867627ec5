import { gsmSeptets, PART_LIMITS } from './gsm-alphabet';
import { replacementFor } from './smart-characters';

export type SmsEncoding = 'GSM-7' | 'UCS-2';

/** A character that forces the text out of GSM-7. */
export interface ForcingCharacter {
  /** Offset in UTF-16 code units in the text as it was given. */
  index: number;
  char: string;
  /** What `smartReplace` would write instead; absent when nothing in GSM-7 says the same. */
  replacement?: string;
}

export interface SegmentCount {
  encoding: SmsEncoding;
  /** Parts the carrier bills; 0 for an empty text. */
  segments: number;
  /** Septets (GSM-7) or UTF-16 code units (UCS-2), without what is lost at part ends. */
  units: number;
  unitsUsedInLast: number;
  /** Units per part in force: 160 or 153 for GSM-7, 70 or 67 for UCS-2. */
  limit: number;
  remainingInLast: number;
  /** The NFC-normalised text as it is split; joined, it is what must be sent for the count to hold. */
  parts: string[];
  forcing: ForcingCharacter[];
}

/**
 * Counts the parts of a text the way carriers bill them (3GPP TS 23.038 and 23.040).
 *
 * The text is NFC-normalised first: "e" with a combining acute would cost UCS-2 although GSM-7 has "é". An
 * escape pair or a surrogate pair is never split over two parts.
 */
export function countSegments(text: string): SegmentCount {
  const normalised = text.normalize('NFC');
  const chars = Array.from(normalised);
  const encoding: SmsEncoding = chars.every((char) => gsmSeptets(char) > 0) ? 'GSM-7' : 'UCS-2';
  const sizeOf = encoding === 'GSM-7' ? gsmSeptets : codeUnits;
  const units = chars.reduce((sum, char) => sum + sizeOf(char), 0);
  const { single, multi } = PART_LIMITS[encoding];
  const limit = units <= single ? single : multi;
  const { parts, unitsUsedInLast } = split(chars, sizeOf, limit);
  return {
    encoding,
    segments: parts.length,
    units,
    unitsUsedInLast,
    limit,
    remainingInLast: limit - unitsUsedInLast,
    parts,
    forcing: encoding === 'GSM-7' ? [] : forcingCharacters(text),
  };
}

function codeUnits(char: string): number {
  return char.length;
}

function split(chars: readonly string[], sizeOf: (char: string) => number, limit: number) {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const char of chars) {
    const size = sizeOf(char);
    if (used + size > limit) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += char;
    used += size;
  }
  if (part !== '') parts.push(part);
  return { parts, unitsUsedInLast: used };
}

/** Walks the original text, base character with its marks at a time, so that offsets fit what was typed. */
function forcingCharacters(text: string): ForcingCharacter[] {
  const found: ForcingCharacter[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const composed = cluster.normalize('NFC');
    if (Array.from(composed).every((char) => gsmSeptets(char) > 0)) continue;
    const replacement = replacementFor(composed);
    found.push({ index, char: cluster, ...(replacement === undefined ? {} : { replacement }) });
  }
  return found;
}
