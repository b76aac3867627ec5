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

/**
 * All patterns that match together, in rule order. A chain of a thousand shops may have "refund" once per
 * number: deciding must not walk all of those, so enabled ones are also filed by number.
 */
export class PatternGroup {
  private readonly all: Pattern[] = [];
  /** Of rules for all numbers. */
  private readonly open: Pattern[] = [];
  private readonly byNumber = new Map<string, Pattern[]>();

  /** Patterns come in rule order. */
  add(pattern: Pattern): void {
    if (this.all.at(-1)?.index === pattern.index) return;
    this.all.push(pattern);
    if (!pattern.rule.enabled) return;
    const { numbers } = pattern.rule;
    if (!numbers || numbers.length === 0) {
      file(this.open, pattern);
      return;
    }
    for (const number of numbers) {
      const own = this.byNumber.get(number);
      if (own) file(own, pattern);
      else this.byNumber.set(number, [pattern]);
    }
  }

  /** The first pattern of an enabled rule that applies to the number and whose conditions hold. */
  firstFor(number: string, holds: Holds): Pattern | undefined {
    const own = firstThatHolds(this.byNumber.get(number), holds);
    const open = this.firstOpen(holds);
    if (!own || !open) return own ?? open;
    return own.index < open.index ? own : open;
  }

  /** The first pattern of an enabled rule for all numbers whose conditions hold. */
  firstOpen(holds: Holds): Pattern | undefined {
    return firstThatHolds(this.open, holds);
  }

  /** The first `count` patterns, one per rule, whether they apply or not. */
  first(count: number): readonly Pattern[] {
    return this.all.length <= count ? this.all : this.all.slice(0, count);
  }
}

/** Behind a pattern without conditions, or with the same ones, a later one never decides. */
function file(line: Pattern[], pattern: Pattern): void {
  const covered = line.some(({ conditions }) => conditions === null || conditions === pattern.conditions);
  if (!covered) line.push(pattern);
}

function firstThatHolds(line: readonly Pattern[] | undefined, holds: Holds): Pattern | undefined {
  return line?.find(({ conditions }) => conditions === null || holds(conditions));
}
