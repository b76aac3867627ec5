import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, readCsv, separatorOf } from './csv';

test.each([
  [['a', 1, null], 'a,1,'],
  [['a "b"', 'c, d', 'e\nf'], '"a ""b""","c, d","e\nf"'],
  [['=1+1', '+15005550006', '-', '@x', '\tx', -1], `'=1+1,'+15005550006,'-,'@x,'\tx,-1`],
  [['=HYPERLINK("http://x","y")'], `"'=HYPERLINK(""http://x"",""y"")"`],
])('%j is written so that it is read back as text', (cells, line) => {
  expect(csvLine(cells)).toBe(`${line}\r\n`);
});

test('no cell begins as a formula, and a quoted one ends where it began', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = csvLine([text]).slice(0, -2);
      const inside = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      expect(inside).not.toMatch(/^[=+\-@\t\r]/);
      expect([text, `'${text}`]).toContain(inside);
    }),
  );
});

const cellsOf = (text: string): string[][] => [...readCsv(text)].map(({ cells }) => cells);

test.each([
  ['', []],
  ['a,b', [['a', 'b']]],
  ['a,b\r\n', [['a', 'b']]],
  [
    '\u{FEFF}a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\n\n\r\nb\rc', [['a'], ['b'], ['c']]],
  [
    'a,,\r\n,',
    [
      ['a', '', ''],
      ['', ''],
    ],
  ],
  ['"a ""b""","c, d","e\r\nf"\r\n', [['a "b"', 'c, d', 'e\r\nf']]],
  ['""', []],
  ['a "b" c', [['a "b" c']]],
  [`'+15005550006,"'=1","'quoted'"`, [['+15005550006', '=1', "'quoted'"]]],
])('%j is read as %j', (text, cells) => expect(cellsOf(text)).toEqual(cells));

test('rows know the line they begin at, past breaks inside quotes', () => {
  const lines = [...readCsv('head\r\n"one\ntwo\r\nthree",x\r\n\r\nlast')].map(({ line }) => line);
  expect(lines).toEqual([1, 2, 6]);
});

test.each([
  ['a\r\n"b', [null, 'quote_not_closed']],
  ['"a"b,c\r\nd', ['text_after_quote', null]],
  ['"a"\r\n"', [null, 'quote_not_closed']],
])('%j has errors %j', (text, errors) =>
  expect([...readCsv(text)].map(({ error }) => error)).toEqual(errors),
);

test('what was written is read back', () => {
  const cell = fc.string({ unit: 'grapheme' });
  const marked = fc.oneof(cell, fc.constantFrom('"', '""', ',', '\r\n', '\n', '=1', "'=1", "''-", 'a"b'));
  const row = fc.array(marked, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(cellsOf(rows.map(csvLine).join(''))).toEqual(rows);
    }),
  );
});

test.each([
  [
    'name;match\r\n"a, b";c',
    ';',
    [
      ['name', 'match'],
      ['a, b', 'c'],
    ],
  ],
  [
    'name\tmatch\n1\t2,5',
    '\t',
    [
      ['name', 'match'],
      ['1', '2,5'],
    ],
  ],
  [
    '"a;b;c",match\r\n1,2',
    ',',
    [
      ['a;b;c', 'match'],
      ['1', '2'],
    ],
  ],
  ['name', ',', [['name']]],
] as const)('%j has %j between its cells', (text, separator, cells) => {
  expect(separatorOf(text)).toBe(separator);
  expect([...readCsv(text, separator)].map((row) => row.cells)).toEqual(cells);
});

test('a hundred thousand lines are read in a moment', () => {
  const text = '+12025550100,opted_in,2026-01-01T00:00:00Z,"By ""web"" form"\r\n'.repeat(100_000);
  const began = performance.now();
  expect(cellsOf(text)).toHaveLength(100_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
