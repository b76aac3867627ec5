import { foldedWords } from '../text/tokenize';
import { SYNONYM_WORDS } from './synonym-words';

/** So many are offered at once. */
const MOST = 8;

/** Each word of a group with what it is compared by. */
const GROUPS = Object.values(SYNONYM_WORDS)
  .flat()
  .map((group) => group.split(', ').map((word) => ({ word, folded: foldedWords(word) })));

/**
 * What customers also say for any of these words, in the order of the table, 8 at most; words are compared as rules
 * compare them, so that none is offered which is among those given.
 */
export function synonymsOf(words: readonly string[]): string[] {
  const given = new Set(words.map(foldedWords));
  const found = new Map<string, string>();
  for (const group of GROUPS) {
    if (!group.some(({ folded }) => given.has(folded))) continue;
    for (const { word, folded } of group) {
      if (!given.has(folded) && !found.has(folded)) found.set(folded, word);
    }
  }
  return [...found.values()].slice(0, MOST);
}
