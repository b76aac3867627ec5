/**
 * Compiles rules so that one pass over a text finds every rule whose words are in it, however many rules there
 * are: an Aho-Corasick automaton (Aho and Corasick, CACM 18(6), 1975) whose letters are whole words, which
 * makes word boundaries part of the search. Words that may go on (`starts_with`) can only stand at the start
 * of the text and live in a character trie of their own.
 */
import { tokenize } from '../text/tokenize';
import { PatternGroup, type Pattern } from './pattern-group';
import type { RouteSet } from './route-rules';

/** Where in the text the words of a group must stand. */
export type Place = 'anywhere' | 'start' | 'whole';

export interface WordNode {
  /** How many words lead here. */
  depth: number;
  next: Map<string, WordNode>;
  /** The longest proper suffix of this node's words that is a node too. */
  fallback: WordNode | null;
  /** The nearest node on the way of fallbacks at which patterns end. */
  shorter: WordNode | null;
  ends: Partial<Record<Place, PatternGroup>> | null;
}

export interface CharNode {
  next: Map<string, CharNode>;
  ends: PatternGroup | null;
}

export interface CompiledRules {
  words: WordNode;
  starts: CharNode;
  catchAlls: PatternGroup;
  enabledCount: number;
}

const PLACES = { exact: 'whole', first_word: 'start', any_word: 'anywhere', phrase: 'anywhere' } as const;

/** Compiles a set for `decide`. Disabled rules are kept: the trace names them. */
export function compileRules(set: RouteSet): CompiledRules {
  const words = wordNode(null);
  const starts = charNode();
  const catchAlls = new PatternGroup();
  set.rules.forEach((rule, index) => {
    const { kind } = rule.match;
    if (kind === 'catch_all') {
      catchAlls.add({ rule, index, kind, word: '', wordIndex: 0 });
      return;
    }
    rule.match.words.forEach((word, wordIndex) => {
      const tokens = tokenize(word).map((token) => token.text);
      if (tokens.length === 0) return;
      const pattern: Pattern = { rule, index, kind, word, wordIndex };
      if (kind === 'starts_with') {
        const node = grow(starts, tokens.join(' '), charNode);
        (node.ends ??= new PatternGroup()).add(pattern);
      } else {
        const node = grow(words, tokens, wordNode);
        ((node.ends ??= {})[PLACES[kind]] ??= new PatternGroup()).add(pattern);
      }
    });
  });
  linkFallbacks(words);
  return { words, starts, catchAlls, enabledCount: set.rules.filter((rule) => rule.enabled).length };
}

function grow<N extends { next: Map<string, N> }>(
  root: N,
  path: Iterable<string>,
  make: (parent: N) => N,
): N {
  let node = root;
  for (const step of path) {
    let child = node.next.get(step);
    if (!child) {
      child = make(node);
      node.next.set(step, child);
    }
    node = child;
  }
  return node;
}

/** Breadth first, so that a node's fallback is always finished before the node itself. */
function linkFallbacks(root: WordNode): void {
  const queue: WordNode[] = [];
  for (const child of root.next.values()) {
    child.fallback = root;
    queue.push(child);
  }
  for (const node of queue) {
    for (const [token, child] of node.next) {
      let suffix = node.fallback;
      while (suffix && !suffix.next.has(token)) suffix = suffix.fallback;
      const fallback: WordNode = suffix?.next.get(token) ?? root;
      child.fallback = fallback;
      child.shorter = fallback.ends ? fallback : fallback.shorter;
      queue.push(child);
    }
  }
}

function wordNode(parent: WordNode | null): WordNode {
  return { depth: parent ? parent.depth + 1 : 0, next: new Map(), fallback: null, shorter: null, ends: null };
}

function charNode(): CharNode {
  return { next: new Map(), ends: null };
}
