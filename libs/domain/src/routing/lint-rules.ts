import { foldedWords } from '../text/tokenize';
import { compileRules } from './compile-rules';
import type { RouteRule, RouteSet } from './route-rules';
import { givenConditions } from './route-conditions';
import { problem, type RouteProblem } from './route-problem';
import { unreachable } from './unreachable';

/** What exists outside the set; a part that is left out is not checked. */
export interface KnownForRoutes {
  queueIds?: ReadonlySet<string>;
  numbers?: ReadonlySet<string>;
}

/**
 * Points out rules that cannot work or never decide, for the editor and before publishing. Linear in the size
 * of the set. Disabled rules are left alone, except that ids must be unique.
 */
export function lintRules(set: RouteSet, known: KnownForRoutes = {}): RouteProblem[] {
  const problems = duplicateIds(set);
  const compiled = compileRules(set);
  set.rules.forEach((rule, index) => {
    if (!rule.enabled) return;
    problems.push(...unknownTargets(rule, known));
    if (rule.match.kind !== 'catch_all') problems.push(...emptyWords(rule), ...repeatedWords(rule));
    problems.push(...unreachable(compiled, rule, index));
  });
  if (!catchesAll(set, known)) {
    problems.push({
      ruleId: null,
      code: 'no_catch_all',
      severity: 'warning',
      message: 'There is no rule for all other texts: they would land in no queue.',
    });
  }
  return problems;
}

function duplicateIds(set: RouteSet): RouteProblem[] {
  const seen = new Set<string>();
  return set.rules.flatMap((rule) => {
    if (!seen.has(rule.id)) {
      seen.add(rule.id);
      return [];
    }
    return [problem(rule, 'duplicate_id', 'error', 'Another rule has the same id.')];
  });
}

function unknownTargets(rule: RouteRule, known: KnownForRoutes): RouteProblem[] {
  const problems: RouteProblem[] = [];
  if (known.queueIds && !known.queueIds.has(rule.actions.queueId)) {
    problems.push(problem(rule, 'unknown_queue', 'error', 'Its queue does not exist any more.'));
  }
  for (const number of rule.numbers ?? []) {
    if (!known.numbers || known.numbers.has(number)) continue;
    problems.push(problem(rule, 'unknown_number', 'warning', `${number} is not one of our numbers.`));
  }
  return problems;
}

function emptyWords(rule: RouteRule): RouteProblem[] {
  const empty = rule.match.words.filter((word) => foldedWords(word) === '');
  if (empty.length === rule.match.words.length) {
    return [problem(rule, 'empty_words', 'error', 'It has no word to look for.')];
  }
  return empty.map((word) =>
    problem(rule, 'empty_words', 'warning', `“${word}” has no letter or digit, so it never matches.`),
  );
}

function repeatedWords(rule: RouteRule): RouteProblem[] {
  const seen = new Set<string>();
  return rule.match.words.flatMap((word) => {
    const folded = foldedWords(word);
    if (folded === '' || !seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      problem(rule, 'duplicate_word', 'warning', `“${word}” is in this rule twice.`, { witness: word }),
    ];
  });
}

function catchesAll(set: RouteSet, known: KnownForRoutes): boolean {
  const catchAlls = set.rules.filter(
    (rule) => rule.enabled && rule.match.kind === 'catch_all' && givenConditions(rule.conditions) === null,
  );
  if (catchAlls.some((rule) => !rule.numbers?.length)) return true;
  const caught = new Set(catchAlls.flatMap((rule) => rule.numbers ?? []));
  return (
    known.numbers !== undefined && known.numbers.size > 0 && [...known.numbers].every((n) => caught.has(n))
  );
}
