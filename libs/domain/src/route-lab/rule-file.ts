/**
 * Rules as a file and back. JSON holds them as they are, one a line, with the names of the queues they name, so that
 * they find their queues in another workspace; CSV is for spreadsheets, one rule a row. What is read here is what the
 * file says: whether it makes a rule is checked by whoever takes it in.
 */
import { csvLine, readCsv, separatorOf } from '../text/csv';
import type { RouteRule } from '../routing/route-rules';
import { RULE_COLUMNS, type RuleColumn, type RuleDraft } from './rule-columns';
import { fileProblem, type RuleFileProblem } from './rule-file-problem';

const FORMAT = 'parley.rules';
/** Spreadsheets take a file without it for one of their own country's letters. */
const BYTE_ORDER_MARK = '\u{FEFF}';
const NEEDED = ['match', 'queue'];
const CATCH_ALL_NAME = 'Everything else';

/** Something that may become a rule. */
export interface ReadRule {
  /** Of CSV the line it begins at, of JSON its place in the list; from 1. */
  line: number;
  /** The queue as an id or a name; all else as a rule has it. Without an id it is a new rule. */
  rule: unknown;
}

export interface RuleFile {
  rules: ReadRule[];
  problems: RuleFileProblem[];
  /** Names of queues by the ids that the file has for them. */
  queueNames: ReadonlyMap<string, string>;
}

/** @param queueName of a queue's id; the id itself where it has none */
export const writeRulesCsv = (rules: readonly RouteRule[], queueName: (id: string) => string): string =>
  BYTE_ORDER_MARK +
  csvLine(RULE_COLUMNS.map(({ name }) => name)) +
  rules.map((rule) => csvLine(RULE_COLUMNS.map(({ write }) => write(rule, queueName)))).join('');

export function writeRulesJson(rules: readonly RouteRule[], queueName: (id: string) => string): string {
  const ids = [...new Set(rules.map(({ actions }) => actions.queueId))];
  const queues = JSON.stringify(Object.fromEntries(ids.map((id) => [id, queueName(id)])));
  const lines = rules.map((rule) => JSON.stringify(rule)).join(',\n');
  return `{"format":"${FORMAT}","version":1,"queues":${queues},"rules":[\n${lines}\n]}\n`;
}

/** Reads what `writeRulesCsv` wrote or a spreadsheet saved: columns in any order, with commas, semicolons or tabs. */
export function readRulesCsv(text: string): RuleFile {
  const rows = [...readCsv(text, separatorOf(text))];
  const head = rows.shift();
  const file: RuleFile = { rules: [], problems: [], queueNames: new Map() };
  if (!head) return { ...file, problems: [fileProblem('empty_file')] };
  const columns = head.cells.map((cell) => columnNamed(cell));
  file.problems.push(...headProblems(head.cells, columns));
  if (file.problems.length > 0) return file;
  for (const { line, cells, error } of rows) {
    if (error !== null) file.problems.push(fileProblem(error, { line }));
    else if (cells.length > columns.length) file.problems.push(fileProblem('too_many_cells', { line }));
    else if (cells.some((cell) => cell.trim() !== '')) readRow(line, cells, columns, file);
  }
  return file;
}

/** Reads what `writeRulesJson` wrote, or a bare list of rules. */
export function readRulesJson(text: string): RuleFile {
  const file: RuleFile = { rules: [], problems: [], queueNames: new Map() };
  let read: unknown;
  try {
    read = JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    return { ...file, problems: [fileProblem(text.trim() === '' ? 'empty_file' : 'not_json')] };
  }
  const { rules, queues } = Array.isArray(read) ? { rules: read, queues: {} } : asRecord(read);
  if (!Array.isArray(rules)) return { ...file, problems: [fileProblem('not_rules')] };
  const names = Object.entries(asRecord(queues)).map(([id, name]) => [id, String(name)] as const);
  return {
    rules: rules.map((rule: unknown, index) => ({ line: index + 1, rule })),
    problems: [],
    queueNames: new Map(names),
  };
}

/** The column that a part of a rule is written in, by the path of a check: "match.words.3" stands in `words`. */
export const columnOf = (path: string): RuleColumn | undefined =>
  RULE_COLUMNS.find((column) => path === column.path || path.startsWith(`${column.path}.`));

const columnNamed = (cell: string): RuleColumn | undefined => {
  const name = cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return RULE_COLUMNS.find((column) => column.name === name);
};

function headProblems(cells: string[], columns: (RuleColumn | undefined)[]): RuleFileProblem[] {
  const unknown = cells.filter((_, at) => columns[at] === undefined);
  const names = columns.map((column) => column?.name);
  const doubled = names.filter((name, at) => name !== undefined && names.indexOf(name) !== at);
  return [
    ...unknown.map((field) => fileProblem('unknown_column', { field })),
    ...doubled.map((field) => fileProblem('double_column', { field: field ?? null })),
    ...NEEDED.filter((name) => !names.includes(name)).map((field) =>
      fileProblem('missing_column', { field }),
    ),
  ];
}

function readRow(line: number, cells: string[], columns: (RuleColumn | undefined)[], file: RuleFile): void {
  const draft: RuleDraft = { match: {}, conditions: {}, hours: {}, calendar: {}, actions: {} };
  const before = file.problems.length;
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (!column || cell.trim() === '' || column.read(cell, draft)) return;
    file.problems.push(wrongValue(line, column, `“${cell.slice(0, 40)}” cannot be ${column.name}.`));
  });
  if (file.problems.length === before) file.rules.push({ line, rule: ruleOf(draft) });
}

/** What stands in a column is not what it is for. */
export const wrongValue = (
  line: number,
  { name, expects }: Pick<RuleColumn, 'name' | 'expects'>,
  message: string,
): RuleFileProblem => ({ line, field: name, code: 'wrong_value', message, remedy: expects });

function ruleOf({ match, conditions, hours, calendar, actions, ...rest }: RuleDraft): unknown {
  const words = Array.isArray(match['words']) ? (match['words'] as string[]) : [];
  const asked = Object.keys(hours).length + Object.keys(calendar).length > 0;
  const given = {
    ...conditions,
    ...(asked ? { hours: { ...hours, calendar: { week: {}, specialDays: [], ...calendar } } } : {}),
  };
  return {
    ...rest,
    name: rest.name ?? words[0] ?? CATCH_ALL_NAME,
    enabled: rest.enabled ?? true,
    match: { ...match, words },
    ...(Object.keys(given).length > 0 ? { conditions: given } : {}),
    actions,
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
