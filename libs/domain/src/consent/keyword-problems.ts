import {
  compileKeywords,
  isReservedKeyword,
  keywordKey,
  type KeywordSettings,
  RESERVED_KEYWORDS,
} from './compile-keywords';
import { CONSENT_WORDS, type ConsentIntent } from './consent-words';

/** What is wrong with settings of keywords, by the field it stands in ("removed.0"), with what to do. */
export interface KeywordProblem {
  field: string;
  message: string;
  /** The settings would take from a reserved word what it always does. */
  reserved: boolean;
}

/** A keyword is said as one thing; longer ones are talk. */
export const MOST_WORDS = 4;

const DOES: Readonly<Record<ConsentIntent, string>> = {
  opt_out: 'opts out',
  opt_in: 'opts in',
  help: 'asks for help',
};

/** All that keeps these settings from being used; empty when nothing does. */
export function keywordProblems(settings: KeywordSettings): KeywordProblem[] {
  return [...removedProblems(settings), ...addedProblems(settings)];
}

function removedProblems({ removed }: KeywordSettings): KeywordProblem[] {
  return removed.flatMap((word, index) => {
    const key = keywordKey(word);
    const field = `removed.${index}`;
    if (isReservedKeyword(key)) return [reservedProblem(field, word, 'leave it where it is')];
    if (CONSENT_WORDS.some((entry) => keywordKey(entry.word) === key)) return [];
    return [{ field, message: `No set has “${word}”: take it out of this list.`, reserved: false }];
  });
}

function addedProblems(settings: KeywordSettings): KeywordProblem[] {
  const sets = compileKeywords({ ...settings, added: [] });
  const seen = new Set<string>();
  return settings.added.flatMap(({ word, intent }, index): KeywordProblem[] => {
    const field = `added.${index}.word`;
    const wrong = (message: string): KeywordProblem[] => [{ field, message, reserved: false }];
    const key = keywordKey(word);
    if (key === '') return wrong('Give a word: punctuation and emoji are set aside when texts are read.');
    if (isReservedKeyword(key)) {
      if (RESERVED_KEYWORDS[key] === intent) return wrong(`“${word}” acts already: leave it out.`);
      return [reservedProblem(field, word, 'choose another word')];
    }
    if (key.split(' ').length > MOST_WORDS)
      return wrong(`Use ${MOST_WORDS} words at most: longer texts are talk.`);
    if (seen.has(key)) return wrong(`“${word}” is added twice: keep one of them.`);
    seen.add(key);
    const known = sets.get(key)?.[0];
    if (!known) return [];
    if (known.onlyWhenAsked)
      return wrong(
        `“${word}” counts from those who were asked, and is talk from others: choose another word.`,
      );
    if (known.intent === intent) return wrong(`“${word}” acts already: leave it out.`);
    return wrong(`“${word}” ${DOES[known.intent]} by the sets in force: choose another word.`);
  });
}

/** The word always does something else. */
export function reservedProblem(field: string, word: string, remedy: string): KeywordProblem {
  const does = DOES[RESERVED_KEYWORDS[keywordKey(word)] ?? 'opt_out'];
  return { field, message: `“${word}” is reserved and always ${does}: ${remedy}.`, reserved: true };
}
