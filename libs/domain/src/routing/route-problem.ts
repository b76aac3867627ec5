import type { RouteRule } from './route-rules';

export type RouteProblemCode =
  | 'empty_words'
  | 'shadowed'
  | 'overlap'
  | 'duplicate_word'
  | 'after_catch_all'
  | 'no_catch_all'
  | 'bad_expression'
  | 'no_required_word'
  | 'too_many_expressions'
  | 'crowded_word'
  | 'duplicate_id'
  | 'unknown_queue'
  | 'unknown_number'
  | 'unknown_person'
  | 'consent_for_all';

export interface RouteProblem {
  /** Null when it concerns the set as a whole. */
  ruleId: string | null;
  code: RouteProblemCode;
  /** An error must be set right before publishing; a warning may be meant; a note is worth knowing. */
  severity: 'error' | 'warning' | 'note';
  message: string;
  /** The earlier rule that takes the texts. */
  byRuleId?: string;
  /** A text that shows it, where it meets the conditions of the rules. */
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
