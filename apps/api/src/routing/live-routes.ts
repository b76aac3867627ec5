import type { LiveRoutes, RouteChange, RouteProblem, RouteRuleInput } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { violates } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';

const LOCK = `
  SELECT version, state, percent FROM route_set
  WHERE workspace_id = $1 AND state IN ('published', 'rollout') FOR UPDATE`;
const NOTE = `
  INSERT INTO route_change (workspace_id, id, kind, version, percent, actor_id, actor_name)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** What routes texts now, locked; null before anything is published. */
export async function lockLive(tx: Tx, workspaceId: string): Promise<LiveRoutes | null> {
  const rows = await tx.query<{ version: number; state: 'published' | 'rollout'; percent: number | null }>(
    LOCK,
    [workspaceId],
  );
  const live = rows.find(({ state }) => state === 'published');
  const rollout = rows.find(({ state }) => state === 'rollout');
  if (!live) return null;
  return {
    version: live.version,
    rollout: rollout ? { version: rollout.version, percent: rollout.percent ?? 0 } : null,
  };
}

/** Adds a line to the log of what routed texts when. */
export async function noteChange(
  tx: Tx,
  caller: Caller,
  change: Pick<RouteChange, 'kind' | 'version' | 'percent'>,
): Promise<void> {
  const { workspaceId, personId, name } = caller;
  const { kind, version, percent } = change;
  await tx.query(NOTE, [workspaceId, newId(), kind, version, percent, personId, name]);
}

/** Somebody else published or changed the rollout first. */
export const liveMoved = (live: LiveRoutes | null): ProblemError =>
  new ProblemError('version_conflict', 'Other rules are live than those this began with.', {
    context: { live },
  });

/** Two put a set in force at one moment: there is one. */
export const isLiveTwice = (error: unknown): boolean =>
  violates(error, 'route_set_published_key') || violates(error, 'route_set_rollout_key');

/** Warnings may be published, errors may not. */
export function refuseErrors(rules: RouteRuleInput[], problems: RouteProblem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  const placeOf = (ruleId: string | null): string => {
    const index = rules.findIndex((rule) => rule.id === ruleId);
    return index === -1 ? 'rules' : `rules.${index}`;
  };
  throw new ProblemError('rules_not_publishable', undefined, {
    fields: errors.slice(0, 50).map(({ ruleId, message }) => ({ field: placeOf(ruleId), message })),
  });
}
