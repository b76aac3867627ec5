import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold';
import { compileFeatures, endOfMatch } from './compile-features';
import { CERTAIN_FROM, features } from './opt-out-feature';
import { OPT_OUT_FEATURES } from './opt-out-features';
import {
  CLAUSE_STARTS,
  CLAUSE_STARTS_AFTER_COMMA,
  COMPOUND_HEADS,
  FILLERS,
  FORGIVEN_CLASSES,
  OTHER_WORDS,
  REWRITTEN,
  TYPOS,
  WORD_CLASSES,
} from './opt-out-words';
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
      ...CLAUSE_STARTS,
      ...CLAUSE_STARTS_AFTER_COMMA,
      ...COMPOUND_HEADS,
      ...OTHER_WORDS,
      ...[...WORD_CLASSES.values()].flat(),
    ];
    expect(vocabulary.filter((word) => foldText(word) !== word || /[^\p{L}\p{N} ]/u.test(word))).toEqual([]);
  });

  it('gives each pattern its points once: another line for the same would be a mistake', () => {
    const lines = OPT_OUT_FEATURES.map((one) => `${one.language} ${one.intent} ${one.says}: ${one.pattern}`);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it('no list of words is there for nothing', () => {
    const named = OPT_OUT_FEATURES.map(({ pattern }) => pattern).join(' ');
    const idle = [...WORD_CLASSES.keys()].filter(
      (name) => !named.includes(`<${name}>`) && !FORGIVEN_CLASSES.includes(name),
    );
    expect(idle).toEqual([]);
  });

  it('guards that turn the meaning round outweigh what stands beside them', () => {
    const strongest = Math.max(...OPT_OUT_FEATURES.map(({ weight }) => weight));
    expect(strongest).toBeLessThanOrEqual(40);
    expect(Math.min(...OPT_OUT_FEATURES.map(({ weight }) => weight))).toBe(-40);
    expect(strongest).toBeGreaterThan(CERTAIN_FROM);
  });

  it('a word after ! must not stand in the sentence', () => {
    const [compiled] =
      compileFeatures(features('en', 'opt_out', [['x', 1, 'stop ..2 $ !bus']])).get('stop') ?? [];
    const ends = ['stop it now', 'stop the bus'].map((text) => {
      const words = readSentences(text)[0] ?? [];
      return compiled && endOfMatch(compiled, words, 0, { firstSentence: true, lastSentence: true });
    });
    expect(ends).toEqual([2, -1]);
  });

  it.each([
    ['<nothing> me', 'names no list of words'],
    ['..2 stop', 'does not begin with a word'],
    ['now? stop', 'does not begin with a word'],
    ['stop ..9 me', 'too many or too wide'],
    ['stop ..1 a ..1 b ..1 c ..1 d', 'too many or too wide'],
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
    [
      'a letter too many, missing, or out of place',
      'remoove contct nubmer',
      [['remove', 'contact', 'number']],
    ],
    [
      'words of their own stay',
      'contracting numbers massage tests',
      [['contracting', 'numbers', 'massage', 'tests']],
    ],
    [
      'long German words count by their end',
      'die Zahnarzttermine, der Tarifvertrag',
      [['die', 'zahnarzttermine', 'der', 'vertrag']],
    ],
    [
      'something else begins after "but"',
      'it was great but stop',
      [
        ['it', 'was', 'great'],
        ['but', 'stop'],
      ],
    ],
    [
      'and after a comma where a request does',
      'all was well, please stop it',
      [
        ['all', 'was', 'well'],
        ['pleasestop', 'it'],
      ],
    ],
    ['the sign says the word', '🛑 texts', [['stop', 'texts']]],
    ['which digits does not matter', 'text 5550100', [['text', '#']]],
    ['pairs are one word', 'do not text', [['dont', 'text']]],
    ['repetitions are said once', 'stop stop STOP', [['stop']]],
    ['nothing is nothing', ' 🙂 ', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
