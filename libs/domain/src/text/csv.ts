/**
 * What a spreadsheet would take for the beginning of a formula (OWASP, "CSV Injection"); apostrophes before it are
 * counted in, so that one of ours is told from one that was there.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Cells as one line of CSV (RFC 4180), its CRLF included. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, which shows it as text.
 */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export interface CsvRow {
  /** Of the file, from 1, where the row begins: a quoted cell may hold line breaks. */
  line: number;
  cells: string[];
  /** What is wrong with its quotes; its cells are then a guess, and no rows follow one that was never closed. */
  error: 'quote_not_closed' | 'text_after_quote' | null;
}

/** What stands between cells: a spreadsheet set to a country with decimal commas saves semicolons, some copy tabs. */
export type CsvSeparator = ',' | ';' | '\t';
const BARE = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y } as const;
const IN_QUOTES = /"(?:[^"]|"")*"?/g;
const QUOTED = /(?:[^"]|"")*/y;
const BREAK = /\r\n|\r|\n/y;
const BREAKS = /\r\n|\r|\n/g;
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/**
 * Rows of a CSV text, one by one (RFC 4180): cells apart, quotes that are doubled inside quotes, CRLF, LF or CR, with or
 * without a byte order mark. Empty lines are left out. The apostrophe that csvLine puts before a formula is taken off.
 */
export function* readCsv(text: string, separator: CsvSeparator = ','): Generator<CsvRow> {
  const bare = BARE[separator];
  let at = text.startsWith('\u{FEFF}') ? 1 : 0;
  let line = 1;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [taken = ''] = pattern.exec(text) ?? [];
    at += taken.length;
    return taken;
  };
  while (at < text.length) {
    const row: CsvRow = { line, cells: [], error: null };
    for (;;) {
      if (text[at] === '"') {
        at += 1;
        const quoted = take(QUOTED);
        line += breaksIn(quoted);
        if (text[at] === '"') at += 1;
        else row.error = 'quote_not_closed';
        const rest = take(bare);
        if (rest !== '') row.error = 'text_after_quote';
        row.cells.push(unguarded(quoted.replaceAll('""', '"')) + rest);
      } else row.cells.push(unguarded(take(bare)));
      if (text[at] !== separator) break;
      at += 1;
    }
    const ended = take(BREAK);
    if (ended !== '') line += 1;
    if (row.cells.length > 1 || row.cells[0] !== '' || row.error !== null) yield row;
  }
}

/** The separator that the first line has most of; commas where it has none. */
export function separatorOf(text: string): CsvSeparator {
  const [first = ''] = text.replace(IN_QUOTES, '').split(BREAKS, 1);
  const count = (separator: CsvSeparator): number => first.split(separator).length;
  const most = count(';') > count(',') ? ';' : ',';
  return count('\t') > count(most) ? '\t' : most;
}

const unguarded = (cell: string): string => cell.replace(GUARDED, '');

const breaksIn = (text: string): number => text.match(BREAKS)?.length ?? 0;
