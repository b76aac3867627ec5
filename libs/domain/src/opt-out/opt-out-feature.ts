import type { ConsentIntent, ConsentLanguage } from '../consent/consent-words';

/**
 * One thing that a text can say, how it is said, and how much it counts.
 *
 * The words are a pattern, read from left to right within one sentence of the text as `readSentences` leaves it
 * (folded, fillers such as "please" left out):
 *
 * - `word`, or `one|other`: one of these words; `<class>` is a list of `opt-out-words.ts`
 * - `#`: digits, three at least
 * - `~word`: any word but these
 * - `word?`: may be there
 * - `..3`: up to three words of any kind
 * - `^` and `$`: the sentence begins or ends here; `^^` and `$$`: the whole text does
 * - `!word` at the very end: the sentence has none of these words anywhere
 */
export interface OptOutFeature {
  pattern: string;
  /** What the words say, for the person who reads the decision. */
  says: string;
  intent: ConsentIntent;
  language: ConsentLanguage;
  /** Points for the intent; below zero it speaks against it. */
  weight: number;
}

/** What the words say, the points, and the patterns that earn them. */
export type FeatureRow = readonly [says: string, weight: number, ...patterns: string[]];

/** Points of the best sentences from which a text is certain to mean it. */
export const CERTAIN_FROM = 10;
/** Points from which a person should look. */
export const LIKELY_FROM = 4;

export function features(
  language: ConsentLanguage,
  intent: ConsentIntent,
  rows: readonly FeatureRow[],
): OptOutFeature[] {
  return rows.flatMap(([says, weight, ...patterns]) =>
    patterns.map((pattern) => ({ pattern, says, intent, language, weight })),
  );
}
