import { expect, test } from 'vitest';
import { searchTerms } from './search-terms';

test.each([
  ['+1 (212) 555', ['+1212555'], [], null],
  ['212-555', ['+212555', '+1212555', '212555'], ['555212'], null],
  ['12', ['+12', '+112', '12'], [], null],
  ['0100', ['+0100', '+10100', '0100'], ['0010'], null],
  ['maria lo', [], [], 'maria:* & lo:*'],
  ["O'Neil & 'x' | !", [], [], 'O:* & Neil:* & x:*'],
  ['مريم', [], [], 'مريم:*'],
  ['"', [], [], null],
  ['+', [], [], null],
])('%j is looked up by %j, %j, %j', (text, starts, endings, words) => {
  expect(searchTerms(text)).toEqual({ starts, endings, words });
});
