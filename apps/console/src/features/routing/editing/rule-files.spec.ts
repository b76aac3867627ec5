import type { RoutesImport } from '@parley/contracts';
import { expect, test } from 'vitest';
import { formatOf, importInWords } from './rule-files';

test.each([
  ['rules.csv', 'name,match', 'csv'],
  ['rules.JSON', '', 'json'],
  ['rules', '\u{FEFF} [{"id":1}]', 'json'],
  ['rules.txt', '{"rules":[]}', 'json'],
  ['rules.txt', 'name;match', 'csv'],
])('%s with “%s” is %s', (name, content, format) => {
  expect(formatOf(name, content)).toBe(format);
});

const report = (more: Partial<RoutesImport>): RoutesImport => ({
  rules: 1,
  good: 1,
  problems: [],
  problemCount: 0,
  added: 1,
  changed: 0,
  removed: 0,
  saved: null,
  ...more,
});
test.each([
  [{}, '1 rule: 1 would be added.'],
  [
    { rules: 14, good: 12, added: 10, changed: 2, removed: 3 },
    '12 of 14 rules without mistakes: 10 would be added, 2 changed, 3 taken out.',
  ],
])('%j is said', (more, words) => {
  expect(importInWords(report(more))).toBe(words);
});
