import type { RouteRule } from './route-rules';

export type RouteProblemCode =
  | 'empty_words'
  | 'shadowed'
  | 'duplicate_word'
  | 'after_catch_all'
  | 'no_catch_all'
  | 'duplicate_id'
  | 'unknown_queue'
  | 'unknown_number';

export interface RouteProblem {
  /** Null when it concerns the set as a whole. */
  ruleId: string | null;
  code: RouteProblemCode;
  /** An error must be set right before publishing; a warning may be meant. */
  severity: 'error' | 'warning';
  message: string;
  /** The earlier rule that takes the texts. */
  byRuleId?: string;
  /** A text that shows it. */
  witness?: string;
}

export function problem(
  rule: RouteRule,
  code: RouteProblemCode,
  severity: RouteProblem['severity'],
  message: string,
  more: Pick<RouteProblem, 'byRuleId' | 'witness'> = {},
): RouteProblem {
  return { ruleId: rule.id, code, severity, message, ...more };
}
