import type { Token } from '../text/tokenize';
import type { CharNode, CompiledRules, WordNode } from './compile-rules';
import type { PatternGroup } from './pattern-group';

/** Patterns that stand at the same place of the text; offsets are those of the original text. */
export interface Match {
  group: PatternGroup;
  start: number;
  end: number;
}

/**
 * Every group of patterns that is in the text, each at its first place only: a later one of the same words says
 * nothing new. The catch-alls stand at the empty start.
 */
export function findMatches(compiled: CompiledRules, tokens: readonly Token[], foldedText: string): Match[] {
  const matches: Match[] = [{ group: compiled.catchAlls, start: 0, end: 0 }];
  scanWords(compiled.words, tokens, matches);
  scanStart(compiled.starts, tokens, foldedText, matches);
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
      report(at, position, tokens, matches);
    }
  }
}

function report(node: WordNode, position: number, tokens: readonly Token[], matches: Match[]): void {
  if (!node.ends) return;
  const from = position - node.depth + 1;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[position]?.end ?? 0;
  const { anywhere, start: atStart, whole } = node.ends;
  if (anywhere) matches.push({ group: anywhere, start, end });
  if (atStart && from === 0) matches.push({ group: atStart, start, end });
  if (whole && from === 0 && position === tokens.length - 1) matches.push({ group: whole, start, end });
}

/** A word that may go on is marked up to the end of the word it is found in. */
function scanStart(root: CharNode, tokens: readonly Token[], foldedText: string, matches: Match[]): void {
  const start = tokens[0]?.start ?? 0;
  let position = 0;
  let node: CharNode | undefined = root;
  for (const char of foldedText) {
    node = node.next.get(char);
    if (!node) return;
    if (char === ' ') position += 1;
    if (node.ends) matches.push({ group: node.ends, start, end: tokens[position]?.end ?? 0 });
  }
}
