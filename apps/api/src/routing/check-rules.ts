import type { RouteProblem, RouteRuleInput } from '@parley/contracts';
import { lintRules } from '@parley/domain';
import type { Tx } from '../database/tx';

const KNOWN = `
  SELECT (SELECT coalesce(json_agg(id), '[]') FROM queue WHERE workspace_id = $1) AS queue_ids,
    (SELECT coalesce(json_agg(number), '[]') FROM business_number WHERE workspace_id = $1) AS numbers,
    (SELECT coalesce(json_agg(person_id), '[]') FROM membership WHERE workspace_id = $1) AS person_ids`;

/** What is wrong with a set of rules: among themselves, and against the workspace's queues and numbers. */
export async function checkRules(
  tx: Tx,
  workspaceId: string,
  rules: RouteRuleInput[],
): Promise<RouteProblem[]> {
  const known = await tx.one<{ queue_ids: string[]; numbers: string[]; person_ids: string[] }>(KNOWN, [
    workspaceId,
  ]);
  return lintRules(
    { rules },
    {
      queueIds: new Set(known?.queue_ids),
      numbers: new Set(known?.numbers),
      personIds: new Set(known?.person_ids),
    },
  );
}
