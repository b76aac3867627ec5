import { foldedWords } from '../text/tokenize';
import {
  CONSENT_LANGUAGES,
  CONSENT_WORDS,
  type ConsentIntent,
  type ConsentLanguage,
  type ConsentWordEntry,
} from './consent-words';
import { KEYWORD_COUNTRIES } from './keyword-countries';

/** Which keywords a brand, or one of its numbers, goes by. */
export interface KeywordSettings {
  /** ISO 3166-1 alpha-2; each switches its languages on, and the rows only it knows. */
  countries: readonly string[];
  languages: readonly ConsentLanguage[];
  added: readonly AddedKeyword[];
  /** Words of the sets that are not to act, in any spelling. */
  removed: readonly string[];
}

export interface AddedKeyword {
  word: string;
  intent: ConsentIntent;
  language: ConsentLanguage;
}

/** What holds until somebody says otherwise. */
export const USUAL_KEYWORDS: KeywordSettings = {
  countries: [],
  languages: ['en', 'es', 'fr', 'de', 'pt'],
  added: [],
  removed: [],
};

/** By the words of a text, as `keywordKey` gives them. */
export type CompiledKeywords = ReadonlyMap<string, readonly ConsentWordEntry[]>;

/**
 * Words that always act and always mean the same, whatever is configured: those that carriers keep to themselves, and
 * those that revoke consent per se.
 */
export const RESERVED_KEYWORDS: Readonly<Record<string, ConsentIntent>> = {
  start: 'opt_in',
  unstop: 'opt_in',
  help: 'help',
  stop: 'opt_out',
  quit: 'opt_out',
  end: 'opt_out',
  revoke: 'opt_out',
  'opt out': 'opt_out',
  cancel: 'opt_out',
  unsubscribe: 'opt_out',
};

/** What added words say where one would look for a source. */
const ADDED = 'Added by the brand';
/** "S.T.O.P" and "s t o p"; also every word of a script without spaces. */
const SPELT_OUT = /^\p{L}(?: \p{L})+$/u;

/** A text or keyword as they are compared: case, accents, width, punctuation, emoji and spacing set aside. */
export function keywordKey(text: string): string {
  const words = foldedWords(text);
  return SPELT_OUT.test(words) ? words.replaceAll(' ', '') : words;
}

/** Whether a word always acts and cannot be given another meaning. */
export const isReservedKeyword = (word: string): boolean =>
  Object.hasOwn(RESERVED_KEYWORDS, keywordKey(word));

/** All languages that settings switch on, by themselves or by a country; English always. */
export function languagesOn({ countries, languages }: KeywordSettings): ConsentLanguage[] {
  const on = new Set<ConsentLanguage>(['en', ...languages]);
  for (const country of countries)
    for (const language of KEYWORD_COUNTRIES[country]?.languages ?? []) on.add(language);
  return (Object.keys(CONSENT_LANGUAGES) as ConsentLanguage[]).filter((language) => on.has(language));
}

/**
 * The keywords that settings leave in force. Reserved words are among them with their own meaning whatever the
 * settings say, and a word that a set has is never given another.
 */
export function compileKeywords(settings: KeywordSettings): CompiledKeywords {
  const on = new Set(languagesOn(settings));
  const countries = new Set(settings.countries);
  const removed = new Set(settings.removed.map(keywordKey));
  const compiled = new Map<string, ConsentWordEntry[]>();
  for (const entry of CONSENT_WORDS) {
    const key = keywordKey(entry.word);
    const isHere = entry.countries?.some((country) => countries.has(country)) ?? true;
    if (!on.has(entry.language) || !isHere) continue;
    if (removed.has(key) && !isReservedKeyword(key)) continue;
    compiled.set(key, [...(compiled.get(key) ?? []), entry]);
  }
  for (const { word, intent, language } of settings.added) {
    const key = keywordKey(word);
    if (key === '' || compiled.has(key)) continue;
    compiled.set(key, [{ word: word.trim(), intent, language, source: ADDED }]);
  }
  return compiled;
}
