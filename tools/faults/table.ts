import type { FaultCase, Result } from './case';
import type { Wrong } from './check/finding';

export interface Line {
  fault: Pick<FaultCase, 'number' | 'title'>;
  results: Result[];
}

const COLUMNS = [
  'fault',
  'seeds',
  'operations',
  'lost',
  'doubled',
  'reordered',
  'other',
  'recovery',
  'verdict',
];
const TITLE_WIDTH = 72;
/** Findings of one run that are put in words; one cause often has very many. */
const SHOWN = 12;

/** What became of each fault, a line each; recovery is the slowest of its seeds. */
export function tableOf(lines: readonly Line[]): string[] {
  return [row(COLUMNS), ...lines.map(({ fault, results }) => row(cells(fault, results)))];
}

/** What was found, in words: `11/3 lost: …` is fault 11 with seed 3. */
export const findingsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ fault, results }) =>
    results.flatMap((result) => wordsOf(result).map((line) => `${fault.number}/${result.seed} ${line}`)),
  );

export const wordsOf = ({ findings }: Result): string[] =>
  findings.slice(0, SHOWN).map(({ wrong, what }) => `${wrong}: ${what}`);

export const isGreen = ({ results }: Line): boolean => results.every(isWell);

const isWell = (result: Result): boolean => result.findings.length === 0;

function cells(fault: Line['fault'], results: readonly Result[]): string[] {
  const count = (...wrong: Wrong[]): number =>
    results.flatMap((result) => result.findings).filter((one) => wrong.includes(one.wrong)).length;
  const recoveries = results.map((result) => result.recoveryMs ?? Number.POSITIVE_INFINITY);
  return [
    `${String(fault.number).padStart(2)} ${fault.title}`,
    String(results.length),
    String(results.reduce((sum, result) => sum + result.operations, 0)),
    String(count('lost')),
    String(count('doubled')),
    String(count('reordered', 'backwards')),
    String(count('foreign', 'stuck', 'view', 'late', 'broken')),
    `${(Math.max(...recoveries) / 1_000).toFixed(1)} s`,
    results.every(isWell) ? 'green' : 'RED',
  ];
}

const row = ([title = '', ...rest]: readonly string[]): string =>
  title.padEnd(TITLE_WIDTH) + rest.map((cell) => cell.padStart(11)).join('');
