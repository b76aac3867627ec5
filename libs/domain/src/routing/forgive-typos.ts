/**
 * One slip of the thumb in a word: a letter too many, missing, wrong, or two in the wrong order. All words that can
 * be meant by a text's word are found by taking each one letter out of both (Garbe's symmetric deletion): whatever
 * lies one edit apart meets there, so that the cost goes by the length of the word and not by their number. What is
 * left of the words lies in one flat table, with a filter of bits before it that tells nearly all misses by itself:
 * most words of a text are typos of nothing.
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
  while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from)) from += 1;
  let kept = 0;
  const most = short.length - from;
  while (kept < most && short.charCodeAt(short.length - 1 - kept) === long.charCodeAt(long.length - 1 - kept))
    kept += 1;
  const [left, more] = [short.length - from - kept, long.length - from - kept];
  if (more <= 1) return more === 1;
  return left === 2 && more === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}

const NONE: readonly string[] = [];
/** Slots of a new table, as a power of two. */
const FIRST_BITS = 6;
/** Bits of the filter for each slot: with half of the slots taken, one miss in sixteen passes it. */
const FILTER_BITS = 3;

/**
 * The words that may be meant, by what is left of them with one letter out. Eight bytes a slot and one of the filter:
 * ten thousand words of eight letters take about 2.5 MB.
 */
export class TypoIndex {
  private bits = FIRST_BITS;
  /** Hashes of what is left; 0 is an empty slot. Equal ones stand one after the other. */
  private rests = new Int32Array(1 << FIRST_BITS);
  private wordOf = new Int32Array(1 << FIRST_BITS);
  private filter = new Uint8Array(1 << FIRST_BITS);
  private taken = 0;
  private readonly words: string[] = [];
  private readonly known = new Set<string>();

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  /** Words that forgive nothing are passed over. */
  add(word: string): void {
    if (this.known.has(word) || !forgivesTypo(word)) return;
    this.known.add(word);
    const id = this.words.push(word) - 1;
    const count = fillRests(word);
    while ((this.taken + count) * 2 > this.rests.length) this.grow();
    for (let at = 0; at < count; at += 1) {
      // A doubled letter leaves the same, whichever of the two is taken out.
      if (at === 0 || rests[at] !== rests[at - 1]) this.put(rests[at] ?? 0, id);
    }
  }

  /** The words that this one is a typo of; the word itself is none of them. */
  meantBy(word: string): readonly string[] {
    if (word.length < SHORTEST - 1 || word.length > LONGEST + 1) return NONE;
    const { filter, bits } = this;
    const count = fillRests(word);
    let meant: string[] | null = null;
    for (let at = 0; at < count; at += 1) {
      const rest = rests[at] ?? 0;
      const bit = filterBit(rest, bits);
      if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0) meant = this.collect(rest, word, meant);
    }
    return meant ?? NONE;
  }

  private collect(rest: number, word: string, before: string[] | null): string[] | null {
    let meant = before;
    const last = this.rests.length - 1;
    for (let slot = slotOf(rest, this.bits); this.rests[slot] !== 0; slot = (slot + 1) & last) {
      if (this.rests[slot] !== rest) continue;
      const candidate = this.words[this.wordOf[slot] ?? 0] ?? '';
      if (meant?.includes(candidate) || !isOneEdit(word, candidate)) continue;
      (meant ??= []).push(candidate);
    }
    return meant;
  }

  private put(rest: number, id: number): void {
    const last = this.rests.length - 1;
    let slot = slotOf(rest, this.bits);
    while (this.rests[slot] !== 0) slot = (slot + 1) & last;
    this.rests[slot] = rest;
    this.wordOf[slot] = id;
    const bit = filterBit(rest, this.bits);
    this.filter[bit >>> 3] = (this.filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    this.taken += 1;
  }

  private grow(): void {
    const { rests: before, wordOf } = this;
    this.bits += 1;
    this.rests = new Int32Array(1 << this.bits);
    this.wordOf = new Int32Array(1 << this.bits);
    this.filter = new Uint8Array(1 << this.bits);
    this.taken = 0;
    before.forEach((rest, slot) => {
      if (rest !== 0) this.put(rest, wordOf[slot] ?? 0);
    });
  }
}

const slotOf = (rest: number, bits: number): number => Math.imul(rest, 0x85ebca6b) >>> (32 - bits);
const filterBit = (rest: number, bits: number): number =>
  Math.imul(rest, 0x9e3779b1) >>> (32 - bits - FILTER_BITS);

const BASE = 0x01000193;
const powers = new Int32Array(LONGEST * 2 + 2).fill(1);
for (let n = 1; n < powers.length; n += 1) powers[n] = Math.imul(powers[n - 1] ?? 1, BASE);
const heads = new Int32Array(LONGEST + 2);
/** What `fillRests` found: one place for all, so that a text leaves no rubbish behind. */
const rests = new Int32Array(LONGEST + 2);

/**
 * Hashes of the word itself and of the word without each of its letters, none of them 0: polynomials, so that taking
 * a letter out of one is a subtraction and no new text. Answers how many there are.
 */
function fillRests(word: string): number {
  const { length } = word;
  for (let at = 0; at < length; at += 1) {
    heads[at + 1] = Math.imul(heads[at] ?? 0, BASE) + word.charCodeAt(at);
  }
  const whole = heads[length] ?? 0;
  rests[0] = whole || 1;
  for (let out = 0; out < length; out += 1) {
    const power = powers[length - 1 - out] ?? 1;
    const tail = whole - Math.imul(heads[out + 1] ?? 0, power);
    rests[out + 1] = (Math.imul(heads[out] ?? 0, power) + tail) | 0 || 1;
  }
  return length + 1;
}
