import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces, weighed } from './marks';

describe('markedPieces', () => {
  it('cuts a text at the words that counted, for and against', () => {
    const body = 'Stop texting me. Don’t stop the music';
    expect(
      markedPieces(body, [
        { start: 17, words: 'Don’t stop', points: -40 },
        { start: 0, words: 'Stop texting me', points: 12 },
      ]),
    ).toEqual([
      { text: 'Stop texting me', counts: 'for' },
      { text: '. ', counts: null },
      { text: 'Don’t stop', counts: 'against' },
      { text: ' the music', counts: null },
    ]);
  });

  it('the pieces are the text again, wherever the words lie', () => {
    const reason = fc.record({ start: fc.nat(60), words: fc.string(), points: fc.integer() });
    fc.assert(
      fc.property(fc.string(), fc.array(reason), (body, reasons) => {
        expect(
          markedPieces(body, reasons)
            .map(({ text }) => text)
            .join(''),
        ).toBe(body);
      }),
    );
  });
});

it('what is said several times stands once, with all its points', () => {
  expect(
    weighed([
      { says: 'refuses further texts', points: 12 },
      { says: 'asks a question', points: -4 },
      { says: 'refuses further texts', points: 12 },
    ]),
  ).toEqual([
    { says: 'refuses further texts', times: 2, points: 24 },
    { says: 'asks a question', times: 1, points: -4 },
  ]);
});
