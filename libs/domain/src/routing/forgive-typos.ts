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
  return word.length >= SHORTEST && word.length <= LONGEST && LETTERS_ALONE.test(word);
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let kept = 0;
  while (kept < short.length - from && short.at(-1 - kept) === long.at(-1 - kept)) kept += 1;
  const [left, more] = [short.length - from - kept, long.length - from - kept];
  if (more <= 1) return more === 1;
  return left === 2 && more === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}

const NONE: readonly string[] = [];

/** The words that may be meant, by what is left of them with one letter out. */
export class TypoIndex {
  private readonly byRest = new Map<number, string[]>();
  private readonly words = new Set<string>();

  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  /** Words that forgive nothing are passed over. */
  add(word: string): void {
    if (this.words.has(word) || !forgivesTypo(word)) return;
    this.words.add(word);
    for (const rest of new Set(restsOf(word))) {
      const known = this.byRest.get(rest);
      if (known) known.push(word);
      else this.byRest.set(rest, [word]);
    }
  }

  /** The words that this one is a typo of; the word itself is none of them. */
  meantBy(word: string): readonly string[] {
    if (word.length < SHORTEST - 1 || word.length > LONGEST + 1) return NONE;
    let meant: string[] | null = null;
    for (const rest of restsOf(word)) {
      const candidates = this.byRest.get(rest);
      if (candidates === undefined) continue;
      for (const candidate of candidates) {
        if (meant?.includes(candidate) || !isOneEdit(word, candidate)) continue;
        (meant ??= []).push(candidate);
      }
    }
    return meant ?? NONE;
  }
}

const BASE = 0x01000193;
/** Small integers are what maps are fastest with; words that share a hash by chance are told apart by comparing. */
const SMALL = 0x3fffffff;
const powers = new Int32Array(LONGEST * 2 + 2).fill(1);
for (let n = 1; n < powers.length; n += 1) powers[n] = Math.imul(powers[n - 1] ?? 1, BASE);

/**
 * Hashes of the word itself and of the word without each of its letters: polynomials, so that taking a letter out of
 * one is a subtraction and no new text.
 */
function restsOf(word: string): number[] {
  const { length } = word;
  const heads = [0];
  for (let at = 0; at < length; at += 1) {
    heads.push((Math.imul(heads[at] ?? 0, BASE) + word.charCodeAt(at)) | 0);
  }
  const whole = heads[length] ?? 0;
  const rests = [whole & SMALL];
  for (let out = 0; out < length; out += 1) {
    const power = powers[length - 1 - out] ?? 1;
    const tail = whole - Math.imul(heads[out + 1] ?? 0, power);
    rests.push((Math.imul(heads[out] ?? 0, power) + tail) & SMALL);
  }
  return rests;
}
