/**
 * Typographic characters that cost UCS-2 and have a plain twin with the same meaning. Letters with accents
 * are not here: taking an accent away changes how a customer's name or language is spelt. Chosen by hand
 * from the Unicode general punctuation block; unlike carrier-side smart encoding, a wide space becomes one
 * space and a tab one space.
 */
const PLAIN_TWINS: readonly (readonly [characters: string, plain: string])[] = [
  ['\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e', '"'],
  ['\u2018\u2019\u201a\u201b\u0060\u00b4\u2032\u02b9\u02bb\u02bc\u02c8', "'"],
  ['\u2039', '<'],
  ['\u203a', '>'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2043\u00ad', '-'],
  ['\u2026', '...'],
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', ' '],
  ['\u2028\u2029\u0085\u000b', '\n'],
  ['\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', ''],
  ['\u2044\u2215\u00f7', '/'],
  ['\u00d7', 'x'],
  ['\u00bd', '1/2'],
  ['\u00bc', '1/4'],
  ['\u00be', '3/4'],
  ['\u2192', '->'],
  ['\u2190', '<-'],
  ['\u2122', '(TM)'],
  ['\u00ae', '(R)'],
  ['\u00a9', '(C)'],
  ['\u2217', '*'],
  ['\u223c', '~'],
];

const TWIN_OF: ReadonlyMap<string, string> = new Map(
  PLAIN_TWINS.flatMap(([characters, plain]) => Array.from(characters, (char) => [char, plain] as const)),
);

/** The GSM-7 text that says the same as a character outside GSM-7, or undefined. */
export function replacementFor(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  // Full-width forms of ASCII (U+FF01 to U+FF5E) are ASCII, 0xFEE0 further on.
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff40) return String.fromCodePoint(code - 0xfee0);
  return TWIN_OF.get(char);
}
