/** What a search is looked up by: beginnings and endings of numbers, or beginnings of the words of a name. */
export interface SearchTerms {
  starts: string[];
  /** Spelled backwards, as the index has them. */
  endings: string[];
  /** For to_tsquery; null where it is no name. */
  words: string | null;
}

const NUMBER = /^[+\d\s().\-/]+$/;
/** Fewer digits end too many numbers. */
const SHORTEST_ENDING = 3;

/** Reads what was typed as a number where it can be one, with and without the country, or else as a name. */
export function searchTerms(text: string): SearchTerms {
  if (!NUMBER.test(text)) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return { starts: [], endings: [], words: words.map((word) => `${word}:*`).join(' & ') || null };
  }
  const digits = text.replaceAll(/\D/g, '');
  if (digits === '') return { starts: [], endings: [], words: null };
  const ending = digits.length < SHORTEST_ENDING ? [] : [[...digits].reverse().join('')];
  if (text.trimStart().startsWith('+')) return { starts: [`+${digits}`], endings: [], words: null };
  // As people of North America write theirs, as the international form without its plus, and as a short code.
  return { starts: [`+${digits}`, `+1${digits}`, digits], endings: ending, words: null };
}
