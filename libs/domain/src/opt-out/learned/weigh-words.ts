import type { ConsentIntent, ConsentLanguage } from '../../consent/consent-words';
import type { Token } from '../../text/tokenize';
import { slipsOf } from '../slips';
import { LEARNED_AT_FIRST, LEARNED_ROWS } from './learned-weights.gen';
import { wordFeatures } from './word-features';

/** The columns of the table of learned weights, in their order. */
export const LEARNED_INTENTS: readonly ConsentIntent[] = ['opt_out', 'opt_in', 'help'];
/** What counts most is shown; the rest only adds up. */
const SHOWN = 3;
const TENTHS = 10;

interface Row {
  name: string;
  /** Null where the feature is met in every language. */
  language: ConsentLanguage | null;
  /** Tenths of a point, an intent a column. */
  weights: readonly number[];
  /** The last text that had it: what is said twice counts once. */
  metIn: number;
}

interface Learned {
  rows: ReadonlyMap<string, Row>;
  /** The word that was learnt and is meant, where another one stands that was not. */
  meant: (word: string) => string;
}

let table: Learned | undefined;
let texts = 0;

/** Read when the first text is: who only names the tables need not pay for them. */
function learned(): Learned {
  table ??= readTable(LEARNED_ROWS);
  return table;
}

function readTable(lines: string): Learned {
  const rows = new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, Row] => {
        const [name = '', language, ...weights] = line.split('\t');
        const known = language === '*' ? null : (language as ConsentLanguage);
        return [name, { name, language: known, weights: weights.map(Number), metIn: 0 }];
      }),
  );
  const words = new Set(
    [...rows.keys()].flatMap((name) => name.split(' ')).filter((word) => LETTERS.test(word)),
  );
  const weightOf = (word: string) => Math.abs(rows.get(word)?.weights[0] ?? 0);
  const slips = slipsOf(
    [...words].sort((one, other) => weightOf(other) - weightOf(one)),
    { shortest: 5, shortestWithWrongLetter: 7 },
  );
  return { rows, meant: (word) => (words.has(word) ? word : (slips(word) ?? word)) };
}

const LETTERS = /^\p{L}+$/u;

export type LearnedPoints = Record<ConsentIntent, number>;

/**
 * How much a text sounds like those that the weights were learnt from, in points for each intent. All that was learnt of
 * its words, of pairs of them, and of what they are about, is added up; a word with a slip in it counts as the one meant.
 */
export function weighWords(text: string, sentences: readonly (readonly Token[])[]): LearnedPoints {
  const sums = [...LEARNED_AT_FIRST];
  const { rows, meant } = learned();
  texts += 1;
  wordFeatures(text, withWordsMeant(sentences, meant), (name) => {
    const row = rows.get(name);
    if (!row || row.metIn === texts) return;
    row.metIn = texts;
    row.weights.forEach((weight, column) => {
      sums[column] = (sums[column] ?? 0) + weight;
    });
  });
  const points = (intent: ConsentIntent) => (sums[LEARNED_INTENTS.indexOf(intent)] ?? 0) / TENTHS;
  return { opt_out: points('opt_out'), opt_in: points('opt_in'), help: points('help') };
}

const withWordsMeant = (
  sentences: readonly (readonly Token[])[],
  meant: Learned['meant'],
): readonly (readonly Token[])[] =>
  sentences.map((words) =>
    words.map((token) => {
      const word = meant(token.text);
      return word === token.text ? token : { ...token, text: word };
    }),
  );

export interface WeightiestWords {
  /** From the first to the last of the words that weighed most, as UTF-16 units of the text. */
  start: number;
  end: number;
  /** What counted most, as the table names it, with its points. */
  pattern: string;
  language: ConsentLanguage;
}

/** The words that spoke most for an intent; those of the sentence where the strongest of them stands. */
export function weightiestWords(
  text: string,
  sentences: readonly (readonly Token[])[],
  intent: ConsentIntent,
): WeightiestWords {
  const column = LEARNED_INTENTS.indexOf(intent);
  const { rows, meant } = learned();
  const met = new Map<string, { row: Row; weight: number; start: number; end: number; sentence: number }>();
  withWordsMeant(sentences, meant).forEach((words, sentence) => {
    wordFeatures(text, [words], (name, first, last) => {
      const row = rows.get(name);
      const weight = row?.weights[column] ?? 0;
      if (row && first && last && weight > 0 && !met.has(name))
        met.set(name, { row, weight, start: first.start, end: last.end, sentence });
    });
  });
  const found = [...met.values()].sort((one, other) => other.weight - one.weight);
  const shown = found.filter(({ sentence }) => sentence === found[0]?.sentence).slice(0, SHOWN);
  const languages = new Map<ConsentLanguage, number>();
  for (const { row, weight } of found)
    if (row.language) languages.set(row.language, (languages.get(row.language) ?? 0) + weight);
  const [[language] = ['en' as const]] = [...languages].sort(([, one], [, other]) => other - one);
  return {
    start: shown.length === 0 ? 0 : Math.min(...shown.map(({ start }) => start)),
    end: shown.length === 0 ? text.length : Math.max(...shown.map(({ end }) => end)),
    pattern: shown.map(({ row, weight }) => `${row.name} +${weight / TENTHS}`).join(', '),
    language,
  };
}
