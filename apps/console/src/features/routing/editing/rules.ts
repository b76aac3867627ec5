import type { RouteRuleInput } from '@parley/contracts';
import { conditionsAsComparable } from './conditions';

/**
 * Small questions about a list of rules, shared by the editor, the diff and the list. Order is meaning: the
 * first rule that matches wins, and a catch-all for every number stays at the end.
 */

/** A new id, unique enough within one set; works without a secure context, where randomUUID is missing. */
export const newRuleId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `r-${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`;
};

/** A blank rule. It does not lint until words and a queue are given, and says so. */
export const newRule = (queueId: string): RouteRuleInput => ({
  id: newRuleId(),
  name: '',
  enabled: true,
  match: { kind: 'any_word', words: [] },
  actions: { queueId },
});

export const newCatchAll = (queueId: string): RouteRuleInput => ({
  id: newRuleId(),
  name: 'Everything else',
  enabled: true,
  match: { kind: 'catch_all', words: [] },
  actions: { queueId },
});

/** The name on screen: a rule without one goes by its first word. */
export const shownName = (rule: RouteRuleInput): string =>
  rule.name.trim() ||
  rule.match.words[0] ||
  (rule.match.kind === 'catch_all' ? 'Everything else' : 'New rule');

const named = new WeakMap<RouteRuleInput, RouteRuleInput>();

/** Rules as the api takes them: every rule named, as the screen names it. The same rule gives the same object. */
export const withNames = (rules: readonly RouteRuleInput[]): RouteRuleInput[] =>
  rules.map((rule) => {
    if (rule.name.trim() !== '') return rule;
    const known = named.get(rule) ?? { ...rule, name: shownName(rule) };
    named.set(rule, known);
    return known;
  });

const isLastResort = (rule: RouteRuleInput | undefined): boolean =>
  rule?.match.kind === 'catch_all' && rule.numbers === undefined;

/** How many rules can be ordered freely: all but the catch-alls for every number that close the list. */
export const movableCount = (rules: readonly RouteRuleInput[]): number => {
  let count = rules.length;
  while (count > 0 && isLastResort(rules[count - 1])) count -= 1;
  return count;
};

const asComparable = (rule: RouteRuleInput): string =>
  JSON.stringify([
    rule.name,
    rule.enabled,
    rule.match.kind,
    rule.match.words,
    rule.match.typos ?? false,
    rule.numbers ?? null,
    conditionsAsComparable(rule.conditions),
    rule.actions.queueId,
    rule.actions.priority ?? null,
    rule.actions.labels ?? [],
    rule.actions.autoReply ?? null,
    rule.actions.moveRunning ?? false,
    rule.actions.assigneeId ?? null,
    rule.actions.notify ?? [],
    rule.actions.callback ?? false,
    rule.actions.consent ?? null,
  ]);

/** True when two rules say the same, whatever the order of their keys or how an absence is written. */
export const sameRule = (a: RouteRuleInput, b: RouteRuleInput): boolean =>
  a === b || (a.id === b.id && asComparable(a) === asComparable(b));

/** True when two sets say the same in the same order. */
export const sameRules = (a: readonly RouteRuleInput[], b: readonly RouteRuleInput[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((rule, index) => {
      const other = b[index];
      return other !== undefined && sameRule(rule, other);
    }));

/** What the search box looks through: name, words, labels and the automatic reply. */
export const ruleMatchesSearch = (rule: RouteRuleInput, search: string, queueName: string): boolean => {
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return true;
  return [
    rule.name,
    queueName,
    ...rule.match.words,
    ...(rule.actions.labels ?? []),
    rule.actions.autoReply ?? '',
  ].some((text) => text.toLocaleLowerCase().includes(wanted));
};
