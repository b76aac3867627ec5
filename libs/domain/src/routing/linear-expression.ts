/**
 * Regular expressions of rules: matched in time that is linear in the text (RE2JS, without backtracking), on the
 * folded text, and only where a word stands that each text they fit must have.
 */
import { RE2JS } from 're2js';
import { foldText } from '../text/fold';
import { readExpression } from './required-words';

export interface Expression {
  /** Any one of these stands in the folded words of every text it fits. */
  required: readonly string[];
  /** A text that it fits; null where none was found. */
  sample: string | null;
  /** Where it fits a folded text first: offsets in UTF-16 code units, `end` exclusive. */
  find: (folded: string) => { start: number; end: number } | null;
}

export interface ExpressionFault {
  code: 'bad_expression' | 'no_required_word';
  /** What is wrong and what to do about it. */
  message: string;
}

/** Steps of the compiled program: `(a{50}){50}` has thousands, and each may be looked at for each character. */
const MOST_STEPS = 1_000;
/** An editor compiles the same ones at every key. */
const KEPT = 500;
const known = new Map<string, Expression | ExpressionFault>();

export const isFault = (compiled: Expression | ExpressionFault): compiled is ExpressionFault =>
  'code' in compiled;

/** The expression as its author wrote it, ready to run; or what is wrong with it. */
export function compileExpression(source: string): Expression | ExpressionFault {
  const before = known.get(source);
  if (before) return before;
  const compiled = compileAnew(source);
  if (known.size >= KEPT) known.clear();
  known.set(source, compiled);
  return compiled;
}

function compileAnew(expression: string): Expression | ExpressionFault {
  const bad = (message: string): ExpressionFault => ({ code: 'bad_expression', message });
  try {
    const { source, required, sample } = readExpression(expression);
    const program = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    if (program.programSize() > MOST_STEPS)
      return bad(`“${expression}” is too large. Write smaller repetitions, or several rules.`);
    if (required === null || required.length === 0) {
      const message = `“${expression}” has no word that every such text must have. Add one of three letters or more, like “order \\d{6}”.`;
      return { code: 'no_required_word', message };
    }
    return {
      required,
      sample: program.test(foldText(sample)) ? sample : null,
      find: (folded) => {
        if (!program.test(folded)) return null;
        const matcher = program.matcher(folded);
        return matcher.find() ? { start: matcher.start(), end: matcher.end() } : null;
      },
    };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
    return bad(`“${expression}” cannot be read: ${why} Mend it, or look for words instead.`);
  }
}
