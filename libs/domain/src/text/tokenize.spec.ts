import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, tokenize } from './tokenize';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['words end at spaces and punctuation', 'Stop, please!', ['stop', 'please']],
    ['an apostrophe inside a word belongs to it', "don't ’tis dogs’", ["don't", 'tis', 'dogs']],
    ['hyphens and underscores end a word', 'opt-out _stop_', ['opt', 'out', 'stop']],
    ['digits are words', 'order 66b', ['order', '66b']],
    ['emoji are no words', '🛑stop🛑', ['stop']],
    ['a text without words has none', '… 👍 !?', []],
    ['marks stay with their letter', 'हिन्दी भाषा', ['हिन्दी', 'भाषा']],
    ['scripts without spaces give a word per character', '请停止', ['请', '停', '止']],
    [
      'letters that look like digits are digits in a number',
      '1OO5 4l7 5oo 2I3',
      ['1005', '417', '500', '213'],
    ],
    ['but not where they may be meant', 'o2 10l oil 1st lol i5', ['o2', '10l', 'oil', '1st', 'lol', 'i5']],
    ['mixed scripts', 'vip客户2', ['vip', '客', '户', '2']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('offsets are those of the text as it came, even where folding changes lengths', () => {
    const text = 'Ｄie Straße … ﬃ 😀 Ênde';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ｄie',
      'Straße',
      'ﬃ',
      'Ênde',
    ]);
  });

  it('every token folds to itself at its own place, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end, text: word } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe('');
          last = start;
        }
        expect(words(words(text).join(' '))).toEqual(words(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldedWords', () => {
  it('is equal for texts that differ in case, punctuation and spacing alone', () => {
    expect(foldedWords(' «Opt-Out»!! ')).toBe(foldedWords('OPT   OUT'));
  });
});
