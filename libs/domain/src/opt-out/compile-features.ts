import { foldText } from '../text/fold';
import type { Token } from '../text/tokenize';
import type { OptOutFeature } from './opt-out-feature';
import { WORD_CLASSES } from './opt-out-words';

type Step = { words: ReadonlySet<string>; optional: boolean; other: boolean } | { gap: number };

export interface CompiledFeature {
  feature: OptOutFeature;
  starts: 'anywhere' | 'sentence' | 'text';
  ends: 'anywhere' | 'sentence' | 'text';
  steps: readonly Step[];
  /** None of these words may stand in the sentence. */
  lacks: ReadonlySet<string>;
}

/** Features by the words that their patterns can begin with, the weightiest and longest first: most words of a text begin none. */
export type FeatureIndex = ReadonlyMap<string, readonly CompiledFeature[]>;

export interface Place {
  firstSentence: boolean;
  lastSentence: boolean;
}

/** The longest way any pattern can go from its first word; bounds the work for each word of a text. */
const MOST_GAPS = 3;
const WIDEST_GAP = 4;

/** Reads the patterns of a table. Throws for one that cannot be read: the table is ours, not a customer's. */
export function compileFeatures(table: readonly OptOutFeature[]): FeatureIndex {
  const index = new Map<string, CompiledFeature[]>();
  for (const feature of table) {
    const compiled = compile(feature);
    const [first] = compiled.steps;
    if (!first || 'gap' in first || first.optional || first.other)
      throw new Error(`The pattern "${feature.pattern}" does not begin with a word.`);
    for (const word of first.words) {
      const known = index.get(word);
      if (known) known.push(compiled);
      else index.set(word, [compiled]);
    }
  }
  for (const found of index.values()) found.sort(weightiestAndLongestFirst);
  return index;
}

/** Of equal weight, the pattern of more words shows more of what was said. */
const weightiestAndLongestFirst = (one: CompiledFeature, other: CompiledFeature): number =>
  Math.abs(other.feature.weight) - Math.abs(one.feature.weight) || wordsIn(other) - wordsIn(one);

const wordsIn = ({ steps }: CompiledFeature): number =>
  steps.filter((step) => 'words' in step && !step.optional).length;

function compile(feature: OptOutFeature): CompiledFeature {
  const parts = feature.pattern.split(' ');
  const starts = parts[0] === '^^' ? 'text' : parts[0] === '^' ? 'sentence' : 'anywhere';
  if (starts !== 'anywhere') parts.shift();
  const lacks = new Set<string>();
  while (parts.at(-1)?.startsWith('!'))
    for (const word of wordsOf((parts.pop() ?? '').slice(1), feature.pattern)) lacks.add(word);
  const ends = parts.at(-1) === '$$' ? 'text' : parts.at(-1) === '$' ? 'sentence' : 'anywhere';
  if (ends !== 'anywhere') parts.pop();
  const steps = parts.map((part) => step(part, feature.pattern));
  const gaps = steps.flatMap((one) => ('gap' in one ? [one.gap] : []));
  if (gaps.length > MOST_GAPS || gaps.some((gap) => !(gap >= 1 && gap <= WIDEST_GAP)))
    throw new Error(`The gaps of the pattern "${feature.pattern}" are too many or too wide.`);
  return { feature, starts, ends, steps, lacks };
}

function step(part: string, pattern: string): Step {
  if (part.startsWith('..')) return { gap: Number(part.slice(2)) };
  if (part.startsWith('~'))
    return { words: new Set(wordsOf(part.slice(1), pattern)), optional: false, other: true };
  const optional = part.endsWith('?');
  return { words: new Set(wordsOf(optional ? part.slice(0, -1) : part, pattern)), optional, other: false };
}

function wordsOf(choices: string, pattern: string): string[] {
  return choices.split('|').flatMap((choice) => {
    if (!choice.startsWith('<')) return [foldText(choice)];
    const known = WORD_CLASSES.get(choice.slice(1, -1));
    if (!known) throw new Error(`The pattern "${pattern}" names no list of words: ${choice}.`);
    return known;
  });
}

/** Where a pattern that begins at a word ends (the index after its last word), or -1 where it does not fit. */
export function endOfMatch(
  compiled: CompiledFeature,
  words: readonly Token[],
  from: number,
  place: Place,
): number {
  const { starts, ends, lacks } = compiled;
  if (starts !== 'anywhere' && from > 0) return -1;
  if (starts === 'text' && !place.firstSentence) return -1;
  if (ends === 'text' && !place.lastSentence) return -1;
  const end = follow(compiled, words, 0, from);
  return end >= 0 && lacks.size > 0 && words.some(({ text }) => lacks.has(text)) ? -1 : end;
}

function follow(compiled: CompiledFeature, words: readonly Token[], at: number, index: number): number {
  const step = compiled.steps[at];
  if (!step) return compiled.ends === 'anywhere' || index === words.length ? index : -1;
  if ('gap' in step) {
    for (let skipped = 0; skipped <= step.gap && index + skipped <= words.length; skipped += 1) {
      const end = follow(compiled, words, at + 1, index + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[index];
  if (word && step.words.has(word.text) !== step.other) {
    const end = follow(compiled, words, at + 1, index + 1);
    if (end >= 0) return end;
  }
  return step.optional ? follow(compiled, words, at + 1, index) : -1;
}
