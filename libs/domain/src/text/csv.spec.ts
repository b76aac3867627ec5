import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from './csv';

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
