import type { ReadText } from '../text/read-text';
import type { Token } from '../text/tokenize';
import type { PatternGroup } from './pattern-group';
import type { CharNode, ExpressionGroup, RuleIndex, WordNode } from './rule-index';
import type { TrieNode } from './trie-node';

/** Patterns that stand at the same place of the text; offsets are those of the original text. */
export interface Match {
  group: PatternGroup;
  start: number;
  end: number;
  /** The places of the first and the last of its words; -1 for the catch-all, which has none. */
  from: number;
  to: number;
  /** A word of it was forgiven a typo. */
  isTypo: boolean;
  /** It need not begin and end with whole words. */
  isInside?: true;
}

/**
 * Every group of patterns that is in the text, each at its first place only: a later one of the same words says
 * nothing new. The catch-alls stand at the empty start.
 */
export function findMatches(index: RuleIndex, text: ReadText): Match[] {
  const matches: Match[] = [catchAllsOf(index)];
  scanWords(index.words, text, matches);
  scanStart(index.starts, text, matches);
  if (!index.inside.isLeaf) scanInside(index.inside, text, matches);
  if (!index.typos.isEmpty) scanTypos(index, text, matches);
  return matches;
}

/**
 * As `findMatches`, for short texts and an index that is not linked: a walk begins at each place.
 * @param whole those of its words that are whole ones
 */
export function findUnlinked(index: RuleIndex, text: ReadText, whole = text.tokens): Match[] {
  const words = { tokens: whole, edges: text.edges };
  const matches: Match[] = [catchAllsOf(index), ...findStanding(index.words, words)];
  scanStart(index.starts, text, matches);
  if (!index.inside.isLeaf) walkInside(index.inside, text, matches);
  if (!index.typos.isEmpty) scanTypos(index, words, matches);
  return matches;
}

type Words = Pick<ReadText, 'tokens' | 'edges'>;

/** The groups of a trie of words that stand in the text without a typo, wherever they stand. */
export function findStanding(root: WordNode, { tokens, edges }: Words): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let node = root.next(tokens[from]?.text ?? '');
    for (let to = from; node; to += 1) {
      if (node.ends && edges.around(from, to)) report(node, to, tokens, false, matches);
      node = node.next(tokens[to + 1]?.text ?? '');
    }
  }
  return matches;
}

const catchAllsOf = ({ catchAlls }: RuleIndex): Match => ({
  group: catchAlls,
  start: 0,
  end: 0,
  from: -1,
  to: -1,
  isTypo: false,
});

/** One step of an automaton: by the key, or by that of the longest suffix that has it. */
function step<Key, Ends>(node: TrieNode<Key, Ends>, key: Key): TrieNode<Key, Ends> {
  let at = node;
  let child = at.next(key);
  while (!child && at.fallback) {
    at = at.fallback;
    child = at.next(key);
  }
  return child ?? at;
}

function scanWords(root: WordNode, { tokens, edges }: Words, matches: Match[]): void {
  const seen = new Set<WordNode>();
  let node = root;
  for (let position = 0; position < tokens.length; position += 1) {
    node = step(node, tokens[position]?.text ?? '');
    for (let at = node.ends ? node : node.shorter; at; at = at.shorter) {
      // Only the first place can be the start of the text, so a node that was seen has nothing to add.
      if (seen.has(at) || !edges.around(position - at.depth + 1, position)) continue;
      seen.add(at);
      report(at, position, tokens, false, matches);
    }
  }
}

function report(
  node: WordNode,
  to: number,
  tokens: readonly Token[],
  isTypo: boolean,
  matches: Match[],
): void {
  if (!node.ends) return;
  const from = to - node.depth + 1;
  const place = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0, from, to, isTypo };
  const { anywhere, start: atStart, whole } = node.ends;
  if (anywhere) matches.push({ group: anywhere, ...place });
  if (atStart && from === 0) matches.push({ group: atStart, ...place });
  if (whole && from === 0 && to === tokens.length - 1) matches.push({ group: whole, ...place });
}

/** A word that may go on is marked up to the end of the word it is found in. */
function scanStart(root: CharNode, { tokens, words }: ReadText, matches: Match[]): void {
  const start = tokens[0]?.start ?? 0;
  let to = 0;
  let node: CharNode | undefined = root;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    node = node.next(unit);
    if (!node) return;
    if (unit === SPACE) to += 1;
    if (node.ends?.group) {
      matches.push({ group: node.ends.group, start, end: tokens[to]?.end ?? 0, from: 0, to, isTypo: false });
    }
  }
}

const SPACE = 0x20;

function scanInside(root: CharNode, text: ReadText, matches: Match[]): void {
  const seen = new Set<CharNode>();
  const tried = new Set<ExpressionGroup>();
  let node = root;
  for (let place = 0; place < text.words.length; place += 1) {
    node = step(node, text.words.charCodeAt(place));
    for (let at = node.ends ? node : node.shorter; at; at = at.shorter) {
      if (seen.has(at)) continue;
      seen.add(at);
      reportInside(at, place, text, tried, matches);
    }
  }
}

function walkInside(root: CharNode, text: ReadText, matches: Match[]): void {
  const seen = new Set<CharNode>();
  const tried = new Set<ExpressionGroup>();
  for (let from = 0; from < text.words.length; from += 1) {
    let node: CharNode | undefined = root;
    for (let place = from; node; place += 1) {
      if (node.ends && !seen.has(node)) {
        seen.add(node);
        reportInside(node, place - 1, text, tried, matches);
      }
      node = node.next(text.words.charCodeAt(place));
    }
  }
}

/** What stands inside words is marked with the whole of them; an expression as far as it fits. */
function reportInside(
  { ends, depth }: CharNode,
  last: number,
  text: ReadText,
  tried: Set<ExpressionGroup>,
  matches: Match[],
): void {
  if (ends?.group) {
    const [from, to] = [text.tokenAt(last - depth + 1), text.tokenAt(last)];
    const [start, end] = [text.tokens[from]?.start ?? 0, text.tokens[to]?.end ?? 0];
    matches.push({ group: ends.group, start, end, from, to, isTypo: false, isInside: true });
  }
  for (const one of ends?.expressions ?? []) {
    if (tried.has(one)) continue;
    tried.add(one);
    const { text: folded, origin } = text.folded;
    const found = one.expression.find(folded);
    if (!found) continue;
    const [start, end] = [originOf(origin, found.start), originOf(origin, found.end)];
    matches.push({ group: one.group, start, end, from: -1, to: -1, isTypo: false, isInside: true });
  }
}

const originOf = (origin: Uint32Array | null, place: number): number => origin?.[place] ?? place;

/**
 * Walks the forgiving words from each word of the text, by the word as it stands and by those it may mean. What
 * stands there without a typo has been found already.
 */
function scanTypos({ forgiving, typos }: RuleIndex, { tokens, edges }: Words, matches: Match[]): void {
  const meant = tokens.map(({ text }) => typos.meantBy(text));
  const last = meant.findLastIndex((others) => others.length > 0);
  const seen = new Set<WordNode>();
  for (let from = 0; from <= last; from += 1) {
    let exact = forgiving.next(tokens[from]?.text ?? '');
    let guessed = nodesOf(forgiving, meant[from]);
    for (let at = from; ;) {
      for (const node of guessed) {
        if (!node.ends || seen.has(node) || !edges.around(from, at)) continue;
        seen.add(node);
        report(node, at, tokens, true, matches);
      }
      at += 1;
      // An exact way leads on only where a slip is still to come.
      if (at >= tokens.length || (guessed.length === 0 && (exact === undefined || at > last))) break;
      const word = tokens[at]?.text ?? '';
      const others = meant[at] ?? [];
      const before = guessed;
      guessed = [];
      for (const node of before) {
        const same = node.next(word);
        if (same) guessed.push(same);
        for (const other of others) push(guessed, node.next(other));
      }
      if (exact !== undefined) {
        for (const other of others) push(guessed, exact.next(other));
        exact = exact.next(word);
      }
    }
  }
}

const NO_NODES: WordNode[] = [];
function nodesOf(root: WordNode, words: readonly string[] | undefined): WordNode[] {
  if (!words || words.length === 0) return NO_NODES;
  const nodes: WordNode[] = [];
  for (const word of words) push(nodes, root.next(word));
  return nodes;
}

function push(nodes: WordNode[], node: WordNode | undefined): void {
  if (node) nodes.push(node);
}
