import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../text/tokenize';
import { lintRules } from './lint-rules';
import { SYNONYM_WORDS } from './synonym-words';
import { synonymsOf } from './synonyms';

const languages = Object.entries(SYNONYM_WORDS).map(
  ([language, groups]) => [language, groups.map((group) => group.split(', '))] as const,
);
const all = languages.flatMap(([, groups]) => groups.flat());
const anyWords = fc.array(fc.oneof(fc.constantFrom(...all), fc.string()), { maxLength: 12 });

describe('synonyms', () => {
  it.each([
    ['of a word', ['refund'], ['money back', 'reimburse', 'chargeback']],
    ['of a word in another spelling', ['  REFUND!'], ['money back', 'reimburse', 'chargeback']],
    ['of what is left of a group', ['refund', 'Money-back'], ['reimburse', 'chargeback']],
    [
      'of several words, in the order of the table',
      ['parcel', 'bill'],
      ['invoice', 'billing', 'statement', 'package', 'packet'],
    ],
    ['of a word without its accents', ['ruckzahlung'], ['rückerstattung', 'erstattung', 'geld zurück']],
    ['of a word of two languages', ['recibo'], ['factura', 'comprobante', 'fatura', 'boleto', 'nota fiscal']],
    ['of a word nobody knows', ['lamp', '', '?'], []],
    ['of nothing', [], []],
  ])('%s', (_, words, expected) => {
    expect(synonymsOf(words)).toEqual(expected);
  });

  it('are never among the words given, never twice, and 8 at most', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const given = new Set(words.map(foldedWords));
        const found = synonymsOf(words).map(foldedWords);
        expect(found.filter((word) => given.has(word))).toEqual([]);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe.each(languages)('the table of %s', (_, groups) => {
  it('has no word in two groups, nor twice in one', () => {
    const folded = groups.flat().map(foldedWords);
    expect(folded.filter((word, at) => folded.indexOf(word) !== at)).toEqual([]);
  });

  it('has for each word others, of which it is a synonym too', () => {
    for (const word of groups.flat()) {
      const found = synonymsOf([word]);
      expect(found, word).not.toEqual([]);
      for (const other of found) expect(synonymsOf([other]).map(foldedWords)).toContain(foldedWords(word));
    }
  });

  it('has only words that a rule can look for', () => {
    const rules = [
      {
        id: 'all',
        name: 'All',
        enabled: true,
        match: { kind: 'any_word' as const, words: groups.flat() },
        actions: { queueId: 'q' },
      },
    ];
    expect(lintRules({ rules }).filter(({ ruleId }) => ruleId !== null)).toEqual([]);
    expect(groups.flat().filter((word) => word.trim() !== word || word.length > 40)).toEqual([]);
  });
});
