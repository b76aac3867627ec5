import type { QuietHoursSettings } from '@parley/contracts';
import { type QuietHours, quietHoursIn, zonesOfPlace } from '@parley/domain';

/** What the map is drawn from. */
export interface PlaceState {
  place: string;
  /** `part`: open in some of its zones. `never`: no hour in two weeks. `unknown`: nobody knows its clocks. */
  is: 'open' | 'closed' | 'part' | 'never' | 'unknown';
  /** Instant at which all of it is open; null while that never comes. */
  opensAt: string | null;
  /** What the clocks show there, in the order of the zones: "06:12". */
  clocks: readonly string[];
  answer: QuietHours;
}

type Said = Pick<QuietHoursSettings, 'rules'>;

/** How a place stands at an instant for texts that keep quiet hours. */
export function stateOf(place: string, atMs: number, { rules }: Said): PlaceState {
  const answer = quietHoursIn(place, 'promotional', atMs, {
    rules: rules.filter(({ enabled }) => enabled),
    purposes: ['promotional'],
  });
  return {
    place,
    is: standingOf(answer),
    opensAt: answer.quiet && answer.until !== null ? new Date(answer.until).toISOString() : null,
    clocks: [...new Set(zonesOfPlace(place).map((zone) => clockIn(zone, atMs)))].toSorted(),
    answer,
  };
}

function standingOf({ quiet, reason, checks }: QuietHours): PlaceState['is'] {
  if (reason === 'place_unknown') return 'unknown';
  if (reason === 'never_allowed') return 'never';
  if (!quiet) return 'open';
  const zones = new Map<string, boolean>();
  for (const { timeZone, allowed } of checks) zones.set(timeZone, allowed && zones.get(timeZone) !== false);
  return [...zones.values()].includes(true) ? 'part' : 'closed';
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, atMs: number): string {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  clocks.set(timeZone, known);
  return known.format(atMs);
}

/** Places other than tiles that a rule names, in the order of their names by `nameOf`. */
export function otherPlaces(
  { rules }: Said,
  tiles: ReadonlySet<string>,
  nameOf: (place: string) => string,
): string[] {
  const named = rules.flatMap(({ places }) => places).filter((place) => place !== 'US' && !tiles.has(place));
  return [...new Set(named)].toSorted((a, b) => {
    // "Everywhere else" is the last word.
    if (a === '*' || b === '*') return a === '*' ? 1 : -1;
    return nameOf(a).localeCompare(nameOf(b));
  });
}

/** Rules that hold at a place, its own before those of its country; where it has none, the ones for elsewhere. */
export function rulesOf<Rule extends { places: readonly string[] }>(
  place: string,
  rules: readonly Rule[],
): Rule[] {
  const country = place.slice(0, 2);
  const own = rules.filter(({ places }) => places.includes(place));
  const wider = rules.filter((rule) => rule.places.includes(country) && !own.includes(rule));
  const found = [...own, ...wider];
  return found.length > 0 ? found : rules.filter(({ places }) => places.includes('*'));
}
