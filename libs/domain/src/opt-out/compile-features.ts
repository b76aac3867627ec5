import { foldText } from '../text/fold';
import type { Token } from '../text/tokenize';
import type { OptOutFeature } from './opt-out-feature';
import { WORD_CLASSES } from './opt-out-words';

type Step = { words: ReadonlySet<string>; optional: boolean } | { gap: number };

export interface CompiledFeature {
  feature: OptOutFeature;
  starts: 'anywhere' | 'sentence' | 'text';
  ends: 'anywhere' | 'sentence' | 'text';
  steps: readonly Step[];
}

/** Features by the words that their patterns can begin with: most words of a text begin none. */
export type FeatureIndex = ReadonlyMap<string, readonly CompiledFeature[]>;

export interface Place {
  firstSentence: boolean;
  lastSentence: boolean;
}

/** The longest way any pattern can go from its first word; bounds the work for each word of a text. */
const MOST_GAPS = 2;
const WIDEST_GAP = 4;

/** Reads the patterns of a table. Throws for one that cannot be read: the table is ours, not a customer's. */
export function compileFeatures(table: readonly OptOutFeature[]): FeatureIndex {
  const index = new Map<string, CompiledFeature[]>();
  for (const feature of table) {
    const compiled = compile(feature);
    const [first] = compiled.steps;
    if (!first || 'gap' in first || first.optional)
      throw new Error(`The pattern "${feature.pattern}" does not begin with a word.`);
    for (const word of first.words) index.set(word, [...(index.get(word) ?? []), compiled]);
  }
  return index;
}

function compile(feature: OptOutFeature): CompiledFeature {
  const parts = feature.pattern.split(' ');
  const starts = parts[0] === '^^' ? 'text' : parts[0] === '^' ? 'sentence' : 'anywhere';
  if (starts !== 'anywhere') parts.shift();
  const ends = parts.at(-1) === '$$' ? 'text' : parts.at(-1) === '$' ? 'sentence' : 'anywhere';
  if (ends !== 'anywhere') parts.pop();
  const steps = parts.map((part) => step(part, feature.pattern));
  const gaps = steps.flatMap((one) => ('gap' in one ? [one.gap] : []));
  if (gaps.length > MOST_GAPS || gaps.some((gap) => !(gap >= 1 && gap <= WIDEST_GAP)))
    throw new Error(`The gaps of the pattern "${feature.pattern}" are too many or too wide.`);
  return { feature, starts, ends, steps };
}

function step(part: string, pattern: string): Step {
  if (part.startsWith('..')) return { gap: Number(part.slice(2)) };
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|').flatMap((choice) => {
    if (!choice.startsWith('<')) return [foldText(choice)];
    const known = WORD_CLASSES.get(choice.slice(1, -1));
    if (!known) throw new Error(`The pattern "${pattern}" names no list of words: ${choice}.`);
    return known;
  });
  return { words: new Set(words), optional };
}

/** Where a pattern that begins at a word ends (the index after its last word), or -1 where it does not fit. */
export function endOfMatch(
  compiled: CompiledFeature,
  words: readonly Token[],
  from: number,
  place: Place,
): number {
  const { starts, ends, steps } = compiled;
  if (starts !== 'anywhere' && from > 0) return -1;
  if (starts === 'text' && !place.firstSentence) return -1;
  if (ends === 'text' && !place.lastSentence) return -1;
  const follow = (at: number, index: number): number => {
    const step = steps[at];
    if (!step) return ends === 'anywhere' || index === words.length ? index : -1;
    if ('gap' in step) {
      for (let skipped = 0; skipped <= step.gap && index + skipped <= words.length; skipped += 1) {
        const end = follow(at + 1, index + skipped);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = words[index];
    if (word && step.words.has(word.text)) {
      const end = follow(at + 1, index + 1);
      if (end >= 0) return end;
    }
    return step.optional ? follow(at + 1, index) : -1;
  };
  return follow(0, from);
}
