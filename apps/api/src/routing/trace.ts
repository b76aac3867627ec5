import type { RouteTrace } from '@parley/contracts';
import type { RouteDecision } from '@parley/domain';
import type { RoutesInForce } from './published-routes';

/** "Why here": a decision and what came of it. `decision` is null where no rules were in force. */
export function traceOf(
  decision: RouteDecision | null,
  set: Pick<RoutesInForce, 'version' | 'rollout'> | null,
  applied: RouteTrace['applied'],
): RouteTrace {
  return {
    setVersion: set?.version ?? null,
    ...(set?.rollout ? { rollout: set.rollout } : {}),
    rulesConsidered: decision?.rulesConsidered ?? 0,
    winner:
      decision === null || decision.ruleId === null
        ? null
        : { ruleId: decision.ruleId, name: decision.ruleName ?? '', index: decision.index },
    matched: decision?.matched ?? null,
    candidates: decision?.candidates ?? [],
    applied,
  };
}
