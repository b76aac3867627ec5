import type { BusinessNumber, Person, Queue, RouteProblem, RouteRuleInput } from '@parley/contracts';
import { RuleLint } from '@parley/domain';
import { useMemo, useState } from 'react';
import { withNames } from './rules';

export interface RuleCheck {
  byRule: ReadonlyMap<string, readonly RouteProblem[]>;
  /** Problems of the set as a whole. */
  general: readonly RouteProblem[];
  errors: number;
  warnings: number;
  /** The warnings themselves, in the order of the rules. */
  toMind: readonly RouteProblem[];
}

interface Directory {
  queues: readonly Queue[];
  numbers: readonly BusinessNumber[];
  people: readonly Person[];
}

/** What is wrong with the rules, by rule and as a whole; only what an edit has a say about is looked at again. */
export function useRuleCheck(
  rules: readonly RouteRuleInput[],
  { queues, numbers, people }: Directory,
): RuleCheck {
  const [lint] = useState(() => new RuleLint());
  return useMemo(() => {
    // An empty directory has not been loaded yet: nothing can be called unknown then.
    const problems: RouteProblem[] = lint.check(withNames(rules), {
      ...(queues.length === 0 ? {} : { queueIds: new Set(queues.map(({ id }) => id)) }),
      ...(people.length === 0 ? {} : { personIds: new Set(people.map(({ id }) => id)) }),
      ...(numbers.length === 0 ? {} : { numbers: new Set(numbers.map(({ number }) => number)) }),
    });
    const byRule = new Map<string, RouteProblem[]>();
    for (const problem of problems) {
      if (problem.ruleId === null) continue;
      const known = byRule.get(problem.ruleId);
      if (known === undefined) byRule.set(problem.ruleId, [problem]);
      else known.push(problem);
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return {
      byRule,
      general: problems.filter(({ ruleId }) => ruleId === null),
      errors,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
      toMind: problems.filter(({ severity }) => severity === 'warning'),
    };
  }, [lint, rules, queues, numbers, people]);
}
