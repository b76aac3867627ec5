/** What stands inside words: letters by an automaton over characters, and expressions where a word stands that they need. */
import type { ReadText } from '../text/read-text';
import type { Finds } from './finds';
import type { ExpressionSet } from './linear-expression';
import type { CharNode, ExpressionGroup } from './rule-index';
import { step } from './trie-node';

/** Each group at its first place, in one pass over a linked trie. */
export function scanInside(root: CharNode, text: ReadText, finds: Finds): void {
  const seen = new Set<CharNode>();
  const tried = new Set<ExpressionGroup>();
  let node = root;
  for (let place = 0; place < text.words.length; place += 1) {
    node = step(node, text.words.charCodeAt(place));
    for (let at = node.ends ? node : node.shorter; at; at = at.shorter) {
      if (seen.has(at)) continue;
      seen.add(at);
      reportInside(at, place, text, tried, finds);
    }
  }
}

/** The same in a trie that is not linked, for short texts: a walk begins at each place. */
export function walkInside(root: CharNode, text: ReadText, finds: Finds): void {
  const seen = new Set<CharNode>();
  const tried = new Set<ExpressionGroup>();
  for (let from = 0; from < text.words.length; from += 1) {
    let node: CharNode | undefined = root;
    for (let place = from; node; place += 1) {
      if (node.ends && !seen.has(node)) {
        seen.add(node);
        reportInside(node, place - 1, text, tried, finds);
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
  finds: Finds,
): void {
  if (ends?.group) {
    const [from, to] = [text.tokenAt(last - depth + 1), text.tokenAt(last)];
    const [start, end] = [text.tokens[from]?.start ?? 0, text.tokens[to]?.end ?? 0];
    finds.take({ group: ends.group, start, end, from, to, isTypo: false, isInside: true });
  }
  if (ends?.expressions) reportExpressions(ends.expressions, text, tried, finds);
}

function reportExpressions(
  expressions: ExpressionSet<ExpressionGroup>,
  text: ReadText,
  tried: Set<ExpressionGroup>,
  finds: Finds,
): void {
  const { text: folded, origin } = text.folded;
  for (const one of expressions.mayFit(folded)) {
    if (tried.has(one)) continue;
    tried.add(one);
    const found = one.expression.find(folded);
    if (!found) continue;
    const [start, end] = [originOf(origin, found.start), originOf(origin, found.end)];
    finds.take({ group: one.group, start, end, from: -1, to: -1, isTypo: false, isInside: true });
  }
}

const originOf = (origin: Uint32Array | null, place: number): number => origin?.[place] ?? place;
