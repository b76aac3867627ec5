import { tokenize } from '../text/tokenize';
import type { CompiledRules } from './compile-rules';
import { findMatches, type Match } from './find-matches';
import type { Pattern } from './pattern-group';
import { CANDIDATE_LIMIT, type RouteCandidate, type RouteDecision, type RouteInput } from './route-rules';

/** A rule that matches, by the best of its words. */
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
  const hits = new Map<number, Hit>();
  let winnerIndex = -1;
  for (const match of findMatches(compiled, tokens, foldedText)) {
    for (const pattern of match.group.first(CANDIDATE_LIMIT)) keepBest(hits, pattern, match);
    const first = match.group.firstFor(input.businessNumber);
    if (!first) continue;
    keepBest(hits, first, match);
    if (winnerIndex < 0 || first.index < winnerIndex) winnerIndex = first.index;
  }

  const winner = hits.get(winnerIndex);
  const rule = winner?.pattern.rule ?? null;
  return {
    ruleId: rule?.id ?? null,
    ruleName: rule?.name ?? null,
    index: winnerIndex,
    matched: winner
      ? { kind: winner.pattern.kind, word: winner.pattern.word, start: winner.start, end: winner.end }
      : null,
    actions: rule?.actions ?? null,
    mayMove: input.firstText || rule?.actions.moveRunning === true,
    candidates: candidates(hits, winnerIndex, input.businessNumber),
    rulesConsidered: compiled.enabledCount,
  };
}

function keepBest(hits: Map<number, Hit>, pattern: Pattern, { start, end }: Match): void {
  const held = hits.get(pattern.index);
  if (!held || isBetter(start, end, pattern, held)) hits.set(pattern.index, { pattern, start, end });
}

function isBetter(start: number, end: number, pattern: Pattern, held: Hit): boolean {
  if (start !== held.start) return start < held.start;
  if (end !== held.end) return end > held.end;
  return pattern.wordIndex < held.pattern.wordIndex;
}

function candidates(hits: ReadonlyMap<number, Hit>, winnerIndex: number, number: string): RouteCandidate[] {
  const ordered = [...hits.values()].sort((a, b) => a.pattern.index - b.pattern.index);
  const shown = ordered.slice(0, CANDIDATE_LIMIT);
  const winner = hits.get(winnerIndex);
  if (winner && !shown.includes(winner)) shown[CANDIDATE_LIMIT - 1] = winner;
  return shown.map(({ pattern: { rule, index, word, kind } }) => ({
    ruleId: rule.id,
    name: rule.name,
    index,
    matchedWord: kind === 'catch_all' ? null : word,
    outcome:
      index === winnerIndex
        ? 'won'
        : !rule.enabled
          ? 'disabled'
          : rule.numbers && rule.numbers.length > 0 && !rule.numbers.includes(number)
            ? 'number_mismatch'
            : 'later',
  }));
}
