import { ZONES_OF_REST } from './places';

const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2029, 0, 1);
const STEP_MS = 6 * 3_600_000;

const clocks = new Map<string, string>();

/** What the clock of a zone does over three years, so that zones that do the same can be told. */
function clockOf(timeZone: string): string {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  let clock = '';
  let last = '';
  for (let at = FROM; at < TO; at += STEP_MS) {
    const offset = format.format(at).split(', ')[1] ?? '';
    if (offset !== last) clock += `${at} ${offset};`;
    last = offset;
  }
  clocks.set(timeZone, clock);
  return clock;
}

/** One zone for each clock, the best known of its like, sorted. */
export function distinctZones(zones: Iterable<string>, bestKnown: readonly string[]): string[] {
  const rank = (zone: string) => (bestKnown.includes(zone) ? bestKnown.indexOf(zone) : bestKnown.length);
  const kept = new Map<string, string>();
  for (const zone of [...zones].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    if (!kept.has(clockOf(zone))) kept.set(clockOf(zone), zone);
  }
  return [...kept.values()].sort();
}

/** Zones in use in a country, from the IANA database as ICU has it. */
export function zonesOfCountry(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?(): string[];
    timeZones?: string[];
  };
  // An accessor in older engines, a method in newer ones.
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length > 0 ? zones : (ZONES_OF_REST[country] ?? []);
}
