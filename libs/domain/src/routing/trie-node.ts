/** A place in a trie. Nearly all have one child or none, and a map for each would be most of the memory. */
export class TrieNode<Key, Ends> {
  /** The longest proper suffix of this node's keys that is a node too; null until the trie is linked. */
  fallback: TrieNode<Key, Ends> | null = null;
  /** The nearest node on the way of fallbacks at which patterns end. */
  shorter: TrieNode<Key, Ends> | null = null;
  ends: Ends | null = null;
  private onlyKey: Key | undefined;
  private onlyChild: TrieNode<Key, Ends> | undefined;
  private children: Map<Key, TrieNode<Key, Ends>> | null = null;

  /** @param depth how many keys lead here */
  constructor(readonly depth: number) {}

  get isLeaf(): boolean {
    return this.onlyChild === undefined && this.children === null;
  }

  next(key: Key): TrieNode<Key, Ends> | undefined {
    return this.children === null
      ? this.onlyKey === key
        ? this.onlyChild
        : undefined
      : this.children.get(key);
  }

  /** The child by this key, made where there is none. */
  grow(key: Key): TrieNode<Key, Ends> {
    const known = this.next(key);
    if (known) return known;
    const child = new TrieNode<Key, Ends>(this.depth + 1);
    if (this.isLeaf) {
      this.onlyKey = key;
      this.onlyChild = child;
    } else {
      this.children ??= new Map(this.entries());
      this.children.set(key, child);
    }
    return child;
  }

  entries(): Iterable<readonly [Key, TrieNode<Key, Ends>]> {
    if (this.children !== null) return this.children;
    return this.onlyChild === undefined ? [] : [[this.onlyKey as Key, this.onlyChild]];
  }
}

/** One step of an automaton: by the key, or by that of the longest suffix that has it. */
export function step<Key, Ends>(node: TrieNode<Key, Ends>, key: Key): TrieNode<Key, Ends> {
  let at = node;
  let child = at.next(key);
  while (!child && at.fallback) {
    at = at.fallback;
    child = at.next(key);
  }
  return child ?? at;
}
