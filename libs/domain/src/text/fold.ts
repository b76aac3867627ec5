/**
 * Folding makes texts comparable: what people type on phones differs in case, accents, width and invisible
 * characters and still means the same word. It works on clusters (a character with the marks that follow it),
 * so that every folded character knows which original ones it came from. ASCII takes a short cut; folded
 * clusters are remembered, since a text in one script repeats a few dozen of them.
 */

/** Zero-width characters, bidi controls, soft hyphen, variation selectors, and Arabic stretching: never meant. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
const APOSTROPHES =
  /[\u2018-\u201b\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb\u2032\u2035\u0060\u00b4\u055a\u05f3\u275b\u275c\ua78b\ua78c\uff07]/gu;
/** Accents of alphabets that are read, and often typed, without them: Latin and Greek. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
/** Vowel points of Hebrew and Arabic: left out in everyday writing. */
const VOWEL_POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0670]/gu;
/** Letters without a decomposition that are typed as plain ones where the keyboard lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/** Circles and keycaps around a character: 1️⃣ is a 1. */
const ENCLOSING = /\p{Me}/gu;
/** Digits of every script: each has its ten in a row, which NFKC leaves alone. */
const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;
/** Digits in filled or double circles, each row from its one on. */
const CIRCLED = /[\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]/gu;
const ONES = [0x24f5, 0x2776, 0x2780, 0x278a];

/** Conjoining Hangul vowels and finals, and half-width voicing marks, belong to the character before. */
const JOINS_PREVIOUS = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;

const CACHE_LIMIT = 8192;
const cache = new Map<string, string>();

export interface FoldedText {
  text: string;
  /**
   * For each UTF-16 code unit of `text`, the offset of the original cluster it came from; one more entry for
   * the end. Null when offsets are the same.
   */
  origin: Uint32Array | null;
}

/** Folds one text for comparison: NFKC, invisible characters out, lower case, accents of Latin and Greek out. */
export function foldText(text: string): string {
  return foldWithOrigin(text).text;
}

/** As `foldText`, with the way back to the original offsets. */
export function foldWithOrigin(text: string): FoldedText {
  if (isPlainAscii(text)) return { text: text.toLowerCase(), origin: null };
  let folded = '';
  const origin: number[] = [];
  let index = 0;
  while (index < text.length) {
    const end = clusterEnd(text, index);
    const piece = foldCluster(text.slice(index, end));
    for (let unit = 0; unit < piece.length; unit += 1) origin.push(index);
    folded += piece;
    index = end;
  }
  origin.push(text.length);
  return { text: folded, origin: Uint32Array.from(origin) };
}

/** The backtick folds to an apostrophe, so it leaves the short cut. */
function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f || code === 0x60) return false;
  }
  return true;
}

function clusterEnd(text: string, start: number): number {
  let end = start + codePointLength(text, start);
  while (end < text.length && text.charCodeAt(end) > 0x2ff) {
    const size = codePointLength(text, end);
    if (!joinsPrevious(text.slice(end, end + size))) break;
    end += size;
  }
  return end;
}

function codePointLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

const joining = new Map<string, boolean>();

function joinsPrevious(char: string): boolean {
  const known = joining.get(char);
  if (known !== undefined) return known;
  const joins = JOINS_PREVIOUS.test(char);
  if (joining.size >= CACHE_LIMIT) joining.clear();
  joining.set(char, joins);
  return joins;
}

function foldCluster(cluster: string): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = cluster
    // Before: NFKC takes an acute accent apart. After: it turns the Greek numeral sign into a prime.
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(IGNORED, '')
    .replace(ENCLOSING, '')
    .replace(DIGIT, plainDigit)
    .replace(CIRCLED, circledDigit)
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTED, '$1')
    .replace(VOWEL_POINTS, '')
    .normalize('NFKC')
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
  if (cluster.length <= 8) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(cluster, folded);
  }
  return folded;
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (IS_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

function circledDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  const one = ONES.findLast((first) => first <= code) ?? code;
  return code === 0x24ff ? '0' : String(code - one + 1);
}
