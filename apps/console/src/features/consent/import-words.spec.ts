import { expect, test } from 'vitest';
import { codeInWords, columnsInWords } from './import-words';

test('the columns of a file are said as they must be written', () => {
  expect(columnsInWords('number_list')).toBe(
    'Columns: number, date; and change, reference where there is something to say.',
  );
});

test('a code of later versions is shown as it is', () => {
  expect([codeInWords('lapses'), codeInWords('odd')]).toEqual(['Consent lapses', 'odd']);
});
