import { expect, test } from 'vitest';
import { keysInWords } from './kbd';

test.each([
  ['e', 'e'],
  ['g m', 'g m'],
  ['Mod+k', 'Ctrl+K'],
  ['Shift+e', 'Shift+E'],
  ['Mod+Shift+Enter', 'Ctrl+Shift+↵'],
])('%s is written %s', (keys, words) => {
  expect(keysInWords(keys)).toBe(words);
});
