import type { RouteProblem, RouteRuleInput } from '@parley/contracts';
import { lintRules } from '@parley/domain';
import type { Tx } from '../database/tx';

/** What is wrong with a set of rules: what the rules say among themselves, and queues that are not there. */
export async function checkRules(
  tx: Tx,
  workspaceId: string,
  rules: RouteRuleInput[],
): Promise<RouteProblem[]> {
  const queues = await tx.query<{ id: string }>(`SELECT id FROM queue WHERE workspace_id = $1`, [
    workspaceId,
  ]);
  const known = new Set(queues.map((queue) => queue.id));
  const homeless = rules.filter((rule) => !known.has(rule.actions.queueId));
  return [
    ...homeless.map((rule) => ({
      ruleId: rule.id,
      code: 'unknown_queue',
      severity: 'error' as const,
      message: `The rule "${rule.name}" puts texts into a queue that does not exist.`,
    })),
    ...lintRules({ rules }),
  ];
}
