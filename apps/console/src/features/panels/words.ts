/** Figures and names as the panels say them. */
import type { Contact } from '@parley/contracts';
import { LINE_TYPE_NAMES } from '@parley/domain';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Time since the first step: "+0 ms", "+420 ms", "+1.2 s", "+3 min 20 s", "+2 h 5 min", "+4 d 1 h". */
export function offsetInWords(ms: number): string {
  const span = Math.max(0, Math.round(ms));
  if (span < SECOND) return `+${span} ms`;
  if (span < 10 * SECOND) return `+${(span / SECOND).toFixed(1)} s`;
  if (span < MINUTE) return `+${Math.floor(span / SECOND)} s`;
  const pair = (big: number, bigName: string, small: number, smallName: string) => {
    const rest = Math.floor((span % big) / small);
    return `+${Math.floor(span / big)} ${bigName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
  };
  if (span < HOUR) return pair(MINUTE, 'min', SECOND, 's');
  if (span < DAY) return pair(HOUR, 'h', MINUTE, 'min');
  return pair(DAY, 'd', HOUR, 'h');
}

/** A price in micro-units of its currency: a text costs fractions of a cent, so four digits are kept. */
export function priceInWords({ micros, currency }: { micros: number; currency: string }): string {
  const amount = micros / 1_000_000;
  try {
    return new Intl.NumberFormat(undefined, {
      style: 'currency',
      currency,
      minimumFractionDigits: 2,
      maximumFractionDigits: 4,
    }).format(amount);
  } catch {
    return `${amount.toFixed(4)} ${currency}`;
  }
}

const named = (type: 'language' | 'region', code: string): string => {
  try {
    return new Intl.DisplayNames(undefined, { type }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** "Mobile, T-Mobile": what stands at the other end of a number, as far as it is known. */
export const lineInWords = ({ lineType, carrierName }: Contact['lines'][number]): string =>
  [lineType === null ? null : LINE_TYPE_NAMES[lineType], carrierName].filter(Boolean).join(', ');

/** "Spanish (Mexico)" of es-MX; what is no language tag stays as it is. */
export const languageName = (tag: string): string => named('language', tag);

/** "United States" of US; what is no country code stays as it is. */
export const countryName = (code: string): string => named('region', code);

/** "New York" of America/New_York. */
export const zoneCity = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** Cuts a text into what stands before, in and after a match; offsets count UTF-16 units, as the trace does. */
export function cutAround(
  text: string,
  match: { start: number; end: number } | null,
): { before: string; hit: string; after: string } {
  if (match === null || match.start < 0 || match.end > text.length || match.start >= match.end) {
    return { before: text, hit: '', after: '' };
  }
  return {
    before: text.slice(0, match.start),
    hit: text.slice(match.start, match.end),
    after: text.slice(match.end),
  };
}
