import type { RouteConditions } from './route-conditions';
import type { RouteMatchKind, RouteRule } from './route-rules';

/** Conditions as a set holds them: rules that say the same share one, so that each is looked at once a text. */
export interface SharedConditions {
  given: RouteConditions;
}

/** Whether conditions hold for the text in hand, or for whatever else is asked of them. */
export type Holds = (conditions: SharedConditions) => boolean;

/** One word of a rule, where it ends in the automaton or the trie. */
export interface Pattern {
  rule: RouteRule;
  /** Position of the rule in the set. */
  index: number;
  kind: RouteMatchKind;
  /** As the author wrote it. */
  word: string;
  /** Position of the word in the rule. */
  wordIndex: number;
  /** Null when the rule has none. */
  conditions: SharedConditions | null;
}

/** Enabled patterns in rule order, of rules for all numbers and by number. */
interface Lines {
  open: Pattern[];
  byNumber: Map<string, Pattern[]>;
}

/**
 * All patterns that match together, in rule order. A chain of a thousand shops may have "refund" once per
 * number: deciding must not walk all of those, so enabled ones are also filed by number, when first asked for.
 */
export class PatternGroup {
  private all: Pattern[] = [];
  private lines: Lines | null = null;

  /** One pattern a rule is kept; they may come in any order. */
  add(pattern: Pattern): void {
    this.lines = null;
    const last = this.all.at(-1);
    if (last && last.index === pattern.index) return;
    if (!last || last.index < pattern.index) {
      this.all.push(pattern);
      return;
    }
    const at = this.all.findIndex(({ index }) => index >= pattern.index);
    if (this.all[at]?.index !== pattern.index) this.all.splice(at, 0, pattern);
  }

  remove(pattern: Pattern): void {
    this.lines = null;
    this.all = this.all.filter((one) => one !== pattern);
  }

  /** The position of the first rule, whether it applies or not. */
  get firstIndex(): number {
    return this.all[0]?.index ?? Number.POSITIVE_INFINITY;
  }

  /**
   * The first pattern of an enabled rule that applies to the number and whose conditions hold.
   * @param last the position of the last rule that is of interest
   */
  firstFor(number: string, holds: Holds, last = Number.POSITIVE_INFINITY): Pattern | undefined {
    const own = firstThatHolds(this.filed().byNumber.get(number), holds, last);
    const open = firstThatHolds(this.filed().open, holds, own?.index ?? last);
    return open ?? own;
  }

  /** The first pattern of an enabled rule for all numbers whose conditions hold. */
  firstOpen(holds: Holds): Pattern | undefined {
    return firstThatHolds(this.filed().open, holds, Number.POSITIVE_INFINITY);
  }

  /** The first `count` patterns, one per rule, whether they apply or not. */
  first(count: number): readonly Pattern[] {
    return this.all.length <= count ? this.all : this.all.slice(0, count);
  }

  private filed(): Lines {
    return (this.lines ??= filed(this.all));
  }
}

function filed(patterns: readonly Pattern[]): Lines {
  const lines: Lines = { open: [], byNumber: new Map() };
  for (const pattern of patterns) {
    const { enabled, numbers } = pattern.rule;
    if (!enabled) continue;
    if (!numbers || numbers.length === 0) {
      file(lines.open, pattern);
      continue;
    }
    for (const number of numbers) {
      const own = lines.byNumber.get(number);
      if (own) file(own, pattern);
      else lines.byNumber.set(number, [pattern]);
    }
  }
  return lines;
}

/** Behind a pattern without conditions, or with the same ones, a later one never decides. */
function file(line: Pattern[], pattern: Pattern): void {
  const covered = line.some(({ conditions }) => conditions === null || conditions === pattern.conditions);
  if (!covered) line.push(pattern);
}

function firstThatHolds(
  line: readonly Pattern[] | undefined,
  holds: Holds,
  last: number,
): Pattern | undefined {
  for (const pattern of line ?? []) {
    if (pattern.index > last) return undefined;
    if (pattern.conditions === null || holds(pattern.conditions)) return pattern;
  }
  return undefined;
}
