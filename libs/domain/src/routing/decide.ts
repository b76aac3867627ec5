import { tokenize, type Token } from '../text/tokenize';
import type { CompiledRules, Pattern } from './compile-rules';
import { CANDIDATE_LIMIT, type RouteCandidate, type RouteDecision, type RouteInput } from './route-rules';

/** A pattern that was found, with the offsets of its words in the original text. */
interface Hit {
  pattern: Pattern;
  start: number;
  end: number;
}

/**
 * Finds the rule a text goes by, in one pass over its words.
 *
 * The first enabled rule of the set that matches and applies to the business number wins. Where several of its
 * words are in the text, the one that stands first is named, the longest of those, the first written of equals.
 */
export function decide(compiled: CompiledRules, input: RouteInput): RouteDecision {
  const tokens = tokenize(input.text);
  const foldedText = tokens.map((token) => token.text).join(' ');
  const found = new Found(compiled, input.businessNumber);
  scanWords(compiled, tokens, found);
  scanStart(compiled, tokens, foldedText, found);
  for (const pattern of compiled.catchAlls) found.add({ pattern, start: 0, end: 0 });

  const { winner } = found;
  const rule = winner?.pattern.rule;
  return {
    ruleId: rule?.id ?? null,
    ruleName: rule?.name ?? null,
    index: winner?.pattern.index ?? -1,
    matched: winner
      ? { kind: winner.pattern.kind, word: winner.pattern.word, start: winner.start, end: winner.end }
      : null,
    actions: rule?.actions ?? null,
    mayMove: input.firstText || rule?.actions.moveRunning === true,
    candidates: found.candidates(),
    rulesConsidered: compiled.enabledCount,
    foldedText,
  };
}
