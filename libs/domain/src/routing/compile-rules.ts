/**
 * Compiles rules so that one pass over a text finds every rule whose words are in it, however many rules there
 * are: an Aho-Corasick automaton (Aho and Corasick, CACM 18(6), 1975) whose letters are whole words, which
 * makes word boundaries part of the search. Words that may go on (`starts_with`) can only stand at the start
 * of the text and live in a character trie of their own; words that forgive a typo stand once more in a trie that is
 * walked with what each word of the text may mean.
 */
import { tokenize } from '../text/tokenize';
import { TypoIndex } from './forgive-typos';
import { PatternGroup, type Pattern, type SharedConditions } from './pattern-group';
import { givenConditions } from './route-conditions';
import type { RouteRule, RouteSet } from './route-rules';

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

/** What must be known of a text beside what is in it, so that nothing is read that no rule asks for. */
export interface NeededFacts {
  /** How far back the customer's own texts are compared, in hours; 0: no rule asks. */
  sameTextHours: number;
}

export interface CompiledRules {
  words: WordNode;
  starts: CharNode;
  /** Words that forgive a typo, without fallbacks: a walk begins at each word of the text. */
  forgiving: WordNode;
  typos: TypoIndex;
  catchAlls: PatternGroup;
  enabledCount: number;
  needs: NeededFacts;
}

const PLACES = { exact: 'whole', first_word: 'start', any_word: 'anywhere', phrase: 'anywhere' } as const;

/** Compiles a set for `decide`. Disabled rules are kept: the trace names them. */
export function compileRules(set: RouteSet): CompiledRules {
  const words = wordNode(null);
  const forgiving = wordNode(null);
  const typos = new TypoIndex();
  const starts = charNode();
  const catchAlls = new PatternGroup();
  const share = sharing();
  set.rules.forEach((rule, index) => {
    const { kind } = rule.match;
    const conditions = share(rule);
    if (kind === 'catch_all') {
      catchAlls.add({ rule, index, kind, word: '', wordIndex: 0, conditions });
      return;
    }
    rule.match.words.forEach((word, wordIndex) => {
      const tokens = tokenize(word).map((token) => token.text);
      if (tokens.length === 0) return;
      const pattern: Pattern = { rule, index, kind, word, wordIndex, conditions };
      if (kind === 'starts_with') {
        const node = grow(starts, tokens.join(' '), charNode);
        (node.ends ??= new PatternGroup()).add(pattern);
        return;
      }
      endAt(grow(words, tokens, wordNode), PLACES[kind], pattern);
      if (!rule.match.typos) return;
      endAt(grow(forgiving, tokens, wordNode), PLACES[kind], pattern);
      for (const token of tokens) typos.add(token);
    });
  });
  linkFallbacks(words);
  const enabled = set.rules.filter((rule) => rule.enabled);
  return {
    words,
    starts,
    forgiving,
    typos,
    catchAlls,
    enabledCount: enabled.length,
    needs: {
      sameTextHours: enabled.reduce(
        (most, { conditions }) => Math.max(most, conditions?.repeatedWithinHours ?? 0),
        0,
      ),
    },
  };
}

/** Gives rules that ask for the same the same object. */
function sharing(): (rule: RouteRule) => SharedConditions | null {
  const known = new Map<string, SharedConditions>();
  return ({ conditions }) => {
    const given = givenConditions(conditions);
    if (given === null) return null;
    const key = JSON.stringify(given);
    const shared = known.get(key) ?? { given };
    known.set(key, shared);
    return shared;
  };
}

function endAt(node: WordNode, place: Place, pattern: Pattern): void {
  ((node.ends ??= {})[place] ??= new PatternGroup()).add(pattern);
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
