import type { Clarification } from './clarification';
import { isReservedKeyword, keywordKey, type KeywordSettings } from './compile-keywords';
import { CONSENT_LANGUAGES, CONSENT_WORDS } from './consent-words';
import { type KeywordProblem, MOST_WORDS, reservedProblem } from './keyword-problems';

/**
 * All that keeps a question of these confirmations from being asked, by field ("clarification.words.0.word"). Its words
 * must be no keyword of any set, on or off, and none that the brand or a number adds: a keyword would be read first.
 *
 * @param sets the words of the brand, and of the numbers that have their own
 */
export function clarificationProblems(
  clarification: Clarification | null,
  sets: readonly KeywordSettings[],
): KeywordProblem[] {
  if (!clarification) return [];
  const { purposes, words } = clarification;
  const added = new Set(sets.flatMap((set) => set.added.map(({ word }) => keywordKey(word))));
  const whole = (field: string, message: string): KeywordProblem => ({
    field: `clarification.${field}`,
    message,
    reserved: false,
  });
  return [
    ...(purposes.length === 0 ? [whole('purposes', 'Choose what may be kept, or ask nothing.')] : []),
    ...(words.length === 0 ? [whole('words', 'Give the word that keeps it in one language at least.')] : []),
    ...words.flatMap(({ language, word }, index): KeywordProblem[] => {
      const field = `clarification.words.${index}.word`;
      const wrong = (message: string): KeywordProblem[] => [{ field, message, reserved: false }];
      const key = keywordKey(word);
      if (words.findIndex((one) => one.language === language) < index)
        return wrong(`There is one word in ${CONSENT_LANGUAGES[language]}: keep one of them.`);
      if (key === '') return wrong('Give a word: punctuation and emoji are set aside when texts are read.');
      if (isReservedKeyword(key)) return [reservedProblem(field, word, 'choose another word')];
      if (key.split(' ').length > MOST_WORDS)
        return wrong(`Use ${MOST_WORDS} words at most: longer texts are talk.`);
      if (CONSENT_WORDS.some((entry) => keywordKey(entry.word) === key))
        return wrong(`“${word}” is a keyword, here or in another language: choose another word.`);
      return added.has(key) ? wrong(`“${word}” is a keyword that was added: choose another word.`) : [];
    }),
  ];
}
