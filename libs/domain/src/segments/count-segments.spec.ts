import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { countSegments } from './count-segments';
import { GSM_BASIC, GSM_EXTENSION } from './gsm-alphabet';

const FAMILY = '👨‍👩‍👧‍👦';

describe('countSegments', () => {
  it.each([
    ['nothing is no segment', '', 0, 0, 'GSM-7'],
    ['160 letters fit one', 'a'.repeat(160), 1, 160, 'GSM-7'],
    ['161 letters need two', 'a'.repeat(161), 2, 161, 'GSM-7'],
    ['306 letters fill two', 'a'.repeat(306), 2, 306, 'GSM-7'],
    ['307 letters need three', 'a'.repeat(307), 3, 307, 'GSM-7'],
    ['80 euro signs take two septets each', '€'.repeat(80), 1, 160, 'GSM-7'],
    ['81 euro signs need two', '€'.repeat(81), 2, 162, 'GSM-7'],
    ['an escape pair is not split over parts', `${'a'.repeat(152)}€${'a'.repeat(10)}`, 2, 164, 'GSM-7'],
    ['an escape pair at the end of a full one', `${'a'.repeat(159)}€`, 2, 161, 'GSM-7'],
    ['a line break of two characters counts as two', 'hi\r\nthere', 1, 9, 'GSM-7'],
    ['70 Cyrillic letters fit one', 'ж'.repeat(70), 1, 70, 'UCS-2'],
    ['71 Cyrillic letters need two', 'ж'.repeat(71), 2, 71, 'UCS-2'],
    ['134 Cyrillic letters fill two', 'ж'.repeat(134), 2, 134, 'UCS-2'],
    ['135 Cyrillic letters need three', 'ж'.repeat(135), 3, 135, 'UCS-2'],
    ['35 emoji fit one', '😀'.repeat(35), 1, 70, 'UCS-2'],
    ['36 emoji need two', '😀'.repeat(36), 2, 72, 'UCS-2'],
    ['seven families of eleven units need two', FAMILY.repeat(7), 2, 77, 'UCS-2'],
    ['a decomposed é is the é of GSM-7', 'e\u0301', 1, 1, 'GSM-7'],
    ['a backtick is not in GSM-7', '`', 1, 1, 'UCS-2'],
    ['a small ç is not in GSM-7', 'ç', 1, 1, 'UCS-2'],
    ['a capital Ç is', 'Ç', 1, 1, 'GSM-7'],
  ])('%s', (_, text, segments, units, encoding) => {
    expect(countSegments(text)).toMatchObject({ segments, units, encoding });
  });

  it('splits before a pair that does not fit', () => {
    const split = (text: string) => countSegments(text).parts.map((part) => part.length);
    expect(split(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toEqual([152, 11]);
    expect(split('€'.repeat(81))).toEqual([76, 5]);
    expect(split('😀'.repeat(36))).toEqual([66, 6]);
    expect(split(`${'ж'.repeat(66)}😀${'ж'.repeat(10)}`)).toEqual([66, 12]);
  });

  it('says what is left in the last part', () => {
    expect(countSegments('')).toMatchObject({ limit: 160, remainingInLast: 160 });
    expect(countSegments('abc')).toMatchObject({ limit: 160, remainingInLast: 157 });
    expect(countSegments('a'.repeat(161))).toMatchObject({ limit: 153, remainingInLast: 145 });
    expect(countSegments('ж'.repeat(71))).toMatchObject({ limit: 67, remainingInLast: 63 });
  });

  it('names the characters that force UCS-2, where they stand and what could stand there instead', () => {
    expect(countSegments('e\u0301 “ok” 😀').forcing).toEqual([
      { index: 3, char: '“', replacement: '"' },
      { index: 6, char: '”', replacement: '"' },
      { index: 8, char: '😀' },
    ]);
    expect(countSegments('plain').forcing).toEqual([]);
  });

  const characters = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...GSM_BASIC) },
    { weight: 3, arbitrary: fc.constantFrom(...GSM_EXTENSION) },
    { weight: 1, arbitrary: fc.constantFrom('ж', '中', '“', '😀', '🎉', 'ç') },
  );
  const texts = fc
    .array(characters, { maxLength: 500 })
    .map((chars) => chars.join(''))
    // The calculator takes CR LF for one character that may not be split.
    .filter((text) => !text.includes('\r\n'));

  it('agrees with the calculator of Twilio on texts without clusters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const theirs = new SegmentedMessage(text);
        const ours = countSegments(text);
        expect(ours.encoding).toBe(theirs.getEncodingName());
        expect(ours.segments).toBe(text === '' ? 0 : theirs.segmentsCount);
      }),
    );
  });

  it('splits without loss, no part over its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const count = countSegments(text);
        expect(count.parts.join('')).toBe(text.normalize('NFC'));
        expect(count.parts).toHaveLength(count.segments);
        for (const part of count.parts) expect(countSegments(part).units).toBeLessThanOrEqual(count.limit);
      }),
    );
  });
});
