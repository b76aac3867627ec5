import type { BrandKeywords } from '@parley/contracts';
import { USUAL_KEYWORDS, usualWording } from '@parley/domain';
import { expect, test } from 'vitest';
import {
  askOnOptOut,
  changeKeepWord,
  changeNumber,
  changeWording,
  changeWords,
  isSame,
  isTakenOut,
  numberIn,
  toggled,
  toggleWord,
  wordsIn,
} from './settings';

const words = { countries: [], languages: [...USUAL_KEYWORDS.languages], added: [], removed: [] };
const USUAL: BrandKeywords = {
  keywords: words,
  doubleOptIn: false,
  clarification: null,
  wordings: [],
  numbers: [],
};

test('a number is as its brand until it is changed, and again afterwards', () => {
  const changed = changeNumber(USUAL, 'n', { confirmedBy: 'carrier' });
  expect(changed.numbers).toEqual([{ numberId: 'n', confirmedBy: 'carrier', keywords: null }]);
  expect(numberIn(changed, 'other').confirmedBy).toBe('usual');
  expect(changeNumber(changed, 'n', { confirmedBy: 'usual' })).toEqual(USUAL);
});

test('words are changed where one looks: for the brand, or for a number alone', () => {
  const brand = changeWords(USUAL, null, { countries: ['IT'] });
  expect(wordsIn(brand, 'n').countries).toEqual(['IT']);
  const number = changeWords(brand, 'n', { removed: ['alto'] });
  expect(wordsIn(number, 'n')).toEqual({ ...words, countries: ['IT'], removed: ['alto'] });
  expect(wordsIn(number, null).removed).toEqual([]);
});

test('a word is taken out and put back, however it is spelt', () => {
  const removed = toggleWord(words, 'alto');
  expect(isTakenOut({ ...words, removed }, 'ALTO')).toBe(true);
  expect(toggleWord({ ...words, removed }, 'Alto!')).toEqual([]);
  expect(toggled(['es'], 'fr')).toEqual(['es', 'fr']);
  expect(toggled(['es'], 'es')).toEqual([]);
});

test('a wording like ours is none of one’s own', () => {
  const own = changeWording(USUAL, 'help', 'en', 'Hello');
  expect(own.wordings).toEqual([{ kind: 'help', language: 'en', text: 'Hello' }]);
  expect(changeWording(own, 'help', 'en', usualWording('help', 'en'))).toEqual(USUAL);
});

test('an opt-out is asked about by a word in each language, or not at all', () => {
  const asking = askOnOptOut(USUAL, true);
  expect(isSame(asking, USUAL)).toBe(false);
  expect(isSame(askOnOptOut(asking, false), USUAL)).toBe(true);
  const asked = asking.clarification;
  if (!asked) throw new Error('nothing is asked');
  const both = changeKeepWord(asked, 'es', 'AVISOS');
  expect(both.words).toEqual([...asked.words, { language: 'es', word: 'AVISOS' }]);
  expect(changeKeepWord(both, 'es', '')).toEqual(asked);
});

test('the same in another order is no change', () => {
  const one = changeWords(USUAL, null, { countries: ['IT', 'FR'] });
  const other = changeWords(USUAL, null, { countries: ['FR', 'IT'] });
  expect(isSame(one, other)).toBe(true);
  expect(isSame(one, USUAL)).toBe(false);
  expect(isSame(one, { ...one, doubleOptIn: true })).toBe(false);
});
