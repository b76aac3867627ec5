/** What can be wrong with a file of rules, each with what to do about it. */
const PROBLEMS = {
  empty_file: ['The file is empty.', 'Choose a file that was exported here, or one with the same columns.'],
  not_json: ['The file is no JSON.', 'Choose a JSON file that was exported here, or say that it is CSV.'],
  not_rules: [
    'The file has no list of rules.',
    'Write {"rules": […]} or a list, each rule as the API has it.',
  ],
  unknown_column: ['No column has this name.', 'Take the column out, or name it as an exported file does.'],
  double_column: ['Two columns have this name.', 'Keep one of them.'],
  missing_column: ['This column is missing.', 'Add it; an exported file has all of them.'],
  quote_not_closed: [
    'A quote is opened and never closed.',
    'Close it. A quote inside a cell is written twice: "".',
  ],
  text_after_quote: [
    'Text follows a closing quote.',
    'Put the whole cell in quotes; a quote inside a cell is written twice: "".',
  ],
  too_many_cells: [
    'It has more cells than the first line has columns.',
    'Put cells that have a comma or semicolon in quotes.',
  ],
  wrong_value: ['It cannot be read.', 'Write it as an exported file does.'],
  unknown_queue: ['There is no such queue.', 'Make the queue first, or write the name of one that is there.'],
  duplicate_id: [
    'Another rule of the file has the same id.',
    'Leave the id empty where it is a rule of its own.',
  ],
  too_many_rules: ['A set has at most 10,000 rules.', 'Import fewer, or replace the rules that are there.'],
} as const;

export type RuleFileProblemCode = keyof typeof PROBLEMS;

export interface RuleFileProblem {
  /** Of CSV the line, of JSON the rule's place; null: it concerns the file, of which nothing can be taken. */
  line: number | null;
  /** The column, or the path in a rule of JSON; null: the line as a whole. */
  field: string | null;
  code: RuleFileProblemCode;
  message: string;
  remedy: string;
}

export function fileProblem(
  code: RuleFileProblemCode,
  { line = null, field = null }: Partial<Pick<RuleFileProblem, 'line' | 'field'>> = {},
): RuleFileProblem {
  const [message, remedy] = PROBLEMS[code];
  return { line, field, code, message, remedy };
}
