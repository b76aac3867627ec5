import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold';
import { compileFeatures } from './compile-features';
import { CERTAIN_FROM, features } from './opt-out-feature';
import { OPT_OUT_FEATURES } from './opt-out-features';
import { FILLERS, LONG_WORDS, REWRITTEN, TYPOS, WORD_CLASSES } from './opt-out-words';
import { readSentences } from './read-sentences';

describe('the table of features', () => {
  it('says what each pattern means and gives it points', () => {
    for (const { says, weight, pattern } of OPT_OUT_FEATURES) {
      expect(says, pattern).not.toBe('');
      expect(weight, pattern).not.toBe(0);
    }
  });

  it('words of the vocabulary are written as texts are folded: others would never be met', () => {
    const vocabulary = [
      ...FILLERS,
      ...REWRITTEN.keys(),
      ...TYPOS.keys(),
      ...LONG_WORDS,
      ...[...WORD_CLASSES.values()].flat(),
    ];
    expect(vocabulary.filter((word) => foldText(word) !== word || /[^\p{L}\p{N} ]/u.test(word))).toEqual([]);
  });

  it('guards that turn the meaning round outweigh what stands beside them', () => {
    const strongest = Math.max(...OPT_OUT_FEATURES.map(({ weight }) => weight));
    expect(strongest).toBeLessThanOrEqual(40);
    expect(Math.min(...OPT_OUT_FEATURES.map(({ weight }) => weight))).toBe(-40);
    expect(strongest).toBeGreaterThan(CERTAIN_FROM);
  });

  it.each([
    ['<nothing> me', 'names no list of words'],
    ['..2 stop', 'does not begin with a word'],
    ['now? stop', 'does not begin with a word'],
    ['stop ..9 me', 'too many or too wide'],
    ['stop ..1 a ..1 b ..1 c', 'too many or too wide'],
  ])('the pattern “%s” is refused: it %s', (pattern, trouble) => {
    expect(() => compileFeatures(features('en', 'opt_out', [['x', 1, pattern]]))).toThrow(trouble);
  });
});

describe('readSentences', () => {
  const words = (text: string) => readSentences(text).map((sentence) => sentence.map((word) => word.text));

  it.each([
    ['courtesy is left out', 'Hi, please remove me. Thanks!', [['remove', 'me']]],
    ['sentences are parted, commas do not part', 'no, go. Now stop', [['no', 'go'], ['stop']]],
    ['apostrophes go', 'don’t', [['dont']]],
    ['French elisions part', "n'envoyez", [['n', 'envoyez']]],
    ['drawn-out letters are closed up', 'stooooop', [['stop']]],
    ['letters set apart are closed up', 'S.T.O.P it', [['stop', 'it']]],
    ['slips are put right', 'unsubcribe sotp', [['unsubscribe', 'stop']]],
    ['pairs are one word', 'do not text', [['dont', 'text']]],
    ['repetitions are said once', 'stop stop STOP', [['stop']]],
    ['nothing is nothing', ' 🙂 ', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
