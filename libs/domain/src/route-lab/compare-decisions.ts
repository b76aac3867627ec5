import type { RouteDecision, RouteRule } from '../routing/route-rules';

/**
 * What another set of rules would change for a text: `queue` puts it elsewhere, `effects` leaves the queue and does
 * something else besides, `rule` does the same by another rule.
 */
export type DecisionChange = 'queue' | 'effects' | 'rule' | 'none';

type Action = keyof RouteRule['actions'];

export interface Comparison {
  change: DecisionChange;
  /** The actions that differ, in alphabetical order. */
  actions: Action[];
}

/** Consent words are answered by the consent module: rules only say where they go. */
const NOT_FOR_CONSENT: ReadonlySet<string> = new Set<Action>([
  'labels',
  'autoReply',
  'assigneeId',
  'notify',
  'callback',
  'consent',
]);

/**
 * Compares what two sets decide on one text.
 *
 * @param isConsent the text is a consent word, so that only where the thread goes can differ
 */
export function compareDecisions(
  before: RouteDecision,
  after: RouteDecision,
  isConsent: boolean,
): Comparison {
  const was = before.actions ?? {};
  const is = after.actions ?? {};
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])] as Action[];
  const actions = names
    .filter((name) => !(isConsent && NOT_FOR_CONSENT.has(name)))
    .filter((name) => said((was as RouteRule['actions'])[name]) !== said((is as RouteRule['actions'])[name]))
    .toSorted();
  if (actions.includes('queueId')) return { change: 'queue', actions };
  if (actions.length > 0) return { change: 'effects', actions };
  return { change: before.ruleId === after.ruleId ? 'none' : 'rule', actions };
}

/** An action that is off, empty or absent is the same to a text. */
function said(value: unknown): string {
  const isNothing = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  return isNothing ? '' : JSON.stringify(value);
}
