import { foldedWords } from '../text/tokenize';
import { editsBetween } from './rule-edits';
import { compileExpression, isFault } from './linear-expression';
import { givenConditions } from './route-conditions';
import { problem, type RouteProblem } from './route-problem';
import type { RouteRule, RouteSet } from './route-rules';
import { RuleIndex } from './rule-index';
import { type RuleWord, touching, wordsOf } from './rule-words';
import { unreachable } from './unreachable';

/** What exists outside the set; a part that is left out is not checked. */
export interface KnownForRoutes {
  queueIds?: ReadonlySet<string>;
  numbers?: ReadonlySet<string>;
  personIds?: ReadonlySet<string>;
}

/** Expressions in a set: each is tried on every text that has its word. */
const EXPRESSIONS_PER_SET = 50;
/** Of these so many may need the same word without a remark. */
const EXPRESSIONS_PER_WORD = 10;

/** What was found of one rule: with itself, and with the rules before it. */
interface Looked {
  words: RuleWord[];
  own: RouteProblem[];
  earlier: RouteProblem[];
}

/**
 * Points out rules that cannot work or never decide, for the editor and before publishing. Disabled rules are left
 * alone, except that ids must be unique.
 */
export const lintRules = (set: RouteSet, known: KnownForRoutes = {}): RouteProblem[] =>
  new RuleLint().check(set.rules, known);

/**
 * The same, asked again and again while somebody edits: rules that are the same objects as before are looked at anew
 * only where a rule that changed has a say about their texts. The answers are those of `lintRules`.
 */
export class RuleLint {
  private rules: readonly RouteRule[] = [];
  private index = new RuleIndex();
  private looked = new Map<RouteRule, Looked>();

  check(given: readonly RouteRule[], known: KnownForRoutes = {}): RouteProblem[] {
    const rules = eachOnce(given);
    this.follow(rules);
    const problems = duplicateIds(rules);
    for (const rule of rules) {
      if (!rule.enabled) continue;
      const { own, earlier } = this.looked.get(rule) ?? NOTHING;
      problems.push(...unknownTargets(rule, known), ...own, ...earlier);
    }
    problems.push(...expressionsBeyond(rules), ...crowdedWords(rules));
    if (!catchesAll(rules, known)) problems.push(NO_CATCH_ALL);
    return problems;
  }

  private follow(rules: readonly RouteRule[]): void {
    const edits = editsBetween(this.rules, rules);
    if (edits === null) {
      this.index = new RuleIndex();
      this.looked = new Map();
    }
    const { removed, added, from } = edits ?? { removed: [], added: rules, from: 0 };
    const changed = edits === null ? [] : removed.map((rule) => touching(rule, this.wordsOf(rule)));
    for (const rule of removed) {
      this.index.remove(rule);
      this.looked.delete(rule);
    }
    for (let at = from; at < rules.length; at += 1) this.index.move(rules[at] as RouteRule, at);
    const fresh = new Set(added);
    for (let at = from; at < rules.length; at += 1) {
      const rule = rules[at];
      if (rule === undefined || !fresh.has(rule)) continue;
      this.index.add(rule, at);
      const words = wordsOf(rule);
      this.looked.set(rule, { words, own: ownProblems(rule), earlier: [] });
      if (edits !== null) changed.push(touching(rule, words));
    }
    this.rules = rules;
    for (let at = from; at < rules.length; at += 1) {
      const rule = rules[at];
      const looked = rule && this.looked.get(rule);
      if (!looked || !rule.enabled) continue;
      if (fresh.has(rule) || looked.words.some((word) => changed.some((touches) => touches(word))))
        looked.earlier = unreachable(this.index, rule, at, looked.words);
    }
  }

  private wordsOf(rule: RouteRule): readonly RuleWord[] {
    return this.looked.get(rule)?.words ?? [];
  }
}

const NOTHING: Looked = { words: [], own: [], earlier: [] };

const NO_CATCH_ALL: RouteProblem = {
  ruleId: null,
  code: 'no_catch_all',
  severity: 'warning',
  message: 'There is no rule for all other texts: they would land in no queue.',
};

/** Rules are told apart as objects. */
function eachOnce(rules: readonly RouteRule[]): readonly RouteRule[] {
  const seen = new Set(rules);
  if (seen.size === rules.length) return rules;
  seen.clear();
  return rules.map((rule) => {
    const own = seen.has(rule) ? { ...rule } : rule;
    seen.add(own);
    return own;
  });
}

function duplicateIds(rules: readonly RouteRule[]): RouteProblem[] {
  const seen = new Set<string>();
  return rules
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map((rule) => problem(rule, 'duplicate_id', 'error', 'Another rule has the same id.'));
}

function unknownTargets(rule: RouteRule, known: KnownForRoutes): RouteProblem[] {
  const problems: RouteProblem[] = [];
  if (known.queueIds && !known.queueIds.has(rule.actions.queueId)) {
    problems.push(problem(rule, 'unknown_queue', 'error', 'Its queue does not exist any more.'));
  }
  const { assigneeId, notify = [] } = rule.actions;
  const people = assigneeId === undefined ? notify : [assigneeId, ...notify];
  if (known.personIds && people.some((id) => !known.personIds?.has(id))) {
    const message = 'Somebody it names does not work here any more. Choose somebody else.';
    problems.push(problem(rule, 'unknown_person', 'error', message));
  }
  for (const number of rule.numbers ?? []) {
    if (!known.numbers || known.numbers.has(number)) continue;
    problems.push(problem(rule, 'unknown_number', 'warning', `${number} is not one of our numbers.`));
  }
  return problems;
}

function ownProblems(rule: RouteRule): RouteProblem[] {
  const { kind, words } = rule.match;
  if (kind === 'catch_all') return rule.actions.consent === undefined ? [] : [consentForAll(rule)];
  if (words.length === 0) return [noWords(rule)];
  if (kind === 'regex') return faults(rule);
  return [...emptyWords(rule), ...repeatedWords(rule)];
}

const consentForAll = (rule: RouteRule): RouteProblem =>
  problem(rule, 'consent_for_all', 'error', 'A keyword cannot be run for any text: look for words.');

const noWords = (rule: RouteRule): RouteProblem =>
  problem(rule, 'empty_words', 'error', 'It has no word to look for.');

const faults = (rule: RouteRule): RouteProblem[] =>
  rule.match.words.flatMap((word) => {
    const compiled = compileExpression(word);
    return isFault(compiled) ? [problem(rule, compiled.code, 'error', compiled.message)] : [];
  });

function emptyWords(rule: RouteRule): RouteProblem[] {
  const empty = rule.match.words.filter((word) => foldedWords(word) === '');
  if (empty.length === rule.match.words.length) return [noWords(rule)];
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

/** The rule at which a set has more expressions than are tried on texts. */
function expressionsBeyond(rules: readonly RouteRule[]): RouteProblem[] {
  let count = 0;
  for (const rule of rules) {
    if (!rule.enabled || rule.match.kind !== 'regex') continue;
    count += rule.match.words.length;
    if (count > EXPRESSIONS_PER_SET) {
      const message = `A set has at most ${EXPRESSIONS_PER_SET} patterns. Look for words instead, or join some with “|”.`;
      return [problem(rule, 'too_many_expressions', 'error', message)];
    }
  }
  return [];
}

/** The rules at which a word has more expressions than should be tried on one text. */
function crowdedWords(rules: readonly RouteRule[]): RouteProblem[] {
  const counts = new Map<string, number>();
  return rules.flatMap((rule) => {
    if (!rule.enabled || rule.match.kind !== 'regex') return [];
    const needed = rule.match.words.flatMap((word) => {
      const compiled = compileExpression(word);
      return isFault(compiled) ? [] : [...new Set(compiled.required)];
    });
    const [crowded] = needed.filter((word) => {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      return count === EXPRESSIONS_PER_WORD + 1;
    });
    if (crowded === undefined) return [];
    const message = `More than ${EXPRESSIONS_PER_WORD} patterns are tried on every text with the word “${crowded}”. Join some with “|”, or give each a rarer word that its texts must have.`;
    return [problem(rule, 'crowded_word', 'warning', message)];
  });
}

function catchesAll(rules: readonly RouteRule[], known: KnownForRoutes): boolean {
  const catchAlls = rules.filter(
    (rule) => rule.enabled && rule.match.kind === 'catch_all' && givenConditions(rule.conditions) === null,
  );
  if (catchAlls.some((rule) => !rule.numbers?.length)) return true;
  const caught = new Set(catchAlls.flatMap((rule) => rule.numbers ?? []));
  return (
    known.numbers !== undefined && known.numbers.size > 0 && [...known.numbers].every((n) => caught.has(n))
  );
}
