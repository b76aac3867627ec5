import type { RouteRuleInput } from '@parley/contracts';
import { sameRule } from './rules';

/**
 * What a set of rules changes against another, told per rule: added, removed, changed in which fields, moved.
 * "Moved" names the fewest rules that explain the new order, so that inserting one rule at the top does not
 * call all the others moved.
 */
export interface FieldChange {
  field: RuleField;
  before: string;
  after: string;
}

export const RULE_FIELDS = [
  'name',
  'enabled',
  'kind',
  'words',
  'typos',
  'numbers',
  'conditions',
  'queue',
  'priority',
  'labels',
  'autoReply',
  'moveRunning',
  'assigneeId',
  'notify',
  'callback',
  'consent',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

export type RuleChange =
  | { type: 'added'; rule: RouteRuleInput; at: number }
  | { type: 'removed'; rule: RouteRuleInput; at: number }
  | {
      type: 'kept';
      rule: RouteRuleInput;
      at: number;
      from: number;
      moved: boolean;
      fields: readonly FieldChange[];
    };

/** Turns a field into words; queues and the like are looked up by the caller. */
export type FieldText = (rule: RouteRuleInput, field: RuleField) => string;

/** Indexes of a longest strictly increasing run within `values`, in O(n log n). */
const longestIncreasing = (values: readonly number[]): Set<number> => {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
};

/**
 * Compares two ordered sets of rules by id.
 *
 * @returns the rules that differ: first those of `after` in their order, then the removed ones in theirs
 */
export const diffRules = (
  before: readonly RouteRuleInput[],
  after: readonly RouteRuleInput[],
  textOf: FieldText,
): RuleChange[] => {
  const old = new Map(before.map((rule, index) => [rule.id, { rule, index }]));
  const stays = new Set(after.map((rule) => rule.id));
  const common = after.flatMap((rule, at) => {
    const was = old.get(rule.id);
    return was === undefined ? [] : [{ rule, at, was }];
  });
  const inOrder = longestIncreasing(common.map(({ was }) => was.index));
  const moved = new Set(common.filter((_, index) => !inOrder.has(index)).map(({ rule }) => rule.id));

  const changes = after.flatMap<RuleChange>((rule, at) => {
    const was = old.get(rule.id);
    if (was === undefined) return [{ type: 'added', rule, at }];
    const fields = sameRule(was.rule, rule)
      ? []
      : RULE_FIELDS.flatMap((field) => {
          const pair = { field, before: textOf(was.rule, field), after: textOf(rule, field) };
          return pair.before === pair.after ? [] : [pair];
        });
    if (fields.length === 0 && !moved.has(rule.id)) return [];
    return [{ type: 'kept', rule, at, from: was.index, moved: moved.has(rule.id), fields }];
  });
  const removed = before.flatMap<RuleChange>((rule, at) =>
    stays.has(rule.id) ? [] : [{ type: 'removed', rule, at }],
  );
  return [...changes, ...removed];
};

/** How many of each kind, for "2 added, 1 changed, 1 removed, 3 moved". */
export const countChanges = (changes: readonly RuleChange[]) => ({
  added: changes.filter((change) => change.type === 'added').length,
  changed: changes.filter((change) => change.type === 'kept' && change.fields.length > 0).length,
  removed: changes.filter((change) => change.type === 'removed').length,
  moved: changes.filter((change) => change.type === 'kept' && change.moved).length,
});
