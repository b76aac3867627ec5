/**
 * Regular expressions of rules: matched in time that is linear in the text (RE2JS, without backtracking), on the
 * folded text, and only where a word stands that each text they fit must have.
 */
import { RE2JS, RE2Set } from 're2js';
import { foldText } from '../text/fold';
import { readExpression } from './required-words';

export interface Expression {
  /** Any one of these stands in the folded words of every text it fits. */
  required: readonly string[];
  /** A text that it fits; null where none was found. */
  sample: string | null;
  /** As it is compiled, of folded letters. */
  source: string;
  /** Of the compiled program. */
  steps: number;
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
      source,
      steps: program.programSize(),
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

/** From here on one pass for all costs less than one for each. */
const WORTH_JOINING = 3;

/**
 * Expressions that are tried on the same texts: which of them fit is found in one pass over the text for as many
 * as are together no larger than one may be, so that the worst of texts costs no more than without.
 */
export class ExpressionSet<Held extends { expression: Expression }> {
  private readonly all: Held[] = [];
  private joined: { held: Held[]; set: RE2Set }[] | null = null;

  add(held: Held): void {
    this.all.push(held);
    this.joined = null;
  }

  /** Those that fit somewhere in a folded text; of few all, since to look for one is to try it. */
  mayFit(folded: string): readonly Held[] {
    if (this.all.length < WORTH_JOINING) return this.all;
    this.joined ??= join(this.all);
    return this.joined.flatMap(({ held, set }) => set.match(folded).map((at) => held[at] as Held));
  }
}

function join<Held extends { expression: Expression }>(
  all: readonly Held[],
): { held: Held[]; set: RE2Set }[] {
  const parts: Held[][] = [];
  let steps = MOST_STEPS;
  for (const held of all) {
    steps += held.expression.steps;
    if (steps > MOST_STEPS) {
      parts.push([]);
      steps = held.expression.steps;
    }
    parts.at(-1)?.push(held);
  }
  return parts.map((held) => {
    const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
    for (const { expression } of held) set.add(expression.source);
    return { held, set };
  });
}
