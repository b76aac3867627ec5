import type { ConsentIntent, ConsentLanguage } from '../consent/consent-words';
import { type ConsentContext, recogniseConsentWord } from '../consent/recognise-consent-word';
import type { Token } from '../text/tokenize';
import { compileFeatures, endOfMatch, type Place } from './compile-features';
import { CERTAIN_FROM, LIKELY_FROM } from './opt-out-feature';
import { type LearnedPoints, weightiestWords, weighWords } from './learned/weigh-words';
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
  /** The customer's own words, and where in the text they begin (UTF-16 units); empty where it is all of them. */
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
 * What was learnt of words is added up for the whole text: it may find what no pattern does, never for certain, and
 * without it nothing is certain. Opting out wins over the other intents as soon as it is likely. Time grows with the length
 * of the text alone.
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
  const learned = weighWords(text, sentences);
  const intent = intentOf(points, learned);
  if (intent) {
    const certain = points[intent] >= CERTAIN_FROM;
    const agreed =
      learned[intent] >= (saysNothingElse(sentences, reasons[intent]) ? AGREES_TO_PHRASE : AGREES_FROM);
    if (points[intent] < LIKELY_FROM)
      reasons[intent].push(soundsLike(text, sentences, intent, learned[intent]));
    else if (certain && !agreed) reasons[intent].push(heldBack(points[intent]));
    const tier = certain && agreed ? 'certain' : 'likely';
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

/** By themselves the learned weights never make a text certain. */
const MOST_LEARNED = CERTAIN_FROM - 1;
/** Points that the learned weights must give before what patterns are certain of is certain. */
const AGREES_FROM = 5;
/** The same where the text is little but what a pattern says: there is nothing else that could turn its meaning. */
const AGREES_TO_PHRASE = 3;

/**
 * Opting out comes first, whoever found it; only where the weights hear a wish to opt in instead, and none to opt out, is it
 * that. Of what the weights alone find, what sounds loudest.
 */
function intentOf(points: LearnedPoints, learned: LearnedPoints): ConsentIntent | undefined {
  const likely = INTENTS.find((intent) => points[intent] >= LIKELY_FROM);
  const [loudest] = INTENTS.filter((intent) => learned[intent] >= LIKELY_FROM).sort(
    (one, other) => learned[other] - learned[one],
  );
  if (likely === 'opt_out' && loudest === 'opt_in' && learned.opt_out < LIKELY_FROM) return 'opt_in';
  return likely === undefined || loudest === 'opt_out' ? loudest : likely;
}

/** Whether a phrase that is certain by itself leaves one word at most of the only sentence. */
const saysNothingElse = (
  [words = [], ...more]: readonly Token[][],
  reasons: readonly OptOutReason[],
): boolean =>
  more.length === 0 &&
  reasons.some(
    (one) =>
      one.weight >= CERTAIN_FROM &&
      words.filter(({ start, end }) => start < one.start || end > one.start + one.words.length).length <= 1,
  );

/** What the learned weights alone found, in the words that counted most. */
function soundsLike(
  text: string,
  sentences: readonly Token[][],
  intent: ConsentIntent,
  points: number,
): OptOutReason {
  const { start, end, pattern, language } = weightiestWords(text, sentences, intent);
  const weight = Math.min(Math.floor(points), MOST_LEARNED);
  return { says: SOUNDS_LIKE[intent], words: text.slice(start, end), start, pattern, language, weight };
}

const SOUNDS_LIKE: Record<ConsentIntent, string> = {
  opt_out: 'sounds like a wish to opt out',
  opt_in: 'sounds like a wish to opt in',
  help: 'sounds like a wish for help',
};

/** What the patterns are certain of and the learned weights are not: a person should look. */
const heldBack = (points: number): OptOutReason => ({
  says: 'as a whole sounds like something else',
  words: '',
  start: 0,
  pattern: 'learned weights',
  language: 'en',
  weight: MOST_LEARNED - points,
});

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
