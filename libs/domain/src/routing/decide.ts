import { ReadText } from '../text/read-text';
import type { CompiledRules } from './compile-rules';
import { findMatches } from './find-matches';
import type { Finds, Match } from './finds';
import type { Holds, Pattern, PatternGroup } from './pattern-group';
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
  const holds = remembering(input);
  const hits = new Hits(input.businessNumber, holds);
  findMatches(compiled.index, new ReadText(input.text), hits);
  const { winner } = hits;
  const rule = winner?.pattern.rule ?? null;
  return {
    ruleId: rule?.id ?? null,
    ruleName: rule?.name ?? null,
    index: winner?.pattern.index ?? -1,
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
    candidates: candidates(hits.first, winner, input, holds),
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

/**
 * What was found: the rule that decides, and the first ones in their order, which the trace names. What stands behind
 * both is let go at once: a text without spaces may have words of hundreds of rules in it.
 */
class Hits implements Finds {
  winner: Hit | null = null;
  readonly first: Hit[] = [];

  constructor(
    private readonly number: string,
    private readonly holds: Holds,
  ) {}

  wants(group: PatternGroup): boolean {
    const { winner, first } = this;
    if (winner === null || first.length < CANDIDATE_LIMIT) return true;
    const last = Math.max(winner.pattern.index, first.at(-1)?.pattern.index ?? 0);
    return group.firstIndex <= last;
  }

  take(match: Match): void {
    for (const pattern of match.group.first(CANDIDATE_LIMIT)) if (!this.name(pattern, match)) break;
    const { winner } = this;
    const last = winner?.pattern.index ?? Number.POSITIVE_INFINITY;
    if (match.group.firstIndex > last) return;
    const pattern = match.group.firstFor(this.number, this.holds, last);
    if (!pattern) return;
    const hit = hitOf(pattern, match);
    if (winner === null || pattern.index < last || isBetter(hit, winner)) this.winner = hit;
  }

  /** False where the rule comes too late to be named, and with it those that come later still. */
  private name(pattern: Pattern, match: Match): boolean {
    const { first } = this;
    let at = first.length;
    while (at > 0 && (first[at - 1]?.pattern.index ?? 0) > pattern.index) at -= 1;
    const held = first[at - 1];
    if (held?.pattern.index === pattern.index) {
      const hit = hitOf(pattern, match);
      if (isBetter(hit, held)) first[at - 1] = hit;
      return true;
    }
    if (at === CANDIDATE_LIMIT) return false;
    first.splice(at, 0, hitOf(pattern, match));
    if (first.length > CANDIDATE_LIMIT) first.pop();
    return true;
  }
}

const hitOf = (pattern: Pattern, { start, end, isTypo }: Match): Hit => ({ pattern, start, end, isTypo });

function isBetter(hit: Hit, held: Hit): boolean {
  if (hit.start !== held.start) return hit.start < held.start;
  if (hit.end !== held.end) return hit.end > held.end;
  if (hit.isTypo !== held.isTypo) return held.isTypo;
  return hit.pattern.wordIndex < held.pattern.wordIndex;
}

const typoOf = ({ isTypo, start, end }: Hit, text: string): { typo?: string } =>
  isTypo ? { typo: text.slice(start, end) } : {};

function candidates(
  first: readonly Hit[],
  winner: Hit | null,
  input: RouteInput,
  holds: Holds,
): RouteCandidate[] {
  const isNamed = winner === null || first.some(({ pattern }) => pattern.index === winner.pattern.index);
  const shown = isNamed ? first : [...first.slice(0, CANDIDATE_LIMIT - 1), winner];
  return shown.map((hit) => {
    const { rule, index, word, kind, conditions } = hit.pattern;
    const candidate: RouteCandidate = {
      ruleId: rule.id,
      name: rule.name,
      index,
      matchedWord: kind === 'catch_all' ? null : word,
      outcome: index === winner?.pattern.index ? 'won' : whyNot(hit.pattern, input.businessNumber, holds),
    };
    if (hit.isTypo) candidate.typo = input.text.slice(hit.start, hit.end);
    if (conditions) candidate.conditions = explainConditions(conditions.given, input);
    return candidate;
  });
}

function whyNot({ rule, conditions }: Pattern, number: string, holds: Holds): RouteCandidate['outcome'] {
  if (!rule.enabled) return 'disabled';
  if (rule.numbers && rule.numbers.length > 0 && !rule.numbers.includes(number)) return 'number_mismatch';
  if (conditions && !holds(conditions)) return 'condition_unmet';
  return 'later';
}
