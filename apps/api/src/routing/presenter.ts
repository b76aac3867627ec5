import type { Actor, RouteChange, RouteSetDocument, RouteSetSummary } from '@parley/contracts';
import type { RouteChangeRow, RouteSetRow } from './rows';

const person = (id: string | null, name: string | null): Actor | null =>
  name === null ? null : { kind: 'person', id, name };

export const presentRouteSet = (row: RouteSetRow): RouteSetDocument => ({
  ...presentCommon(row),
  rules: row.rules,
});

export const presentSummary = (
  row: Omit<RouteSetRow, 'rules'> & { rule_count: number },
): RouteSetSummary => ({
  ...presentCommon(row),
  ruleCount: row.rule_count,
});

function presentCommon(row: Omit<RouteSetRow, 'rules'>): Omit<RouteSetDocument, 'rules'> {
  return {
    version: row.version,
    state: row.state,
    revision: row.revision,
    note: row.note,
    owner: person(row.owner_id, row.owner_name),
    reviewDate: row.review_date,
    updatedAt: row.updated_at.toISOString(),
    publishedAt: row.published_at?.toISOString() ?? null,
    publishedBy: person(row.published_by_id, row.published_by_name),
    percent: row.percent,
  };
}

export const presentChange = (row: RouteChangeRow): RouteChange => ({
  kind: row.kind,
  version: row.version,
  percent: row.percent,
  at: row.at.toISOString(),
  by: person(row.actor_id, row.actor_name),
});
