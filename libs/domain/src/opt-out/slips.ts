/** No word of any vocabulary is longer. */
const LONGEST_SLIP = 20;

export interface SlipRules {
  /** A shorter word with a slip in it is too often another word. */
  shortest: number;
  /** One wrong letter makes more of other words than one that is missing, doubled or out of place. */
  shortestWithWrongLetter: number;
}

/**
 * For a vocabulary, the word that was meant where one slip of the finger lies between: the first in the order given. The
 * time for a word grows with its length alone.
 */
export function slipsOf(
  vocabulary: readonly string[],
  { shortest, shortestWithWrongLetter }: SlipRules,
): (word: string) => string | undefined {
  /** Each word by itself and by what is left when one of its letters is missing. */
  const meantBy = new Map<string, string[]>();
  for (const word of vocabulary)
    if (word.length >= shortest && word.length <= LONGEST_SLIP)
      for (const left of new Set([word, ...withoutOneLetter(word)])) {
        const known = meantBy.get(left);
        if (known) known.push(word);
        else meantBy.set(left, [word]);
      }
  return (word) => {
    if (word.length < shortest - 1 || word.length > LONGEST_SLIP) return undefined;
    for (const left of [word, ...withoutOneLetter(word)])
      for (const meant of meantBy.get(left) ?? [])
        if (meant[0] === word[0] && isOneSlipAway(word, meant, shortestWithWrongLetter)) return meant;
    return undefined;
  };
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Whether two words differ in one letter too many, missing, or other, or in two that changed places. */
function isOneSlipAway(word: string, meant: string, shortestWithWrongLetter: number): boolean {
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same += 1;
  const [left, right] = [word.slice(same), meant.slice(same)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(1) === right.slice(1) && meant.length >= shortestWithWrongLetter) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
