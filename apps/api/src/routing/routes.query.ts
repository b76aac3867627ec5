import { Injectable } from '@nestjs/common';
import type { RouteSetDocument, RoutesOverview } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { presentChange, presentRouteSet, presentSummary } from './presenter';
import { ROUTE_SET_COLUMNS, type RouteChangeRow, type RouteSetRow, SUMMARY_COLUMNS } from './rows';

/** Versions listed in the history; older ones can still be read by their number. */
const HISTORY = 100;
/** The column's largest integer. */
const END = 2_147_483_647;

@Injectable()
export class RoutesQuery {
  constructor(private readonly database: Database) {}

  /** The published set, the draft, and what was published before, newest first. */
  async overview(caller: Caller): Promise<RoutesOverview> {
    const [current, history, changes] = await Promise.all([
      this.database.query<RouteSetRow>(
        `SELECT ${ROUTE_SET_COLUMNS} FROM route_set WHERE workspace_id = $1 AND state IN ('published', 'rollout', 'draft')`,
        [caller.workspaceId],
      ),
      this.database.query<Omit<RouteSetRow, 'rules'> & { rule_count: number }>(
        `SELECT ${SUMMARY_COLUMNS}, jsonb_array_length(rules) AS rule_count FROM route_set
         WHERE workspace_id = $1 AND state <> 'draft' ORDER BY version DESC LIMIT ${HISTORY}`,
        [caller.workspaceId],
      ),
      this.database.query<RouteChangeRow>(
        `SELECT kind, version, percent, at, actor_id, actor_name FROM route_change
         WHERE workspace_id = $1 ORDER BY id DESC LIMIT ${HISTORY}`,
        [caller.workspaceId],
      ),
    ]);
    const inState = (state: RouteSetRow['state']): RouteSetDocument | null => {
      const row = current.find((set) => set.state === state);
      return row ? presentRouteSet(row) : null;
    };
    return {
      published: inState('published'),
      draft: inState('draft'),
      rollout: inState('rollout'),
      history: history.map(presentSummary),
      changes: changes.map(presentChange),
    };
  }

  /** A version as it was published; a draft has no number yet. */
  async version(caller: Caller, version: number): Promise<RouteSetDocument> {
    const [row] = await this.database.query<RouteSetRow>(
      `SELECT ${ROUTE_SET_COLUMNS} FROM route_set WHERE workspace_id = $1 AND version = $2 AND state <> 'draft'`,
      [caller.workspaceId, Math.min(version, END)],
    );
    if (!row) throw notFound('version');
    return presentRouteSet(row);
  }
}
