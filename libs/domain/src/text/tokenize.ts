import { foldWithOrigin } from './fold';

export interface Token {
  /** Folded: compare with other folded words only. */
  text: string;
  /** Offsets in UTF-16 code units in the original text, for highlighting; `end` is exclusive. */
  start: number;
  end: number;
}

const OTHER = 1;
const WORD = 2;
/** Scripts written without spaces: each character is a word, so that a keyword is found inside a sentence. */
const ALONE = 3;
type WordClass = typeof OTHER | typeof WORD | typeof ALONE;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /\p{M}/u;

/** One byte per code unit of the basic plane, filled as characters are met; 0 is not yet known. */
const classes = new Uint8Array(0x10000);

/**
 * Splits a text into folded words. A word is a run of letters, marks and digits; an apostrophe inside it
 * belongs to it ("don't"), every other character ends it, so _stop_ is "stop". Emoji and punctuation are no words.
 */
export function tokenize(text: string): Token[] {
  const { text: folded, origin } = foldWithOrigin(text);
  const tokens: Token[] = [];
  const push = (from: number, to: number) => {
    tokens.push({
      text: asNumber(folded.slice(from, to)),
      start: origin ? (origin[from] ?? 0) : from,
      end: origin ? endOf(origin, to) : to,
    });
  };
  let from = -1;
  let index = 0;
  while (index < folded.length) {
    const code = folded.codePointAt(index) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const kind = classOf(code);
    if (kind === ALONE) {
      if (from >= 0) push(from, index);
      const end = endOfMarks(folded, index + size);
      push(index, end);
      from = -1;
      index = end;
      continue;
    }
    if (kind === WORD) {
      if (from < 0) from = index;
    } else if (from >= 0 && !(code === 0x27 && isWordAt(folded, index + 1))) {
      push(from, index);
      from = -1;
    }
    index += size;
  }
  if (from >= 0) push(from, folded.length);
  return tokens;
}

/** The words of a text joined by single spaces: equal for texts that differ in punctuation and case alone. */
export function foldedWords(text: string): string {
  return tokenize(text)
    .map((token) => token.text)
    .join(' ');
}

const MAYBE_NUMBER = /^(?=.*\d)[\doil]{3,}$/;

/**
 * A number with letters in it that look like digits, as people type them: O is 0 in a word of digits, l and i are 1
 * between two of them. "o2" and "10l" are what they are.
 */
function asNumber(word: string): string {
  if (!MAYBE_NUMBER.test(word)) return word;
  const read = word.replaceAll('o', '0').replace(/(?<=\d)[il](?=\d)/g, '1');
  return /^\d+$/.test(read) ? read : word;
}

/** Whether a folded word is a character of a script that is written without spaces. */
export const isUnspacedWord = (word: string): boolean =>
  word.charCodeAt(0) > 0xdff && classOf(word.codePointAt(0) ?? 0) === ALONE;

/** Where the original cluster of the last folded unit ends: the first later origin that differs from it. */
function endOf(origin: Uint32Array, to: number): number {
  const last = origin[to - 1] ?? 0;
  let next = to;
  while (next < origin.length - 1 && origin[next] === last) next += 1;
  return origin[next] ?? 0;
}

function endOfMarks(text: string, index: number): number {
  let end = index;
  while (end < text.length && text.charCodeAt(end) > 0x2ff && MARK.test(text.charAt(end))) end += 1;
  return end;
}

function isWordAt(text: string, index: number): boolean {
  const code = text.codePointAt(index);
  return code !== undefined && classOf(code) === WORD;
}

function classOf(code: number): WordClass {
  if (code > 0xffff) return classify(code);
  const known = classes[code];
  if (known === OTHER || known === WORD || known === ALONE) return known;
  const kind = classify(code);
  classes[code] = kind;
  return kind;
}

function classify(code: number): WordClass {
  const char = String.fromCodePoint(code);
  if (!WORD_CHARACTER.test(char)) return OTHER;
  return UNSPACED.test(char) ? ALONE : WORD;
}
