import { parseAddress } from '../numbers/address';
import type { CsvRow } from '../text/csv';

/** How a consent was given, or taken back, where that was not by a text to us. Names no person: it goes into the ledger. */
export const CONSENT_METHODS = [
  'web_form',
  'paper',
  'verbal',
  'keyword',
  'email',
  'app',
  'conversation',
  'other',
] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** What became of a number: switched off by its carrier, or given to somebody else. */
export const NUMBER_CHANGES = ['deactivated', 'reassigned'] as const;
export type NumberChange = (typeof NUMBER_CHANGES)[number];

/** A consent or opt-out from elsewhere. */
export interface ConsentLine {
  number: string;
  state: 'opted_in' | 'opted_out';
  /** ISO 8601, UTC. */
  capturedAt: string;
  method: ConsentMethod | null;
  wording: string | null;
  language: string | null;
  reference: string | null;
  takenBy: string | null;
}

/** A number that left its holder. */
export interface ListedNumber {
  number: string;
  /** ISO 8601, UTC: consent given until then is gone. */
  leftAt: string;
  change: NumberChange;
  reference: string | null;
}

export const IMPORT_KINDS = ['consent', 'number_list'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The columns of a file of each kind; the first ones must be there. */
export const IMPORT_COLUMNS = {
  consent: {
    needed: ['number', 'state', 'captured_at'],
    more: ['method', 'wording', 'language', 'reference', 'actor'],
  },
  number_list: { needed: ['number', 'date'], more: ['change', 'reference'] },
} as const satisfies Record<ImportKind, { needed: readonly string[]; more: readonly string[] }>;

/** What is wrong with a line, where, and what to do about it. */
export interface LineProblem {
  /** The column; null where it is the line as a whole. */
  field: string | null;
  code:
    | 'missing'
    | 'not_a_number'
    | 'unknown_value'
    | 'not_a_time'
    | 'in_future'
    | 'too_long'
    | 'not_text'
    | 'bad_quotes'
    | 'too_many_cells';
  remedy: string;
}

/** Names of columns as a heading may spell them: "Captured at" is captured_at. */
const columnName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Where each column is, and how many there are with those that nobody reads. */
export interface ImportHeader {
  columns: ReadonlyMap<string, number>;
  width: number;
}

/** Reads the first row; answers what is missing of it where it cannot be used, and what it has that nobody reads. */
export function readHeader(
  kind: ImportKind,
  row: CsvRow | undefined,
): { header: ImportHeader; missing: string[]; unread: string[] } {
  const { needed, more } = IMPORT_COLUMNS[kind];
  const known = new Set<string>([...needed, ...more]);
  const columns = new Map<string, number>();
  const unread: string[] = [];
  for (const [index, cell] of (row?.cells ?? []).entries()) {
    const name = columnName(cell);
    if (known.has(name) && !columns.has(name)) columns.set(name, index);
    else unread.push(cell.trim());
  }
  return {
    header: { columns, width: row?.cells.length ?? 0 },
    missing: needed.filter((name) => !columns.has(name)),
    unread,
  };
}

class Wrong extends Error {
  constructor(readonly problem: LineProblem) {
    super(problem.code);
  }
}
const refuse = (code: LineProblem['code'], field: string | null, remedy: string): never => {
  throw new Wrong({ code, field, remedy });
};

const LONGEST: Readonly<Record<string, number>> = {
  wording: 2_000,
  reference: 500,
  actor: 120,
  language: 20,
};

/** The cells of a row by column, trimmed; null where there is nothing. */
type Cells = (field: string) => string | null;

function cellsOf(header: ImportHeader, row: CsvRow): Cells {
  if (row.error !== null)
    refuse('bad_quotes', null, 'Put the cell in quotes as a whole, and double each quote inside it.');
  if (row.cells.slice(header.width).some((cell) => cell.trim() !== ''))
    refuse('too_many_cells', null, 'Look for a comma that should be inside quotes.');
  return (field) => {
    const at = header.columns.get(field);
    const text = at === undefined ? '' : (row.cells[at] ?? '').trim();
    if (text.includes('\0')) refuse('not_text', field, 'Remove the NUL character.');
    const most = LONGEST[field] ?? 100;
    if (text.length > most) refuse('too_long', field, `Keep it within ${most} characters.`);
    return text === '' ? null : text;
  };
}

const needed = (cells: Cells, field: string, why = 'Fill it in.'): string =>
  cells(field) ?? refuse('missing', field, why);

function numberIn(cells: Cells): string {
  const parsed = parseAddress(needed(cells, 'number'));
  if (parsed.ok && parsed.address.kind === 'e164') return parsed.address.value;
  return refuse(
    'not_a_number',
    'number',
    'Write it with + and the country code, such as +12125550100, in a column of text.',
  );
}

function choiceIn<T extends string>(cells: Cells, field: string, choices: readonly T[]): T | null {
  const text = cells(field);
  if (text === null) return null;
  const value = columnName(text);
  return (
    choices.find((choice) => choice === value) ??
    refuse('unknown_value', field, `Write one of ${choices.join(', ')}.`)
  );
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
const DAY_MS = 86_400_000;

/** A day stands for its end where that errs on the side of the customer, else for its beginning, in UTC. */
function instantIn(cells: Cells, field: string, day: 'start' | 'end', now: Date): string {
  const text = needed(cells, field);
  const isDay = DATE.test(text);
  if (!isDay && !INSTANT.test(text))
    refuse('not_a_time', field, 'Write a day such as 2026-03-31, or a time such as 2026-03-31T14:05:00Z.');
  const begun = Date.parse(isDay ? `${text}T00:00:00Z` : text.replace(' ', 'T'));
  // Date.parse takes the 30th of February for a day of March.
  if (Number.isNaN(begun) || (isDay && new Date(begun).toISOString().slice(0, 10) !== text))
    refuse('not_a_time', field, 'There is no such day or time.');
  if (begun > now.getTime())
    refuse('in_future', field, 'It has not been yet: look at the year and the zone.');
  const at = isDay && day === 'end' ? Math.min(begun + DAY_MS - 1, now.getTime()) : begun;
  return new Date(at).toISOString();
}

function consentLine(cells: Cells, now: Date): ConsentLine {
  const number = numberIn(cells);
  const state =
    choiceIn(cells, 'state', ['opted_in', 'opted_out'] as const) ??
    refuse('missing', 'state', 'Write opted_in or opted_out.');
  const isIn = state === 'opted_in';
  const method = choiceIn(cells, 'method', CONSENT_METHODS);
  const [wording, reference] = [cells('wording'), cells('reference')];
  if (isIn && method === null) refuse('missing', 'method', 'Say how they agreed, such as web_form.');
  if (isIn && wording === null) refuse('missing', 'wording', 'Give the words they agreed to.');
  if (isIn && reference === null)
    refuse('missing', 'reference', 'Say where the evidence lies: a form, a recording, an address.');
  return {
    number,
    state,
    capturedAt: instantIn(cells, 'captured_at', isIn ? 'start' : 'end', now),
    method,
    wording,
    language: cells('language'),
    reference,
    takenBy: cells('actor'),
  };
}

const numberLine = (cells: Cells, now: Date): ListedNumber => ({
  number: numberIn(cells),
  leftAt: instantIn(cells, 'date', 'end', now),
  change: choiceIn(cells, 'change', NUMBER_CHANGES) ?? 'deactivated',
  reference: cells('reference'),
});

export type ReadLine<Line> = { ok: true; line: Line } | { ok: false; problem: LineProblem };

function read<Line>(header: ImportHeader, row: CsvRow, make: (cells: Cells) => Line): ReadLine<Line> {
  try {
    return { ok: true, line: make(cellsOf(header, row)) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Reads a row of a file of consents. An opt-in wants its method, its wording and where the evidence lies. */
export const readConsentLine = (header: ImportHeader, row: CsvRow, now: Date): ReadLine<ConsentLine> =>
  read(header, row, (cells) => consentLine(cells, now));

/** Reads a row of a list of numbers that were switched off or given to somebody else. */
export const readNumberLine = (header: ImportHeader, row: CsvRow, now: Date): ReadLine<ListedNumber> =>
  read(header, row, (cells) => numberLine(cells, now));
