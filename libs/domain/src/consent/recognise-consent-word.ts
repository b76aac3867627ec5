import { foldedWords } from '../text/tokenize';
import {
  CONSENT_WORDS,
  type ConsentIntent,
  type ConsentLanguage,
  type ConsentWordEntry,
} from './consent-words';

export interface ConsentContext {
  /** The customer has opted out of this brand. */
  optedOut: boolean;
  /** We asked the customer to confirm an opt-in and wait for the answer. */
  optInPending: boolean;
  /** The customer's language where it is known: decides between words that two languages share. */
  language?: string | null | undefined;
}

export interface ConsentWord {
  intent: ConsentIntent;
  /** The keyword of the table that the whole message equals. */
  keyword: string;
  language: ConsentLanguage;
}

/** More than any keyword with generous decoration: longer messages are ordinary talk and skip the folding. */
const LONGEST_MESSAGE = 200;

/** "S.T.O.P" and "s t o p". */
const SPELT_OUT = /^\p{L}(?: \p{L})+$/u;

const BY_WORDS = new Map<string, ConsentWordEntry[]>();
for (const entry of CONSENT_WORDS) {
  const words = foldedWords(entry.word);
  BY_WORDS.set(words, [...(BY_WORDS.get(words) ?? []), entry]);
}

/**
 * Reads a message that is nothing but a consent word: STOP, START, HELP and their kin in five languages.
 *
 * The whole message must equal a keyword once case, accents, width, zero-width characters, punctuation, quotes,
 * emoji and spacing are set aside. "Please stop calling the warehouse" is not one.
 */
export function recogniseConsentWord(body: string, context: ConsentContext): ConsentWord | null {
  if (body.length > LONGEST_MESSAGE) return null;
  const words = foldedWords(body);
  const entries = BY_WORDS.get(SPELT_OUT.test(words) ? words.replaceAll(' ', '') : words) ?? [];
  const asked = context.optedOut || context.optInPending;
  const usable = entries.filter((entry) => asked || !entry.onlyWhenAsked);
  const entry = usable.find((candidate) => candidate.language === context.language) ?? usable[0];
  return entry ? { intent: entry.intent, keyword: entry.word, language: entry.language } : null;
}
