import type { RouteChange, RouteRuleInput, RouteSetDocument } from '@parley/contracts';

/** A row of `route_set` as ROUTE_SET_COLUMNS selects it. */
export interface RouteSetRow {
  version: number;
  state: RouteSetDocument['state'];
  revision: number;
  rules: RouteRuleInput[];
  note: string | null;
  owner_id: string | null;
  owner_name: string | null;
  review_date: string | null;
  updated_at: Date;
  published_at: Date | null;
  published_by_id: string | null;
  published_by_name: string | null;
  percent: number | null;
}

/** Without the rules; the date as text, since the driver would read it as midnight of the server's own zone. */
export const SUMMARY_COLUMNS = `
  version, state, revision, note, owner_id, owner_name, review_date::text AS review_date, updated_at,
  published_at, published_by_id, published_by_name, percent`;

export const ROUTE_SET_COLUMNS = `${SUMMARY_COLUMNS}, rules`;

/** A row of `route_change`. */
export interface RouteChangeRow {
  kind: RouteChange['kind'];
  version: number;
  percent: number | null;
  at: Date;
  actor_id: string | null;
  actor_name: string;
}
