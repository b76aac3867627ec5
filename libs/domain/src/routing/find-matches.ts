import type { ReadText } from '../text/read-text';
import type { Token } from '../text/tokenize';
import { scanInside, walkInside } from './find-inside';
import { EveryMatch, type Finds, type Match } from './finds';
import type { CharNode, RuleIndex, WordNode } from './rule-index';
import { step } from './trie-node';

/**
 * Tells of every group of patterns that is in the text and wanted, each at its first place only: a later one of the
 * same words says nothing new. The catch-alls stand at the empty start.
 */
export function findMatches(index: RuleIndex, text: ReadText, finds: Finds): void {
  finds.take(catchAllsOf(index));
  scanWords(index.words, text, finds);
  scanStart(index.starts, text, finds);
  if (!index.inside.isLeaf) scanInside(index.inside, text, finds);
  if (!index.typos.isEmpty) scanTypos(index, text, finds);
}

/**
 * As `findMatches`, for short texts and an index that is not linked: a walk begins at each place.
 * @param whole those of its words that are whole ones
 */
export function findUnlinked(index: RuleIndex, text: ReadText, whole = text.tokens): Match[] {
  const words = { tokens: whole, edges: text.edges };
  const found = new EveryMatch();
  found.take(catchAllsOf(index));
  walkWords(index.words, words, found);
  scanStart(index.starts, text, found);
  if (!index.inside.isLeaf) walkInside(index.inside, text, found);
  if (!index.typos.isEmpty) scanTypos(index, words, found);
  return found.matches;
}

type Words = Pick<ReadText, 'tokens' | 'edges'>;

/** The groups of a trie of words that stand in the text without a typo, wherever they stand. */
export function findStanding(root: WordNode, words: Words): Match[] {
  const found = new EveryMatch();
  walkWords(root, words, found);
  return found.matches;
}

function walkWords(root: WordNode, { tokens, edges }: Words, finds: Finds): void {
  for (let from = 0; from < tokens.length; from += 1) {
    let node = root.next(tokens[from]?.text ?? '');
    for (let to = from; node; to += 1) {
      if (node.ends && edges.around(from, to)) report(node, to, tokens, false, finds);
      node = node.next(tokens[to + 1]?.text ?? '');
    }
  }
}

const catchAllsOf = ({ catchAlls }: RuleIndex): Match => ({
  group: catchAlls,
  start: 0,
  end: 0,
  from: -1,
  to: -1,
  isTypo: false,
});

function scanWords(root: WordNode, { tokens, edges }: Words, finds: Finds): void {
  const seen = new Set<WordNode>();
  let node = root;
  for (let position = 0; position < tokens.length; position += 1) {
    node = step(node, tokens[position]?.text ?? '');
    for (let at = node.ends ? node : node.shorter; at; at = at.shorter) {
      // Only the first place can be the start of the text, so a node that was seen has nothing to add.
      if (seen.has(at)) continue;
      // Edges are dear: they are asked for last.
      const counts = isWanted(at, finds);
      if (counts && !edges.around(position - at.depth + 1, position)) continue;
      seen.add(at);
      if (counts) report(at, position, tokens, false, finds);
    }
  }
}

function isWanted({ ends }: WordNode, finds: Finds): boolean {
  if (ends === null) return false;
  const { anywhere, start, whole } = ends;
  return (
    (anywhere !== undefined && finds.wants(anywhere)) ||
    (start !== undefined && finds.wants(start)) ||
    (whole !== undefined && finds.wants(whole))
  );
}

function report(node: WordNode, to: number, tokens: readonly Token[], isTypo: boolean, finds: Finds): void {
  if (!node.ends) return;
  const from = to - node.depth + 1;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  const { anywhere, start: atStart, whole } = node.ends;
  if (anywhere) finds.take({ group: anywhere, start, end, from, to, isTypo });
  if (atStart && from === 0) finds.take({ group: atStart, start, end, from, to, isTypo });
  if (whole && from === 0 && to === tokens.length - 1)
    finds.take({ group: whole, start, end, from, to, isTypo });
}

/** A word that may go on is marked up to the end of the word it is found in. */
function scanStart(root: CharNode, { tokens, words }: ReadText, finds: Finds): void {
  const start = tokens[0]?.start ?? 0;
  let to = 0;
  let node: CharNode | undefined = root;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    node = node.next(unit);
    if (!node) return;
    if (unit === SPACE) to += 1;
    if (node.ends?.group) {
      finds.take({ group: node.ends.group, start, end: tokens[to]?.end ?? 0, from: 0, to, isTypo: false });
    }
  }
}

const SPACE = 0x20;

/**
 * Walks the forgiving words from each word of the text, by the word as it stands and by those it may mean. What
 * stands there without a typo has been found already.
 */
function scanTypos({ forgiving, typos }: RuleIndex, { tokens, edges }: Words, finds: Finds): void {
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
        report(node, at, tokens, true, finds);
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
