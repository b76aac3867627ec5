import { COMPOUND_HEADS, FORGIVEN_CLASSES, OTHER_WORDS, TYPOS, WORD_CLASSES } from './opt-out-words';

/** A shorter word with a slip in it is too often another word. */
const SHORTEST_MEANT = 6;
/** One wrong letter makes more of other words than one that is missing, doubled or out of place. */
const SHORTEST_WRONG_LETTER = 8;
/** No word of the tables is longer. */
const LONGEST_SLIP = 20;

const vocabulary = [...new Set(FORGIVEN_CLASSES.flatMap((name) => WORD_CLASSES.get(name) ?? []))].filter(
  (word) => word.length >= SHORTEST_MEANT,
);
const known = new Set([...WORD_CLASSES.values()].flat().concat([...OTHER_WORDS]));

/** Each word of the vocabulary, by itself and by what is left when one of its letters is missing. */
const meantBy = new Map<string, string[]>();
for (const word of vocabulary)
  for (const left of new Set([word, ...withoutOneLetter(word)]))
    meantBy.set(left, [...(meantBy.get(left) ?? []), word]);

/** The word of the tables that was meant, where one slip of the finger lies between; otherwise the word itself. */
export function putSlipRight(word: string): string {
  const listed = TYPOS.get(word);
  if (listed !== undefined) return listed;
  if (word.length < SHORTEST_MEANT - 1 || word.length > LONGEST_SLIP || known.has(word)) return word;
  for (const left of [word, ...withoutOneLetter(word)])
    for (const meant of meantBy.get(left) ?? [])
      if (meant[0] === word[0] && isOneSlipAway(word, meant)) return meant;
  return COMPOUND_HEADS.find((head) => word.length > head.length + 2 && word.endsWith(head)) ?? word;
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Whether two words differ in one letter too many, missing, or other, or in two that changed places. */
function isOneSlipAway(word: string, meant: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same += 1;
  const [left, right] = [word.slice(same), meant.slice(same)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(1) === right.slice(1) && meant.length >= SHORTEST_WRONG_LETTER) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
