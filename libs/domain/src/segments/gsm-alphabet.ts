/**
 * The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, section 6.2.1). National shift
 * tables are left out: no carrier we connect to uses them.
 */

/** One septet each. The escape position (0x1B) is not a character. */
export const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Two septets each: an escape and a second code. The pair must not be split between parts. */
export const GSM_EXTENSION = '\f^{}\\[~]|€';

const SEPTETS: ReadonlyMap<string, 1 | 2> = new Map([
  ...Array.from(GSM_BASIC, (char) => [char, 1] as const),
  ...Array.from(GSM_EXTENSION, (char) => [char, 2] as const),
]);

/** How many septets a character takes, or 0 when GSM-7 cannot carry it. */
export function gsmSeptets(char: string): 0 | 1 | 2 {
  return SEPTETS.get(char) ?? 0;
}

/** Units one message holds: alone, and per part when it needs several (six octets go to the part header). */
export const PART_LIMITS = {
  'GSM-7': { single: 160, multi: 153 },
  'UCS-2': { single: 70, multi: 67 },
} as const;
