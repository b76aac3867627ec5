/**
 * Compiles rules so that one pass over a text finds every rule whose words are in it, however many rules there
 * are: an Aho-Corasick automaton (Aho and Corasick, CACM 18(6), 1975) whose letters are whole words, which
 * makes word boundaries part of the search. Words that may go on (`starts_with`) can only stand at the start
 * of the text and live in a character trie of their own.
 */
import { tokenize } from '../text/tokenize';
import type { RouteMatchKind, RouteRule, RouteSet } from './route-rules';

/** A rule's word that ends in a node of the automaton or the trie. */
export interface Pattern {
  rule: RouteRule;
  /** Position of the rule in the set. */
  index: number;
  kind: RouteMatchKind;
  /** As the author wrote it. */
  word: string;
  /** Words (or, in the trie, characters) it is long. */
  length: number;
}

export interface WordNode {
  next: Map<string, WordNode>;
  /** The longest proper suffix of this node's words that is a node too. */
  fallback: WordNode | null;
  /** The nearest node on the way of fallbacks that ends a pattern. */
  shorter: WordNode | null;
  /** Patterns that end here, by rule order. */
  patterns: Pattern[];
}

export interface CharNode {
  next: Map<string, CharNode>;
  patterns: Pattern[];
}

export interface CompiledRules {
  words: WordNode;
  starts: CharNode;
  catchAlls: readonly Pattern[];
  numbersOf: ReadonlyMap<RouteRule, ReadonlySet<string>>;
  enabledCount: number;
}

/** Compiles a set for `decide`. Disabled rules are kept: the trace names them. */
export function compileRules(set: RouteSet): CompiledRules {
  const words = wordNode();
  const starts: CharNode = { next: new Map(), patterns: [] };
  const catchAlls: Pattern[] = [];
  const numbersOf = new Map<RouteRule, ReadonlySet<string>>();
  let enabledCount = 0;

  set.rules.forEach((rule, index) => {
    if (rule.enabled) enabledCount += 1;
    if (rule.numbers && rule.numbers.length > 0) numbersOf.set(rule, new Set(rule.numbers));
    const { kind } = rule.match;
    if (kind === 'catch_all') {
      catchAlls.push({ rule, index, kind, word: '', length: 0 });
      return;
    }
    for (const word of rule.match.words) {
      const tokens = tokenize(word).map((token) => token.text);
      if (tokens.length === 0) continue;
      if (kind === 'starts_with') addStart(starts, tokens.join(' '), { rule, index, kind, word });
      else addWords(words, tokens, { rule, index, kind, word });
    }
  });
  linkFallbacks(words);
  return { words, starts, catchAlls, numbersOf, enabledCount };
}

type Described = Omit<Pattern, 'length'>;

function addWords(root: WordNode, tokens: readonly string[], of: Described): void {
  let node = root;
  for (const token of tokens) {
    let child = node.next.get(token);
    if (!child) {
      child = wordNode();
      node.next.set(token, child);
    }
    node = child;
  }
  node.patterns.push({ ...of, length: tokens.length });
}

function addStart(root: CharNode, text: string, of: Described): void {
  let node = root;
  for (const char of text) {
    let child = node.next.get(char);
    if (!child) {
      child = { next: new Map(), patterns: [] };
      node.next.set(char, child);
    }
    node = child;
  }
  node.patterns.push({ ...of, length: text.length });
}

/** Breadth first, so that a node's fallback is always finished before the node itself. */
function linkFallbacks(root: WordNode): void {
  const queue: WordNode[] = [];
  for (const child of root.next.values()) {
    child.fallback = root;
    queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head];
    if (!node) break;
    for (const [token, child] of node.next) {
      let suffix = node.fallback;
      while (suffix && !suffix.next.has(token)) suffix = suffix.fallback;
      child.fallback = suffix?.next.get(token) ?? root;
      child.shorter = child.fallback.patterns.length > 0 ? child.fallback : child.fallback.shorter;
      queue.push(child);
    }
  }
}

function wordNode(): WordNode {
  return { next: new Map(), fallback: null, shorter: null, patterns: [] };
}
