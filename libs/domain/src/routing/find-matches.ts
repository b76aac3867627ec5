import type { Token } from '../text/tokenize';
import type { CharNode, CompiledRules, WordNode } from './compile-rules';
import type { PatternGroup } from './pattern-group';

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
}

/**
 * Every group of patterns that is in the text, each at its first place only: a later one of the same words says
 * nothing new. The catch-alls stand at the empty start.
 */
export function findMatches(compiled: CompiledRules, tokens: readonly Token[], foldedText: string): Match[] {
  const matches: Match[] = [{ group: compiled.catchAlls, start: 0, end: 0, from: -1, to: -1, isTypo: false }];
  scanWords(compiled.words, tokens, matches);
  scanStart(compiled.starts, tokens, foldedText, matches);
  if (!compiled.typos.isEmpty) scanTypos(compiled, tokens, matches);
  return matches;
}

/** The forgiving groups whose words stand in the text without a typo, wherever they stand. */
export function findForgiving({ forgiving }: CompiledRules, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let node = forgiving.next.get(tokens[from]?.text ?? '');
    for (let to = from; node; to += 1) {
      report(node, to, tokens, false, matches);
      node = node.next.get(tokens[to + 1]?.text ?? '');
    }
  }
  return matches;
}

function scanWords(root: WordNode, tokens: readonly Token[], matches: Match[]): void {
  const seen = new Set<WordNode>();
  let node = root;
  for (let position = 0; position < tokens.length; position += 1) {
    const word = tokens[position]?.text ?? '';
    let child = node.next.get(word);
    while (!child && node.fallback) {
      node = node.fallback;
      child = node.next.get(word);
    }
    node = child ?? root;
    for (let at = node.ends ? node : node.shorter; at; at = at.shorter) {
      // Only the first place can be the start of the text, so a node that was seen has nothing to add.
      if (seen.has(at)) continue;
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
function scanStart(root: CharNode, tokens: readonly Token[], foldedText: string, matches: Match[]): void {
  const start = tokens[0]?.start ?? 0;
  let to = 0;
  let node: CharNode | undefined = root;
  for (const char of foldedText) {
    node = node.next.get(char);
    if (!node) return;
    if (char === ' ') to += 1;
    if (node.ends) {
      matches.push({ group: node.ends, start, end: tokens[to]?.end ?? 0, from: 0, to, isTypo: false });
    }
  }
}

/**
 * Walks the forgiving words from each word of the text, by the word as it stands and by those it may mean. What
 * stands there without a typo has been found already.
 */
function scanTypos({ forgiving, typos }: CompiledRules, tokens: readonly Token[], matches: Match[]): void {
  const meant = tokens.map(({ text }) => typos.meantBy(text));
  const seen = new Set<WordNode>();
  for (let from = 0; from < tokens.length; from += 1) {
    let exact: WordNode | undefined = forgiving;
    let guessed: WordNode[] = [];
    for (let at = from; at < tokens.length && (exact !== undefined || guessed.length > 0); at += 1) {
      const word = tokens[at]?.text ?? '';
      if (guessed.length === 0 && meant[at]?.length === 0) {
        exact = exact?.next.get(word);
        continue;
      }
      const nodes: WordNode[] = exact === undefined ? guessed : [exact, ...guessed];
      const next: (WordNode | undefined)[] = guessed.map((node) => node.next.get(word));
      for (const other of meant[at] ?? []) next.push(...nodes.map((node) => node.next.get(other)));
      exact = exact?.next.get(word);
      guessed = next.filter((node) => node !== undefined);
      for (const node of guessed) {
        if (seen.has(node)) continue;
        seen.add(node);
        report(node, at, tokens, true, matches);
      }
    }
  }
}
