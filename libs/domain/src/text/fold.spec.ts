import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold';

describe('foldText', () => {
  it.each([
    ['case', 'STOP', 'stop'],
    ['accents of Latin letters', 'ARRÊT Ñandú ção', 'arret nandu cao'],
    ['decomposed accents', 'arre\u0302t', 'arret'],
    ['ß is ss, in both cases', 'Straße GROẞ', 'strasse gross'],
    ['letters without a decomposition', 'Łódź Ærø đ', 'lodz aero d'],
    ['the Turkish dotted and dotless i', 'İstanbul ılık', 'istanbul ilik'],
    ['full-width letters', 'ＳＴＯＰ', 'stop'],
    ['ligatures', 'oﬃce', 'office'],
    ['zero-width characters', 's\u200bt\u2060o\ufeffp', 'stop'],
    ['bidi controls', '\u202estop\u202c', 'stop'],
    ['the soft hyphen', 'un\u00adsub', 'unsub'],
    ['digits of Arabic, Persian and Devanagari', '٤٤٧١ ۴۵ ४५', '4471 45 45'],
    ['digits of Thai, Khmer and Lao', '๔๕ ៤៥ ໔໕', '45 45 45'],
    ['circled digits, also filled ones', '①② ❶❾ ➀ ➊ ⓵ ⓿', '12 19 1 1 1 0'],
    ['keycaps', '1️⃣2️⃣', '12'],
    ['full-width and mathematical digits', '４５ 𝟒𝟓', '45 45'],
    [
      'primes, modifier letters and ornaments',
      'don′t donʼt don‛t don❜t donꞌt',
      "don't don't don't don't don't",
    ],
    ['curly apostrophes and backticks', 'don’t don`t', "don't don't"],
    ['accents of Greek, and the final sigma', 'ΣΤΑΜΆΤΑ λόγος', 'σταματα λογοσ'],
    ['the й of Cyrillic is a letter of its own', 'ЙОД', 'йод'],
    ['vowel points of Hebrew', 'שָׁלוֹם', 'שלום'],
    ['scripts without case stay', '停止 停', '停止 停'],
    ['emoji stay', 'ok 👍🏽', 'ok 👍🏽'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('digits of every script are those of ASCII, each row of ten in order', () => {
    const digits = Array.from({ length: 0x1fbff }, (_, code) => String.fromCodePoint(code)).filter((char) =>
      /^\p{Nd}$/u.test(char),
    );
    expect(digits.length).toBeGreaterThan(600);
    expect(digits.map(foldText).join('')).toBe('0123456789'.repeat(digits.length / 10));
  });

  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
