import { expect, test } from 'vitest';
import { instantOf, localOf, originInWords, rateInWords } from './words';

test.each([
  [0, 0, null],
  [3, 0, null],
  [5, 99, null],
  [0, 100, '0 in 1,000'],
  [1, 300, '3.3 in 1,000'],
  [16, 5_000, '3.2 in 1,000'],
])('%i of %i delivered is %s', (optOuts, delivered, words) => {
  expect(rateInWords(optOuts, delivered)).toBe(words);
});

test('a local time is read as it was written', () => {
  const at = Date.UTC(2026, 2, 4, 9, 30);
  expect(instantOf(localOf(at))).toBe('2026-03-04T09:30:00.000Z');
  expect(instantOf('')).toBeUndefined();
});

test('an origin of later versions is shown as it is', () => {
  expect([originInWords('block'), originInWords('fax')]).toEqual(['Carriers’ blocks', 'fax']);
});
