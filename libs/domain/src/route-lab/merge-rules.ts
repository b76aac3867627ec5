import type { RouteRule } from '../routing/route-rules';

/** `add` puts them beside the rules that are there; `replace` puts them in their place. */
export type MergeMode = 'add' | 'replace';

export interface Merged<Rule> {
  rules: Rule[];
  /** Rules by what becomes of them: new, in the place of one with the same id, and gone. */
  added: number;
  changed: number;
  removed: number;
}

/**
 * Rules taken in among those that are there. One with the id of a rule that is there takes its place; the others come
 * last, but before the catch-alls that close the list, since behind them they would never decide.
 */
export function mergeRules<Rule extends RouteRule>(
  present: readonly Rule[],
  taken: readonly Rule[],
  mode: MergeMode,
): Merged<Rule> {
  const own = new Set(present.map(({ id }) => id));
  const changed = taken.filter(({ id }) => own.has(id)).length;
  const added = taken.length - changed;
  if (mode === 'replace') return { rules: [...taken], added, changed, removed: present.length - changed };
  const byId = new Map(taken.map((rule) => [rule.id, rule]));
  const kept = present.map((rule) => byId.get(rule.id) ?? rule);
  const closing = kept.length - closingCatchAlls(kept);
  return {
    rules: [...kept.slice(0, closing), ...taken.filter(({ id }) => !own.has(id)), ...kept.slice(closing)],
    added,
    changed,
    removed: 0,
  };
}

function closingCatchAlls(rules: readonly RouteRule[]): number {
  const last = rules.findLastIndex(({ match, numbers }) => match.kind !== 'catch_all' || numbers?.length);
  return rules.length - 1 - last;
}
