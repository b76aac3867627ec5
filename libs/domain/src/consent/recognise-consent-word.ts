import { type CompiledKeywords, compileKeywords, keywordKey, USUAL_KEYWORDS } from './compile-keywords';
import type { ConsentIntent, ConsentLanguage } from './consent-words';

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
  /** It counts only from those who were asked, or have opted out. */
  onlyWhenAsked: boolean;
  /** Who says that it is a keyword. */
  source: string;
}

/** More than any keyword with generous decoration: longer messages are ordinary talk and skip the folding. */
const LONGEST_MESSAGE = 200;

const USUAL = compileKeywords(USUAL_KEYWORDS);

/**
 * Reads a message that is nothing but a consent word: STOP, START, HELP and their kin in the languages that are on.
 *
 * The whole message must equal a keyword once case, accents, width, zero-width characters, punctuation, quotes,
 * emoji and spacing are set aside. "Please stop calling the warehouse" is not one.
 *
 * @param keywords those in force where the text came in; the usual ones when left out
 */
export function recogniseConsentWord(
  body: string,
  context: ConsentContext,
  keywords: CompiledKeywords = USUAL,
): ConsentWord | null {
  if (body.length > LONGEST_MESSAGE) return null;
  const entries = keywords.get(keywordKey(body)) ?? [];
  const asked = context.optedOut || context.optInPending;
  const usable = entries.filter((entry) => asked || !entry.onlyWhenAsked);
  const entry = usable.find((candidate) => candidate.language === context.language) ?? usable[0];
  if (!entry) return null;
  const { intent, word: keyword, language, source, onlyWhenAsked = false } = entry;
  return { intent, keyword, language, onlyWhenAsked, source };
}
