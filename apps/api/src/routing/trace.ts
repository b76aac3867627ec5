import type { RouteTrace } from '@parley/contracts';
import type { RouteDecision } from '@parley/domain';

/** "Why here": a decision and what came of it. `decision` is null where no rules were in force. */
export function traceOf(
  decision: RouteDecision | null,
  setVersion: number | null,
  applied: RouteTrace['applied'],
): RouteTrace {
  return {
    setVersion,
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
