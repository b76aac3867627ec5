import { ReadText } from '../text/read-text';
import type { CompiledRules } from './compile-rules';
import { findMatches, type Match } from './find-matches';
import type { Holds, Pattern } from './pattern-group';
import { conditionsHold, explainConditions } from './route-conditions';
import { CANDIDATE_LIMIT, type RouteCandidate, type RouteDecision, type RouteInput } from './route-rules';

/** A rule that matches, by the best of its words. */
interface Hit {
  pattern: Pattern;
  start: number;
  end: number;
  isTypo: boolean;
}

/**
 * Finds the rule a text goes by, in one pass over its words.
 *
 * The first enabled rule of the set that matches, applies to the business number and has its conditions met wins.
 * Where several of its words are in the text, the one that stands first is named, the longest of those, the one
 * without a typo, the first written of equals.
 */
export function decide(compiled: CompiledRules, input: RouteInput): RouteDecision {
  const hits = new Map<number, Hit>();
  const holds = remembering(input);
  let winnerIndex = -1;
  for (const match of findMatches(compiled.index, new ReadText(input.text))) {
    for (const pattern of match.group.first(CANDIDATE_LIMIT)) keepBest(hits, pattern, match);
    const first = match.group.firstFor(input.businessNumber, holds);
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
      ? {
          kind: winner.pattern.kind,
          word: winner.pattern.word,
          start: winner.start,
          end: winner.end,
          ...typoOf(winner, input.text),
        }
      : null,
    actions: rule?.actions ?? null,
    mayMove: input.firstText || rule?.actions.moveRunning === true,
    candidates: candidates(hits, winnerIndex, input, holds),
    rulesConsidered: compiled.enabledCount,
  };
}

/** Each of the set's conditions is looked at once, and only if a rule with it is in the text. */
function remembering(input: RouteInput): Holds {
  const known = new Map<Parameters<Holds>[0], boolean>();
  return (conditions) => {
    const before = known.get(conditions);
    if (before !== undefined) return before;
    const holds = conditionsHold(conditions.given, input);
    known.set(conditions, holds);
    return holds;
  };
}

function keepBest(hits: Map<number, Hit>, pattern: Pattern, { start, end, isTypo }: Match): void {
  const hit = { pattern, start, end, isTypo };
  const held = hits.get(pattern.index);
  if (!held || isBetter(hit, held)) hits.set(pattern.index, hit);
}

function isBetter(hit: Hit, held: Hit): boolean {
  if (hit.start !== held.start) return hit.start < held.start;
  if (hit.end !== held.end) return hit.end > held.end;
  if (hit.isTypo !== held.isTypo) return held.isTypo;
  return hit.pattern.wordIndex < held.pattern.wordIndex;
}

const typoOf = ({ isTypo, start, end }: Hit, text: string): { typo?: string } =>
  isTypo ? { typo: text.slice(start, end) } : {};

function candidates(
  hits: ReadonlyMap<number, Hit>,
  winnerIndex: number,
  input: RouteInput,
  holds: Holds,
): RouteCandidate[] {
  const ordered = [...hits.values()].sort((a, b) => a.pattern.index - b.pattern.index);
  const shown = ordered.slice(0, CANDIDATE_LIMIT);
  const winner = hits.get(winnerIndex);
  if (winner && !shown.includes(winner)) shown[CANDIDATE_LIMIT - 1] = winner;
  return shown.map((hit) => {
    const { rule, index, word, kind, conditions } = hit.pattern;
    return {
      ruleId: rule.id,
      name: rule.name,
      index,
      matchedWord: kind === 'catch_all' ? null : word,
      ...typoOf(hit, input.text),
      ...(conditions ? { conditions: explainConditions(conditions.given, input) } : {}),
      outcome: index === winnerIndex ? 'won' : whyNot(hit.pattern, input.businessNumber, holds),
    };
  });
}

function whyNot({ rule, conditions }: Pattern, number: string, holds: Holds): RouteCandidate['outcome'] {
  if (!rule.enabled) return 'disabled';
  if (rule.numbers && rule.numbers.length > 0 && !rule.numbers.includes(number)) return 'number_mismatch';
  if (conditions && !holds(conditions)) return 'condition_unmet';
  return 'later';
}
