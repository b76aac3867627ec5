/**
 * The words of rules, filed so that those in a text are found without looking at the others. Whole words stand in a
 * trie whose letters are words, which makes word boundaries part of the search; words that may go on, and those that
 * may stand inside others, in tries of characters. Words that forgive a typo stand once more in a trie that is walked
 * with what each word of the text may mean. Rules can be taken out again, so that an editor need not begin anew.
 */
import { tokenize } from '../text/tokenize';
import { TypoIndex } from './forgive-typos';
import { compileExpression, type Expression, ExpressionSet, isFault } from './linear-expression';
import { PatternGroup, type Pattern, type SharedConditions } from './pattern-group';
import { givenConditions } from './route-conditions';
import type { RouteRule } from './route-rules';
import { TrieNode } from './trie-node';

/** Where in the text the words of a group must stand. */
export type Place = 'anywhere' | 'start' | 'whole';

/** An expression and the rules that have it. */
export interface ExpressionGroup {
  expression: Expression;
  group: PatternGroup;
}

export type WordNode = TrieNode<string, Partial<Record<Place, PatternGroup>>>;
/** Keyed by UTF-16 code units. */
export type CharNode = TrieNode<number, InsideEnds>;

interface InsideEnds {
  group?: PatternGroup;
  /** Expressions that need what leads here. */
  expressions?: ExpressionSet<ExpressionGroup>;
}

export class RuleIndex {
  readonly words: WordNode = new TrieNode(0);
  /** Without fallbacks: a walk begins at each word of the text. */
  readonly forgiving: WordNode = new TrieNode(0);
  readonly typos = new TypoIndex();
  /** Without fallbacks: a walk begins at the start of the text. */
  readonly starts: CharNode = new TrieNode(0);
  /** What may stand inside a word. */
  readonly inside: CharNode = new TrieNode(0);
  readonly catchAlls = new PatternGroup();
  private readonly expressions = new Map<string, ExpressionGroup>();
  private readonly conditions = new Map<string, SharedConditions>();
  private readonly filed = new Map<RouteRule, { group: PatternGroup; pattern: Pattern }[]>();

  /** Takes a rule in at its position in the set. Disabled rules are kept: the trace names them. */
  add(rule: RouteRule, index: number): void {
    const { kind } = rule.match;
    const conditions = this.shared(rule);
    const filed: { group: PatternGroup; pattern: Pattern }[] = [];
    this.filed.set(rule, filed);
    const file = (group: PatternGroup, word: string, wordIndex: number) => {
      const pattern = { rule, index, kind, word, wordIndex, conditions };
      group.add(pattern);
      filed.push({ group, pattern });
    };
    if (kind === 'catch_all') {
      file(this.catchAlls, '', 0);
      return;
    }
    rule.match.words.forEach((word, wordIndex) => {
      for (const group of this.groupsFor(rule, word)) file(group, word, wordIndex);
    });
  }

  remove(rule: RouteRule): void {
    for (const { group, pattern } of this.filed.get(rule) ?? []) group.remove(pattern);
    this.filed.delete(rule);
  }

  /** Tells a rule its position, after others came or went before it. */
  move(rule: RouteRule, index: number): void {
    for (const { pattern } of this.filed.get(rule) ?? []) pattern.index = index;
  }

  private groupsFor({ match }: RouteRule, word: string): PatternGroup[] {
    const { kind } = match;
    if (kind === 'regex') return this.expressionGroup(word);
    const tokens = tokenize(word).map((token) => token.text);
    if (tokens.length === 0 || kind === 'catch_all') return [];
    if (kind === 'starts_with') return [insideGroup(grow(this.starts, unitsOf(tokens.join(' '))))];
    if (kind === 'contains') return [insideGroup(grow(this.inside, unitsOf(tokens.join(' '))))];
    const place = PLACES[kind];
    const group = placedGroup(grow(this.words, tokens), place);
    if (!match.typos) return [group];
    for (const token of tokens) this.typos.add(token);
    return [group, placedGroup(grow(this.forgiving, tokens), place)];
  }

  private expressionGroup(source: string): PatternGroup[] {
    const known = this.expressions.get(source);
    if (known) return [known.group];
    const expression = compileExpression(source);
    // What cannot run is pointed out by the lint and cannot be published.
    if (isFault(expression)) return [];
    const made = { expression, group: new PatternGroup() };
    this.expressions.set(source, made);
    for (const word of new Set(expression.required)) {
      const node = grow(this.inside, unitsOf(word));
      ((node.ends ??= {}).expressions ??= new ExpressionSet()).add(made);
    }
    return [made.group];
  }

  /** Gives rules that ask for the same the same object. */
  private shared({ conditions }: RouteRule): SharedConditions | null {
    const given = givenConditions(conditions);
    if (given === null) return null;
    const key = JSON.stringify(given);
    const shared = this.conditions.get(key) ?? { given };
    this.conditions.set(key, shared);
    return shared;
  }
}

const PLACES = { exact: 'whole', first_word: 'start', any_word: 'anywhere', phrase: 'anywhere' } as const;

const placedGroup = (node: WordNode, place: Place): PatternGroup =>
  ((node.ends ??= {})[place] ??= new PatternGroup());

const insideGroup = (node: CharNode): PatternGroup => ((node.ends ??= {}).group ??= new PatternGroup());

function* unitsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

const grow = <Key, Ends>(root: TrieNode<Key, Ends>, path: Iterable<Key>): TrieNode<Key, Ends> => {
  let node = root;
  for (const key of path) node = node.grow(key);
  return node;
};
