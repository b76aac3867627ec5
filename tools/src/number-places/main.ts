// Writes libs/domain/src/numbers/number-places.gen.ts: where a number may be, by its area code or country.
// Run when area codes were added: npx tsx tools/src/number-places/main.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchMetadata, METADATA, type Metadata } from './metadata';
import { CORRECTIONS, ISLANDS, OVERLAYS, placeOfDescription } from './places';
import { distinctZones, zonesOfCountry } from './zones';

/** A place, then its zones. */
type Row = readonly string[];

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const target = join(root, 'libs/domain/src/numbers/number-places.gen.ts');
const BEST_KNOWN = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Halifax',
];

function areaCodes({ zones, descriptions }: Metadata): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [country, codes] of Object.entries(ISLANDS)) {
    for (const code of codes) rows.set(code, [country, ...distinctZones(zonesOfCountry(country), [])]);
  }
  const found = new Map<string, Set<string>>();
  for (const [prefix, list] of Object.entries(zones)) {
    const code = /^1(\d{3})/.exec(prefix)?.[1];
    if (code === undefined || rows.has(code)) continue;
    const set = found.get(code) ?? new Set();
    for (const zone of list.split('&')) set.add(zone);
    found.set(code, set);
  }
  for (const code of new Set([...found.keys(), ...Object.keys(OVERLAYS)])) {
    const base = OVERLAYS[code] ?? code;
    const place = placeOf(code, descriptions) ?? placeOf(base, descriptions);
    if (place === undefined) throw new Error(`Area code ${code} lies in no place that is known.`);
    rows.set(code, [place, ...distinctZones(CORRECTIONS[base] ?? found.get(base) ?? [], BEST_KNOWN)]);
  }
  return rows;
}

/** Some area codes are described by their exchanges only. */
function placeOf(code: string, descriptions: Metadata['descriptions']): string | undefined {
  const prefix = Object.keys(descriptions).find((one) => one.startsWith(code));
  return placeOfDescription(descriptions[code] ?? descriptions[prefix ?? ''] ?? '');
}

function callingCodes({ zones }: Metadata): Map<string, Row> {
  const file = join(root, 'node_modules/libphonenumber-js/metadata.min.json');
  const { country_calling_codes: countries } = JSON.parse(readFileSync(file, 'utf8')) as {
    country_calling_codes: Record<string, string[]>;
  };
  const rows = new Map<string, Row>();
  for (const [code, all] of Object.entries(countries)) {
    // The islands of +1 have area codes of their own: what is left is of the US or Canada.
    const where = code === '1' ? ['US', 'CA'] : all;
    const bestKnown = code === '1' ? BEST_KNOWN : (zones[code]?.split('&') ?? []);
    rows.set(code, [all[0] ?? '', ...distinctZones(where.flatMap(zonesOfCountry), bestKnown)]);
  }
  return rows;
}

function table(name: string, comment: string, rows: Map<string, Row>): string {
  const lines = [...rows]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, row]) => `  ${code}: ${JSON.stringify(row)},`);
  return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, PlaceRow>> = {\n${lines.join('\n')}\n};\n`;
}

const metadata = fetchMetadata();
writeFileSync(
  target,
  [
    `// Written by tools/src/number-places/main.ts, not by hand. Area codes: ${METADATA} (libphonenumber,`,
    '// Apache 2.0), with overlays and corrections of our own; countries: libphonenumber-js and',
    `// IANA ${process.versions.tz} by ICU. One zone stands for all of a place that keep the same time.\n`,
    '/** A place (ISO 3166-2 where the state or province is known, otherwise 3166-1), then its time zones. */',
    'type PlaceRow = readonly [place: string, ...zones: string[]];\n',
    table('AREA_CODES', 'By area code of the North American Numbering Plan.', areaCodes(metadata)),
    table(
      'CALLING_CODES',
      'By country calling code; of countries that share one, the main one.',
      callingCodes(metadata),
    ),
  ].join('\n'),
);
execFileSync('npx', ['prettier', '--write', target], { cwd: root, stdio: 'inherit' });
