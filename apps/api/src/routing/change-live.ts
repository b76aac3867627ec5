import { Injectable } from '@nestjs/common';
import type { LiveRoutes, RoutesLiveInput } from '@parley/contracts';
import { liveChange } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { notFound, wrongField } from '../problems/problem';
import { checkRules } from './check-rules';
import { isLiveTwice, liveMoved, lockLive, noteChange, refuseErrors } from './live-routes';
import type { RouteSetRow } from './rows';

const WANTED = `
  SELECT version, rules FROM route_set
  WHERE workspace_id = $1 AND version = ANY($2::integer[]) AND state <> 'draft'`;
/** Retired first: two sets may not be live at one moment, not even within the statement. */
const STEP_DOWN = `
  UPDATE route_set SET state = 'retired', percent = NULL
  WHERE workspace_id = $1 AND (state = 'published' AND version <> $2 OR state = 'rollout' AND version <> $3)`;
const PUT = `
  UPDATE route_set SET state = CASE WHEN version = $2 THEN 'published' ELSE 'rollout' END,
    percent = CASE WHEN version = $2 THEN NULL ELSE $4::smallint END, updated_at = clock_timestamp()
  WHERE workspace_id = $1 AND version IN ($2, $3)`;

/**
 * Puts one state of affairs in the place of another: a rollout is started, raised, finished or abandoned, an earlier
 * set goes live again. Sets are never changed by it, so that the way back is the same command with both exchanged.
 */
@Injectable()
export class ChangeLiveRoutes {
  constructor(private readonly database: Database) {}

  async execute(caller: Caller, { was, becomes }: RoutesLiveInput): Promise<void> {
    if (becomes.rollout?.version === becomes.version)
      throw wrongField('becomes.rollout.version', 'It is the live set already: leave the rollout out.');
    const { workspaceId } = caller;
    try {
      await this.database.transaction(async (tx) => {
        const live = await lockLive(tx, workspaceId);
        if (!live || liveChange(live, was) !== null) throw liveMoved(live);
        const kind = liveChange(was, becomes);
        if (kind === null) return;
        await refuseUnfit(tx, workspaceId, becomes);
        const rolled = becomes.rollout?.version ?? null;
        const percent = becomes.rollout?.percent ?? null;
        await tx.query(STEP_DOWN, [workspaceId, becomes.version, rolled ?? 0]);
        await tx.query(PUT, [workspaceId, becomes.version, rolled, percent]);
        const version = changedVersion(was, becomes);
        await noteChange(tx, caller, { kind, version, percent });
        giveNotice(tx, workspaceId, 'routes');
      });
    } catch (error) {
      if (isLiveTwice(error)) throw liveMoved(null);
      throw error;
    }
  }
}

/** The set the change is about: of an abandoned rollout the one that nobody goes by any more. */
function changedVersion(was: LiveRoutes, becomes: LiveRoutes): number {
  if (was.version !== becomes.version) return becomes.version;
  return becomes.rollout?.version ?? was.rollout?.version ?? becomes.version;
}

/** A queue that an earlier set names may be gone since. */
async function refuseUnfit(tx: Tx, workspaceId: string, becomes: LiveRoutes): Promise<void> {
  const versions = [becomes.version, ...(becomes.rollout ? [becomes.rollout.version] : [])];
  const sets = await tx.query<Pick<RouteSetRow, 'version' | 'rules'>>(WANTED, [workspaceId, versions]);
  if (sets.length < versions.length) throw notFound('version');
  for (const { rules } of sets) refuseErrors(rules, await checkRules(tx, workspaceId, rules));
}
