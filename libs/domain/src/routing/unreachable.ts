/**
 * Finds rules, and words of rules, that never decide because earlier rules take every text they match. A word
 * is run through the automaton like a text: the patterns found in it are those that are in every text the word
 * is in, as long as they stand where the word itself must stand.
 */
import { tokenize } from '../text/tokenize';
import type { CompiledRules } from './compile-rules';
import { findMatches } from './find-matches';
import type { Pattern } from './pattern-group';
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
  if (rule.match.kind === 'catch_all') {
    const taker = takerOf(compiled, rule, index, '');
    return taker ? [afterCatchAll(rule, taker)] : [];
  }
  const words = rule.match.words.filter((word) => tokenize(word).length > 0);
  const taken = words.flatMap((word) => {
    const by = takerOf(compiled, rule, index, word);
    return by ? [{ word, by }] : [];
  });
  const first = taken[0];
  if (!first) return [];
  if (taken.length < words.length) return taken.map(({ word, by }) => takenWord(rule, word, by));
  if (first.by.kind === 'catch_all') return [afterCatchAll(rule, first.by)];
  const message = `It never decides: “${first.by.rule.name}” comes first and takes its texts.`;
  return [problem(rule, 'shadowed', 'warning', message, { byRuleId: first.by.rule.id, witness: first.word })];
}

/** The pattern of an earlier rule that takes every text with this word, on every number the rule is for. */
function takerOf(compiled: CompiledRules, rule: RouteRule, index: number, word: string): Pattern | undefined {
  const { kind } = rule.match;
  const tokens = tokenize(word);
  const foldedText = tokens.map((token) => token.text).join(' ');
  // Its last word may go on, so it is not yet a word that another rule could look for.
  const whole = kind === 'starts_with' ? tokens.slice(0, -1) : tokens;
  const matches = findMatches(compiled, whole, foldedText);
  const takerFor = (number: string | undefined) =>
    matches
      .map(({ group }) => (number === undefined ? group.firstOpen : group.firstFor(number)))
      .filter((pattern) => pattern !== undefined && pattern.index < index && TAKEN_BY[kind].has(pattern.kind))
      .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0];

  if (!rule.numbers || rule.numbers.length === 0) return takerFor(undefined);
  const takers = rule.numbers.map(takerFor);
  return takers.includes(undefined) ? undefined : takers[0];
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
