/**
 * Finds rules, and words of rules, that never decide because earlier rules take every text they match. A word
 * is run through the automaton like a text: the patterns found in it are those that are in every text the word
 * is in, as long as they stand where the word itself must stand. An earlier rule with conditions takes them all only
 * if its conditions hold whenever those of the later one do; if they merely can, the two overlap.
 */
import { tokenize } from '../text/tokenize';
import type { CompiledRules } from './compile-rules';
import { findForgiving, findMatches, type Match } from './find-matches';
import { forgivesTypo } from './forgive-typos';
import type { Holds, Pattern } from './pattern-group';
import { conditionsImply, conditionsMeet, givenConditions } from './route-conditions';
import { problem, type RouteProblem } from './route-problem';
import type { RouteMatchKind, RouteRule } from './route-rules';

/** Any text at all, to show what an earlier catch-all takes. */
const ANY_TEXT = 'Hello';

/** Which kinds of an earlier rule can take all texts of a word of this kind. */
const TAKEN_BY: Readonly<Record<RouteMatchKind, ReadonlySet<RouteMatchKind>>> = {
  exact: new Set(['catch_all', 'any_word', 'phrase', 'first_word', 'starts_with', 'exact']),
  first_word: new Set(['catch_all', 'any_word', 'phrase', 'first_word', 'starts_with']),
  starts_with: new Set(['catch_all', 'any_word', 'phrase', 'first_word', 'starts_with']),
  any_word: new Set(['catch_all', 'any_word', 'phrase']),
  phrase: new Set(['catch_all', 'any_word', 'phrase']),
  catch_all: new Set(['catch_all']),
};

/** The problems of one enabled rule with the rules before it. */
export function unreachable(compiled: CompiledRules, rule: RouteRule, index: number): RouteProblem[] {
  const isCatchAll = rule.match.kind === 'catch_all';
  const words = isCatchAll ? [''] : rule.match.words.filter((word) => tokenize(word).length > 0);
  const own = givenConditions(rule.conditions);
  const taken = words.flatMap((word) => {
    const matches = rule.match.typos ? certainMatches(compiled, word) : matchesIn(compiled, rule, word);
    const takers = takersOf(rule, index, matches, ({ given }) => conditionsImply(own, given));
    const by = takers.includes(undefined) ? undefined : takers[0];
    return by ? [{ word, by }] : [];
  });
  const first = taken[0];
  if (!first) return overlap(compiled, rule, index, words);
  if (taken.length < words.length) return taken.map(({ word, by }) => takenWord(rule, word, by));
  if (isCatchAll || first.by.kind === 'catch_all') return [afterCatchAll(rule, first.by)];
  const message = `It never decides: “${first.by.rule.name}” comes first and takes its texts.`;
  return [problem(rule, 'shadowed', 'warning', message, { byRuleId: first.by.rule.id, witness: first.word })];
}

/** What stands in every text with this word as it is written. */
function matchesIn(compiled: CompiledRules, rule: RouteRule, word: string): Match[] {
  const tokens = tokenize(word);
  const foldedText = tokens.map((token) => token.text).join(' ');
  // Its last word may go on, so it is not yet a word that another rule could look for.
  const whole = rule.match.kind === 'starts_with' ? tokens.slice(0, -1) : tokens;
  return findMatches(compiled, whole, foldedText);
}

/** What stands in every text with this word, a slip in it or not: by words too short for one, or as forgiving. */
function certainMatches(compiled: CompiledRules, word: string): Match[] {
  const tokens = tokenize(word);
  const forgives = tokens.map(({ text }) => forgivesTypo(text));
  const foldedText = tokens.map((token) => token.text).join(' ');
  const exact = findMatches(compiled, tokens, foldedText).filter(
    ({ from, to, isTypo }) => !isTypo && !forgives.slice(Math.max(from, 0), to + 1).includes(true),
  );
  return [...exact, ...findForgiving(compiled, tokens)];
}

/** For each number the rule is for, or for all of them: the first pattern of an earlier rule that takes the word. */
function takersOf(
  { match: { kind }, numbers }: RouteRule,
  index: number,
  matches: readonly Match[],
  holds: Holds,
): (Pattern | undefined)[] {
  const takerFor = (number: string | undefined) =>
    matches
      .map(({ group }) => (number === undefined ? group.firstOpen(holds) : group.firstFor(number, holds)))
      .filter((pattern) => pattern !== undefined && pattern.index < index && TAKEN_BY[kind].has(pattern.kind))
      .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0];
  return numbers && numbers.length > 0 ? numbers.map(takerFor) : [takerFor(undefined)];
}

/** The first word of which an earlier rule takes a part: under its conditions, on some numbers, or without a typo. */
function overlap(
  compiled: CompiledRules,
  rule: RouteRule,
  index: number,
  words: readonly string[],
): RouteProblem[] {
  const own = givenConditions(rule.conditions);
  for (const word of words) {
    const matches = matchesIn(compiled, rule, word);
    const by = takersOf(rule, index, matches, ({ given }) => conditionsMeet(own, given)).find(
      (pattern) => pattern !== undefined,
    );
    if (!by) continue;
    const message = `“${by.rule.name}” comes first and takes a part of its texts.`;
    const witness = word === '' ? ANY_TEXT : word;
    return [problem(rule, 'overlap', 'note', message, { byRuleId: by.rule.id, witness })];
  }
  return [];
}

function afterCatchAll(rule: RouteRule, by: Pattern): RouteProblem {
  const message = `It comes after “${by.rule.name}”, which takes every text.`;
  const witness = rule.match.words.find((word) => tokenize(word).length > 0) ?? ANY_TEXT;
  return problem(rule, 'after_catch_all', 'warning', message, { byRuleId: by.rule.id, witness });
}

function takenWord(rule: RouteRule, word: string, by: Pattern): RouteProblem {
  const message = `“${word}” never decides here: “${by.rule.name}” comes first and takes it.`;
  return problem(rule, 'duplicate_word', 'warning', message, { byRuleId: by.rule.id, witness: word });
}
