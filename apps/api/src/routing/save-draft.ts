import { Injectable } from '@nestjs/common';
import type { RouteDraftInput, RouteDraftSaved, RouteRuleInput } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { violates } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';
import { checkRules } from './check-rules';
import { giveNotice } from '../outbox/notice';
import { presentRouteSet } from './presenter';
import { ROUTE_SET_COLUMNS, type RouteSetRow } from './rows';

export const LOCK_DRAFT = `
  SELECT ${ROUTE_SET_COLUMNS} FROM route_set WHERE workspace_id = $1 AND state = 'draft' FOR UPDATE`;
/** A number is given out once: one that was discarded with its draft must not come to mean other rules. */
const CREATE = `
  WITH numbered AS (
    UPDATE workspace SET route_set_version = 1 + greatest(route_set_version,
      (SELECT max(version) FROM route_set WHERE workspace_id = $1))
    WHERE id = $1 RETURNING route_set_version
  )
  INSERT INTO route_set (workspace_id, id, version, state, revision, rules, owner_id, owner_name, updated_at)
  SELECT $1, $2, route_set_version, 'draft', 1, $3::jsonb, $4, $5, clock_timestamp() FROM numbered
  RETURNING ${ROUTE_SET_COLUMNS}`;
const UPDATE = `
  UPDATE route_set SET rules = $2::jsonb, revision = revision + 1, updated_at = clock_timestamp(),
    owner_id = $3, owner_name = $4
  WHERE workspace_id = $1 AND state = 'draft'
  RETURNING ${ROUTE_SET_COLUMNS}`;

/** Somebody saved, published or discarded it since the caller's revision. */
export const draftMoved = (draft: RouteSetRow | undefined): ProblemError =>
  new ProblemError('version_conflict', 'The draft is not the one this edit began with.', {
    context: { revision: draft?.revision ?? 0, ownerName: draft?.owner_name ?? null },
  });

/** Saves the one draft of the workspace, makes it if there is none, and says what is wrong with it. */
@Injectable()
export class SaveRouteDraft {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, { revision, rules }: RouteDraftInput): Promise<RouteDraftSaved> {
    return this.change(caller, revision, () => Promise.resolve(rules));
  }

  /** As `execute`, with rules that are made of the draft as it is; undefined where there is none yet. */
  async change(
    caller: Caller,
    revision: number,
    rulesOf: (tx: Tx, draft: RouteSetRow | undefined) => Promise<RouteRuleInput[]>,
  ): Promise<RouteDraftSaved> {
    try {
      return await this.database.transaction(async (tx) => {
        const present = await tx.one<RouteSetRow>(LOCK_DRAFT, [caller.workspaceId]);
        if ((present?.revision ?? 0) !== revision) throw draftMoved(present);
        const rules = await rulesOf(tx, present);
        const draft = await write(tx, caller, present !== undefined, JSON.stringify(rules));
        giveNotice(tx, caller.workspaceId, 'routes');
        return {
          draft: presentRouteSet(draft),
          problems: await checkRules(tx, caller.workspaceId, rules),
        };
      });
    } catch (error) {
      // Two made the first draft at one moment: there is one.
      if (violates(error, 'route_set_draft_key') || violates(error, 'route_set_version_key'))
        throw draftMoved(undefined);
      throw error;
    }
  }
}

async function write(tx: Tx, caller: Caller, exists: boolean, rules: string): Promise<RouteSetRow> {
  const { workspaceId, personId, name } = caller;
  const draft = exists
    ? await tx.one<RouteSetRow>(UPDATE, [workspaceId, rules, personId, name])
    : await tx.one<RouteSetRow>(CREATE, [workspaceId, newId(), rules, personId, name]);
  if (!draft) throw new Error('the draft was locked and is gone');
  return draft;
}
