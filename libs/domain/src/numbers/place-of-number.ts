import { AREA_CODES, CALLING_CODES } from './number-places.gen';

/** Where a number belongs, which says little of where its bearer is: numbers are ported and carried away. */
export interface NumberPlace {
  /** ISO 3166-1 alpha-2; of countries that share a calling code, the main one. */
  country: string;
  /** ISO 3166-2, where the area code tells the state or province: "US-FL". */
  region: string | null;
  /** All zones it may lie in, IANA names; one stands for all that keep the same time. Never empty. */
  timeZones: readonly string[];
  by: 'area_code' | 'calling_code';
}

const NUMBERING_PLAN = /^\+1(\d{3})\d{7}$/;
const E164 = /^\+([1-9]\d{3,14})$/;

/**
 * Where a number may be, by its area code (US, Canada, Caribbean) or the calling code of its country. Null for what
 * lies nowhere: short codes, sender names, satellite and international freephone numbers.
 *
 * Area codes that are not in the table (toll-free, or younger than it) get all zones of the US and Canada.
 *
 * @param number E.164
 */
export function placeOfNumber(number: string): NumberPlace | null {
  const area = NUMBERING_PLAN.exec(number)?.[1];
  const row = area === undefined ? undefined : AREA_CODES[area];
  if (row !== undefined) return toPlace(row, 'area_code');

  const digits = E164.exec(number)?.[1];
  if (digits === undefined) return null;
  // No calling code is the beginning of another.
  for (let length = 1; length <= 3; length += 1) {
    const country = CALLING_CODES[digits.slice(0, length)];
    if (country !== undefined) return toPlace(country, 'calling_code');
  }
  return null;
}

/** All time zones a number may lie in, IANA names; none for what lies nowhere. */
export function zonesOf(number: string): readonly string[] {
  return placeOfNumber(number)?.timeZones ?? [];
}

/** All time zones of a country or a state, IANA names, by its area codes and calling codes: "US-FL", "FR". */
export function zonesOfPlace(place: string): readonly string[] {
  const found = [...Object.values(AREA_CODES), ...Object.values(CALLING_CODES)].flatMap(([code, ...zones]) =>
    code === place || code.slice(0, 2) === place ? zones : [],
  );
  return [...new Set(found)].sort();
}

function toPlace([place, ...timeZones]: readonly [string, ...string[]], by: NumberPlace['by']): NumberPlace {
  return { country: place.slice(0, 2), region: place.length > 2 ? place : null, timeZones, by };
}
