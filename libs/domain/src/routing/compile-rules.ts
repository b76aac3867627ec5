/**
 * Compiles rules so that one pass over a text finds every rule whose words are in it, however many rules there
 * are: an Aho-Corasick automaton (Aho and Corasick, CACM 18(6), 1975) over words, and one over characters for what may
 * stand inside a word.
 */
import type { RouteSet } from './route-rules';
import { RuleIndex } from './rule-index';
import type { TrieNode } from './trie-node';

/** What must be known of a text beside what is in it, so that nothing is read that no rule asks for. */
export interface NeededFacts {
  /** How far back the customer's own texts are compared, in hours; 0: no rule asks. */
  sameTextHours: number;
}

export interface CompiledRules {
  index: RuleIndex;
  enabledCount: number;
  needs: NeededFacts;
}

/** Compiles a set for `decide`. Disabled rules are kept: the trace names them. */
export function compileRules(set: RouteSet): CompiledRules {
  const index = new RuleIndex();
  set.rules.forEach((rule, at) => index.add(rule, at));
  linkFallbacks(index.words);
  linkFallbacks(index.inside);
  const enabled = set.rules.filter((rule) => rule.enabled);
  return {
    index,
    enabledCount: enabled.length,
    needs: {
      sameTextHours: enabled.reduce(
        (most, { conditions }) => Math.max(most, conditions?.repeatedWithinHours ?? 0),
        0,
      ),
    },
  };
}

/** Breadth first, so that a node's fallback is always finished before the node itself. */
function linkFallbacks<Key, Ends>(root: TrieNode<Key, Ends>): void {
  const queue: TrieNode<Key, Ends>[] = [];
  for (const [, child] of root.entries()) {
    child.fallback = root;
    queue.push(child);
  }
  for (const node of queue) {
    for (const [key, child] of node.entries()) {
      let suffix = node.fallback;
      while (suffix && !suffix.next(key)) suffix = suffix.fallback;
      const fallback: TrieNode<Key, Ends> = suffix?.next(key) ?? root;
      child.fallback = fallback;
      child.shorter = fallback.ends ? fallback : fallback.shorter;
      queue.push(child);
    }
  }
}
