/**
 * One slip of the thumb in a word: a letter too many, missing, wrong, or two in the wrong order. All words that can
 * be meant by a text's word are found by taking each one letter out of both (Garbe's symmetric deletion): whatever
 * lies one edit apart meets there, so that the cost goes by the length of the word and not by their number.
 */

/** Shorter words have too many neighbours: "late" and "rate", "card" and "care". */
const SHORTEST = 5;
/** Longer runs of letters are no words; taking letters out of them would be the cost of an attack. */
const LONGEST = 32;
const LETTERS_ALONE = /^[\p{L}\p{M}']+$/u;

/** Whether a word of a rule is forgiven a typo: five letters or more, and no digit, since a wrong code is another. */
export function forgivesTypo(word: string): boolean {
  const letters = [...word].length;
  return letters >= SHORTEST && letters <= LONGEST && LETTERS_ALONE.test(word);
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let kept = 0;
  while (kept < short.length - from && short.at(-1 - kept) === long.at(-1 - kept)) kept += 1;
  const [left, more] = [short.length - from - kept, long.length - from - kept];
  if (more <= 1) return more === 1;
  return left === 2 && more === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}

/** The words that may be meant, by what is left of them with one letter out. */
export class TypoIndex {
  private readonly byRest = new Map<string, string[]>();
  private readonly words = new Set<string>();

  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  /** Words that forgive nothing are passed over. */
  add(word: string): void {
    if (this.words.has(word) || !forgivesTypo(word)) return;
    this.words.add(word);
    for (const rest of rests(word)) {
      const known = this.byRest.get(rest);
      if (known) known.push(word);
      else this.byRest.set(rest, [word]);
    }
  }

  /** The words that this one is a typo of; the word itself is none of them. */
  meantBy(word: string): readonly string[] {
    if (word.length < SHORTEST - 1 || word.length > LONGEST + 1) return [];
    const meant = new Set<string>();
    for (const rest of rests(word)) {
      for (const candidate of this.byRest.get(rest) ?? []) {
        if (!meant.has(candidate) && isOneEdit(word, candidate)) meant.add(candidate);
      }
    }
    return [...meant];
  }
}

/** The word itself and the word without each of its letters. */
function rests(word: string): Set<string> {
  const letters = [...word];
  const all = new Set([word]);
  for (let out = 0; out < letters.length; out += 1) {
    all.add(letters.slice(0, out).join('') + letters.slice(out + 1).join(''));
  }
  return all;
}
