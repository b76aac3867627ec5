import { LEARNED_INTENTS, LIKELY_FROM, namesOfFeatures } from '@parley/domain';
import type { LabelledText } from '../eval/labelled-texts';
import type { Learned } from './learn';

/** The table of weights as a module: sorted, in whole tenths of points, with what it was made from. */
export function weightsModule(
  learned: Learned,
  from: readonly number[],
  own: readonly LabelledText[],
  madeFrom: { digest: string; lines: readonly string[] },
): string {
  const languages = languagesOf(own);
  const rows = [...learned.weights].map(([name, tenths]) =>
    [name, languages.get(name) ?? '*', ...tenths].join('\t'),
  );
  const first = learned.atFirst.map((tenths, column) => tenths - (from[column] ?? 0) + LIKELY_FROM * 10);
  return [
    '/**',
    ' * What was learnt of words. Written by npm run train:optout, not by hand.',
    ' *',
    ...madeFrom.lines.map((line) => ` * ${line}`),
    ' */',
    `export const LEARNED_DIGEST = '${madeFrom.digest}';`,
    '',
    '/** What every text has at first, in tenths of a point; of each column as the rows have them. */',
    `export const LEARNED_AT_FIRST: readonly number[] = [${first.join(', ')}];`,
    '',
    '/**',
    ` * Feature, language ("*": none), and tenths of a point for ${LEARNED_INTENTS.join(', ')}. A feature is a word, words that follow`,
    ' * each other ("_": any word, "^" and "$": beginning and end), a beginning of words ("unsub*"), or what words are about ("<stop>"),',
    ' * ".." being up to three words between; "#" begins what is of the whole text.',
    ' */',
    'export const LEARNED_ROWS = `',
    ...rows.sort(byName),
    '`;',
    '',
  ].join('\n');
}

const nameOf = (row: string): string => row.slice(0, row.indexOf('\t'));
const byName = (one: string, other: string): number => (nameOf(one) < nameOf(other) ? -1 : 1);

/** The language in which most of the texts with a feature are written, where nearly all of them are in one. */
function languagesOf(texts: readonly LabelledText[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, language } of texts)
    for (const name of namesOfFeatures(text)) {
      const known = counts.get(name) ?? new Map<string, number>();
      counts.set(name, known.set(language, (known.get(language) ?? 0) + 1));
    }
  return new Map(
    [...counts].flatMap(([name, known]): [string, string][] => {
      const [[language, most] = ['', 0]] = [...known].sort(([, one], [, other]) => other - one);
      const all = [...known.values()].reduce((sum, count) => sum + count, 0);
      return name.includes('<') || name.startsWith('#') || most < 0.6 * all ? [] : [[name, language]];
    }),
  );
}
