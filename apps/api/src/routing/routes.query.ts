import { Injectable } from '@nestjs/common';
import type { RouteSetDocument, RoutesOverview } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { presentRouteSet, presentSummary } from './presenter';
import { ROUTE_SET_COLUMNS, type RouteSetRow, SUMMARY_COLUMNS } from './rows';

/** Versions listed in the history; older ones can still be read by their number. */
const HISTORY = 100;
/** The column's largest integer. */
const END = 2_147_483_647;

@Injectable()
export class RoutesQuery {
  constructor(private readonly database: Database) {}

  /** The published set, the draft, and what was published before, newest first. */
  async overview(caller: Caller): Promise<RoutesOverview> {
    const [current, history] = await Promise.all([
      this.database.query<RouteSetRow>(
        `SELECT ${ROUTE_SET_COLUMNS} FROM route_set WHERE workspace_id = $1 AND state IN ('published', 'draft')`,
        [caller.workspaceId],
      ),
      this.database.query<Omit<RouteSetRow, 'rules'> & { rule_count: number }>(
        `SELECT ${SUMMARY_COLUMNS}, jsonb_array_length(rules) AS rule_count FROM route_set
         WHERE workspace_id = $1 AND state <> 'draft' ORDER BY version DESC LIMIT ${HISTORY}`,
        [caller.workspaceId],
      ),
    ]);
    const published = current.find((set) => set.state === 'published');
    const draft = current.find((set) => set.state === 'draft');
    return {
      published: published ? presentRouteSet(published) : null,
      draft: draft ? presentRouteSet(draft) : null,
      history: history.map(presentSummary),
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
