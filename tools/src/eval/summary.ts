import type { JudgedText } from './judge';
import { LABELS, SPLITS } from './labelled-texts';

export interface Rates {
  texts: number;
  /** Texts that ask for something, and those of them that were found, exactly, certainly or likely. */
  positives: number;
  found: number;
  /** Of the found ones, those that need nobody to look. */
  sure: number;
  negatives: number;
  /** Negatives read as a request: keywords by the letter, certain and likely ones. */
  exact: number;
  certain: number;
  likely: number;
}

export function ratesOf(judged: readonly JudgedText[]): Rates {
  const positives = judged.filter(({ label }) => label !== 'none');
  const negatives = judged.filter(({ label }) => label === 'none');
  const found = positives.filter(({ label, intent }) => label === intent);
  const taken = (tier: JudgedText['tier']) => negatives.filter((one) => one.tier === tier).length;
  return {
    texts: judged.length,
    positives: positives.length,
    found: found.length,
    sure: found.filter(({ tier }) => tier !== 'likely').length,
    negatives: negatives.length,
    exact: taken('exact'),
    certain: taken('certain'),
    likely: taken('likely'),
  };
}

const PARTS = [...SPLITS, 'given'] as const;

/** The figures as a table: each part, each label, each language. */
export function summarise(judged: readonly JudgedText[]): string {
  const languages = [...new Set(judged.map(({ language }) => language))].sort();
  const rows: [string, JudgedText[]][] = [
    ['all', [...judged]],
    ...PARTS.map((split): [string, JudgedText[]] => [split, judged.filter((one) => one.split === split)]),
    ...LABELS.map((label): [string, JudgedText[]] => [label, judged.filter((one) => one.label === label)]),
    ...languages.flatMap((language) =>
      PARTS.map((split): [string, JudgedText[]] => [
        `${language} ${split}`,
        judged.filter((one) => one.language === language && one.split === split),
      ]),
    ),
  ];
  return [
    '',
    line('', 'texts', 'positives', 'recall', 'sure', 'negatives', 'exact', 'certain', 'likely'),
    ...rows.filter(([, texts]) => texts.length > 0).map(([name, texts]) => rowOf(name, ratesOf(texts))),
    '',
    'recall: positives found (exact, certain or likely); sure: found as exact or certain.',
    'exact, certain, likely: negatives taken for a request, with their share of the negatives.',
  ].join('\n');
}

function rowOf(name: string, rates: Rates): string {
  const { texts, positives, found, sure, negatives, exact, certain, likely } = rates;
  return line(
    name,
    ...[texts, positives].map(String),
    share(found, positives),
    share(sure, positives),
    String(negatives),
    ...[exact, certain, likely].map((count) =>
      negatives === 0 ? '-' : `${count} (${share(count, negatives)})`,
    ),
  );
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;

const line = (name: string, ...cells: string[]): string =>
  name.padEnd(14) + cells.map((cell) => cell.padStart(14)).join('');
