/**
 * Finds rules, and words of rules, that never decide because earlier rules take every text they match. A word
 * is looked through like a text: the patterns found in it are those that are in every text the word is in, as long as
 * they stand where the word itself must stand. An earlier rule with conditions takes them all only
 * if its conditions hold whenever those of the later one do; if they merely can, the two overlap.
 */
import { runTogether } from '../text/word-edges';
import { findStanding, findUnlinked } from './find-matches';
import type { Match } from './finds';
import { forgivesTypo } from './forgive-typos';
import type { Holds, Pattern } from './pattern-group';
import { conditionsImply, conditionsMeet, givenConditions } from './route-conditions';
import { problem, type RouteProblem } from './route-problem';
import type { RouteMatchKind, RouteRule } from './route-rules';
import type { RuleIndex } from './rule-index';
import type { RuleWord } from './rule-words';

/** Which kinds of an earlier rule can take all texts of a word of this kind. */
const TAKEN_BY: Readonly<Record<RouteMatchKind, ReadonlySet<RouteMatchKind>>> = {
  exact: new Set(['catch_all', 'any_word', 'phrase', 'first_word', 'starts_with', 'contains', 'exact']),
  first_word: new Set(['catch_all', 'any_word', 'phrase', 'first_word', 'starts_with', 'contains']),
  starts_with: new Set(['catch_all', 'any_word', 'phrase', 'first_word', 'starts_with', 'contains']),
  any_word: new Set(['catch_all', 'any_word', 'phrase', 'contains']),
  phrase: new Set(['catch_all', 'any_word', 'phrase', 'contains']),
  contains: new Set(['catch_all', 'contains']),
  regex: new Set(['catch_all']),
  catch_all: new Set(['catch_all']),
};

/**
 * And which can take some: an expression that fits the word alone need not fit a text around it, and of what an
 * expression fits one text is known.
 */
const MET_BY = Object.fromEntries(
  Object.entries({ ...TAKEN_BY, regex: TAKEN_BY.exact }).map(([kind, kinds]) => [
    kind,
    new Set<RouteMatchKind>([...kinds, 'regex']),
  ]),
) as unknown as typeof TAKEN_BY;

/** The problems of one enabled rule with the rules before it. */
export function unreachable(
  rules: RuleIndex,
  rule: RouteRule,
  index: number,
  words: readonly RuleWord[],
): RouteProblem[] {
  const isCatchAll = rule.match.kind === 'catch_all';
  const own = givenConditions(rule.conditions);
  const taken = words.flatMap((word) => {
    const matches = rule.match.typos
      ? certainMatches(rules, word)
      : matchesIn(rules, rule, word).filter(isCertainIn(word));
    const takers = takersOf(rule, index, matches, ({ given }) => conditionsImply(own, given));
    const by = takers.includes(undefined) ? undefined : takers[0];
    return by ? [{ word, by }] : [];
  });
  const first = taken[0];
  if (!first) return overlap(rules, rule, index, words);
  if (taken.length < words.length) return taken.map(({ word, by }) => takenWord(rule, word, by));
  if (isCatchAll || first.by.kind === 'catch_all') return [afterCatchAll(rule, first.word, first.by)];
  const message = `It never decides: “${first.by.rule.name}” comes first and takes its texts.`;
  return [
    problem(rule, 'shadowed', 'warning', message, {
      byRuleId: first.by.rule.id,
      witness: first.word.witness,
    }),
  ];
}

/** What stands in the word as it is written. */
function matchesIn(rules: RuleIndex, rule: RouteRule, { text }: RuleWord): Match[] {
  // Its last word may go on, so it is not yet a word that another rule could look for.
  const whole = rule.match.kind === 'starts_with' ? text.tokens.slice(0, -1) : text.tokens;
  return findUnlinked(rules, text, whole);
}

/** Where words run together, what stands around a word in a text decides where its parts begin and end. */
const isCertainIn =
  ({ text: { tokens } }: RuleWord) =>
  ({ from, to, isInside }: Match): boolean =>
    isInside === true ||
    (!runTogether(tokens[from - 1], tokens[from]) && !runTogether(tokens[to], tokens[to + 1]));

/** What stands in every text with this word, a slip in it or not: by words too short for one, or as forgiving. */
function certainMatches(rules: RuleIndex, word: RuleWord): Match[] {
  const { tokens } = word.text;
  const forgives = tokens.map(({ text }) => forgivesTypo(text));
  const exact = findUnlinked(rules, word.text).filter(
    ({ from, to, isTypo }) => !isTypo && !forgives.slice(Math.max(from, 0), to + 1).includes(true),
  );
  return [...exact, ...findStanding(rules.forgiving, word.text)].filter(isCertainIn(word));
}

/** For each number the rule is for, or for all of them: the first pattern of an earlier rule that takes the word. */
function takersOf(
  { match: { kind }, numbers }: RouteRule,
  index: number,
  matches: readonly Match[],
  holds: Holds,
  kinds = TAKEN_BY[kind],
): (Pattern | undefined)[] {
  const takerFor = (number: string | undefined) =>
    matches
      .map(({ group }) => (number === undefined ? group.firstOpen(holds) : group.firstFor(number, holds)))
      .filter((pattern) => pattern !== undefined && pattern.index < index && kinds.has(pattern.kind))
      .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0];
  return numbers && numbers.length > 0 ? numbers.map(takerFor) : [takerFor(undefined)];
}

/** The first word of which an earlier rule takes a part: under its conditions, on some numbers, or without a typo. */
function overlap(
  rules: RuleIndex,
  rule: RouteRule,
  index: number,
  words: readonly RuleWord[],
): RouteProblem[] {
  const own = givenConditions(rule.conditions);
  for (const word of words) {
    const matches = matchesIn(rules, rule, word);
    const meets: Holds = ({ given }) => conditionsMeet(own, given);
    const by = takersOf(rule, index, matches, meets, MET_BY[rule.match.kind]).find(
      (pattern) => pattern !== undefined,
    );
    if (!by) continue;
    const message = `“${by.rule.name}” comes first and takes a part of its texts.`;
    return [problem(rule, 'overlap', 'note', message, { byRuleId: by.rule.id, witness: word.witness })];
  }
  return [];
}

function afterCatchAll(rule: RouteRule, { witness }: RuleWord, by: Pattern): RouteProblem {
  const message = `It comes after “${by.rule.name}”, which takes every text.`;
  return problem(rule, 'after_catch_all', 'warning', message, { byRuleId: by.rule.id, witness });
}

function takenWord(rule: RouteRule, { word, witness }: RuleWord, by: Pattern): RouteProblem {
  const message = `“${word}” never decides here: “${by.rule.name}” comes first and takes it.`;
  return problem(rule, 'duplicate_word', 'warning', message, { byRuleId: by.rule.id, witness });
}
