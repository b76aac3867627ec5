import { COMPOUND_HEADS, FORGIVEN_CLASSES, OTHER_WORDS, TYPOS, WORD_CLASSES } from './opt-out-words';
import { slipsOf } from './slips';

/** No word of the tables is longer. */
const LONGEST_SLIP = 20;
const SHORTEST_MEANT = 6;

const meantBy = slipsOf([...new Set(FORGIVEN_CLASSES.flatMap((name) => WORD_CLASSES.get(name) ?? []))], {
  shortest: SHORTEST_MEANT,
  shortestWithWrongLetter: 8,
});
const known = new Set([...WORD_CLASSES.values()].flat().concat([...OTHER_WORDS]));

/** The word of the tables that was meant, where one slip of the finger lies between; otherwise the word itself. */
export function putSlipRight(word: string): string {
  const listed = TYPOS.get(word);
  if (listed !== undefined) return listed;
  if (word.length < SHORTEST_MEANT - 1 || word.length > LONGEST_SLIP || known.has(word)) return word;
  return (
    meantBy(word) ??
    COMPOUND_HEADS.find((head) => word.length > head.length + 2 && word.endsWith(head)) ??
    word
  );
}
