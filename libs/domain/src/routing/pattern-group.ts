import type { RouteMatchKind, RouteRule } from './route-rules';

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
}

/**
 * All patterns that match together, in rule order. A chain of a thousand shops may have "refund" once per
 * number: deciding must not walk all of those, so enabled ones are also filed by number.
 */
export class PatternGroup {
  private readonly all: Pattern[] = [];
  /** The first pattern of an enabled rule for all numbers. */
  firstOpen: Pattern | undefined;
  private readonly firstByNumber = new Map<string, Pattern>();

  /** Patterns come in rule order. */
  add(pattern: Pattern): void {
    if (this.all.at(-1)?.index === pattern.index) return;
    this.all.push(pattern);
    if (!pattern.rule.enabled) return;
    const { numbers } = pattern.rule;
    if (!numbers || numbers.length === 0) {
      this.firstOpen ??= pattern;
      return;
    }
    for (const number of numbers) {
      if (!this.firstByNumber.has(number)) this.firstByNumber.set(number, pattern);
    }
  }

  /** The first pattern of an enabled rule that applies to the number. */
  firstFor(number: string): Pattern | undefined {
    const own = this.firstByNumber.get(number);
    if (!own || !this.firstOpen) return own ?? this.firstOpen;
    return own.index < this.firstOpen.index ? own : this.firstOpen;
  }

  /** The first `count` patterns, one per rule, whether they apply or not. */
  first(count: number): readonly Pattern[] {
    return this.all.length <= count ? this.all : this.all.slice(0, count);
  }
}
