import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../terminal/trouble';

export const LABELS = ['optout', 'optin', 'help', 'none'] as const;
export type Label = (typeof LABELS)[number];

/** The tables of the recogniser are changed by looking at the one part, and measured on the other. */
export const SPLITS = ['tune', 'held-out'] as const;
export type Split = (typeof SPLITS)[number];

export interface LabelledText {
  text: string;
  label: Label;
  language: string;
  /** The part of the set that comes along; `given` for other people's texts. */
  split: Split | 'given';
}

const HEADER = 'label\tlanguage\ttext';
const own = join(dirname(fileURLToPath(import.meta.url)), 'optout');

/** The set that comes along: a folder a part, a file a language. */
export function ownSet(): LabelledText[] {
  return SPLITS.flatMap((split) =>
    readdirSync(join(own, split))
      .sort()
      .flatMap((name) => readLabelled(join(own, split, name), split)),
  );
}

export function readLabelled(file: string, split: LabelledText['split'] = 'given'): LabelledText[] {
  const [header, ...lines] = linesOf(file);
  if (header !== HEADER)
    throw new Trouble(`Line 1 of ${file} is not the header line.`, [`Its first line must be: ${HEADER}`]);
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const [given, language, ...rest] = line.split('\t');
    const label = LABELS.find((one) => one === given);
    const text = rest.join('\t');
    if (!label || !language || text === '')
      throw new Trouble(`Line ${index + 2} of ${file} cannot be read.`, [
        `It must be: ${HEADER}, and the label one of ${LABELS.join(', ')}`,
      ]);
    return [{ text, label, language, split }];
  });
}

/** Texts of other people's making of which none asks for anything: the last column under a header line. */
export function readNegatives(file: string): LabelledText[] {
  const [, ...lines] = linesOf(file);
  return lines.flatMap((line) => {
    const text = line.split('\t').at(-1) ?? '';
    return text === '' ? [] : [{ text, label: 'none' as const, language: 'any', split: 'given' as const }];
  });
}

/** Of other people's texts every second is learnt from (`npm run train:optout`), the rest only measured. */
export const halvesOf = <T>(texts: readonly T[]): { learnt: T[]; unseen: T[] } => ({
  learnt: texts.filter((_, index) => index % 2 === 0),
  unseen: texts.filter((_, index) => index % 2 === 1),
});

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
  } catch (error) {
    throw new Trouble(`${file} cannot be read: ${(error as Error).message}`, ['Name a file that is there.']);
  }
}
