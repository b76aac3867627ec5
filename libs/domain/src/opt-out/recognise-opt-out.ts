import type { ConsentIntent, ConsentLanguage } from '../consent/consent-words';
import { type ConsentContext, recogniseConsentWord } from '../consent/recognise-consent-word';
import type { Token } from '../text/tokenize';
import { compileFeatures, endOfMatch, type Place } from './compile-features';
import { CERTAIN_FROM, LIKELY_FROM } from './opt-out-feature';
import { OPT_OUT_FEATURES } from './opt-out-features';
import { readSentences } from './read-sentences';

/**
 * How sure it is. `exact`: the text is nothing but a keyword, as carriers and the FCC name them. `certain`: no
 * reasonable reader takes it otherwise. `likely`: a person should look before anything automatic is sent.
 */
export type OptOutTier = 'exact' | 'certain' | 'likely' | 'none';

export interface OptOutReason {
  /** What the words say, as the table puts it. */
  says: string;
  /** The customer's own words, and where in the text they begin (UTF-16 units). */
  words: string;
  start: number;
  pattern: string;
  language: ConsentLanguage;
  /** Points; below zero it speaks against the intent. */
  weight: number;
}

export interface OptOutFinding {
  tier: OptOutTier;
  intent: ConsentIntent | null;
  /** Of the words that weighed most; null where nothing was found. */
  language: ConsentLanguage | null;
  /** All that counted for or against the intent; empty where nothing did. */
  reasons: OptOutReason[];
}

const INDEX = compileFeatures(OPT_OUT_FEATURES);
const INTENTS: readonly ConsentIntent[] = ['opt_out', 'opt_in', 'help'];

/**
 * Reads from ordinary language whether a customer wants no more texts, wants them again, or asks for help.
 *
 * Exact keywords come first, by the same rule as everywhere. Otherwise each sentence earns the points of the
 * features it has, for and against, and what is said in several ways counts once, at its best; sentences that come out below zero count nothing, the others add up.
 * Opting out wins over the other intents as soon as it is likely. Time grows with the length of the text alone.
 */
export function recogniseOptOut(text: string, context: ConsentContext): OptOutFinding {
  const keyword = recogniseConsentWord(text, context);
  if (keyword) {
    const reason = {
      says: 'is a keyword',
      words: text.trim(),
      start: text.length - text.trimStart().length,
      pattern: keyword.keyword,
      language: keyword.language,
      weight: CERTAIN_FROM,
    };
    return { tier: 'exact', intent: keyword.intent, language: keyword.language, reasons: [reason] };
  }
  const points = { opt_out: 0, opt_in: 0, help: 0 };
  const reasons: Record<ConsentIntent, OptOutReason[]> = { opt_out: [], opt_in: [], help: [] };
  const sentences = readSentences(text);
  sentences.forEach((words, index) => {
    const place = { firstSentence: index === 0, lastSentence: index === sentences.length - 1 };
    const found = featuresOf(text, words, place);
    for (const intent of INTENTS) {
      const sum = found[intent].reduce((total, { weight }) => total + weight, 0);
      points[intent] += Math.max(sum, 0);
      reasons[intent].push(...found[intent]);
    }
  });
  for (const intent of INTENTS) {
    if (points[intent] < LIKELY_FROM) continue;
    const tier = points[intent] >= CERTAIN_FROM ? 'certain' : 'likely';
    return { tier, intent, language: languageOf(reasons[intent]), reasons: reasons[intent] };
  }
  // What only speaks against an intent that nothing speaks for explains nothing.
  const spokenFor = INTENTS.filter((intent) => reasons[intent].some(({ weight }) => weight > 0));
  return {
    tier: 'none',
    intent: null,
    language: null,
    reasons: spokenFor.flatMap((intent) => reasons[intent]),
  };
}

const languageOf = (reasons: readonly OptOutReason[]): ConsentLanguage | null =>
  reasons.reduce<OptOutReason | null>((most, one) => (most && most.weight >= one.weight ? most : one), null)
    ?.language ?? null;

function featuresOf(
  text: string,
  words: readonly Token[],
  place: Place,
): Record<ConsentIntent, OptOutReason[]> {
  const found: Record<ConsentIntent, OptOutReason[]> = { opt_out: [], opt_in: [], help: [] };
  const best: Record<ConsentIntent, Map<string, OptOutReason>> = {
    opt_out: new Map(),
    opt_in: new Map(),
    help: new Map(),
  };
  words.forEach((word, from) => {
    for (const compiled of INDEX.get(word.text) ?? []) {
      const { says, pattern, weight, intent, language } = compiled.feature;
      const known = best[intent].get(says);
      if (known && Math.abs(known.weight) >= Math.abs(weight)) continue;
      const end = endOfMatch(compiled, words, from, place);
      if (end < 0) continue;
      const { start } = word;
      const reason = {
        says,
        pattern,
        language,
        weight,
        start,
        words: text.slice(start, words[end - 1]?.end),
      };
      best[intent].set(says, reason);
      found[intent] = [...found[intent].filter((one) => one !== known), reason];
    }
  });
  return found;
}
