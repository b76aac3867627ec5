import { Injectable } from '@nestjs/common';
import type { RoutesExportQuery } from '@parley/contracts';
import { writeRulesCsv, writeRulesJson } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import type { RouteSetRow } from './rows';

const SET = `
  SELECT version, state, rules,
    (SELECT coalesce(json_object_agg(id, name), '{}') FROM queue WHERE workspace_id = $1) AS queues
  FROM route_set
  WHERE workspace_id = $1
    AND CASE $2 WHEN 'draft' THEN state = 'draft' WHEN 'live' THEN state = 'published'
      ELSE state <> 'draft' AND version::text = $2 END`;

interface SetRow extends Pick<RouteSetRow, 'version' | 'state' | 'rules'> {
  /** Names by id. */
  queues: Record<string, string>;
}

export interface RulesFile {
  name: string;
  type: string;
  content: string;
}

/** Rules as a file, with the names of their queues. */
@Injectable()
export class ExportRulesQuery {
  constructor(private readonly database: Database) {}

  async file(caller: Caller, { format, set }: RoutesExportQuery): Promise<RulesFile> {
    const [row] = await this.database.query<SetRow>(SET, [caller.workspaceId, String(set)]);
    if (!row) throw notFound('set of rules');
    const nameOf = (id: string): string => row.queues[id] ?? id;
    const name = `rules-${row.state === 'draft' ? 'draft' : `set-${row.version}`}.${format}`;
    return format === 'csv'
      ? { name, type: 'text/csv; charset=utf-8', content: writeRulesCsv(row.rules, nameOf) }
      : { name, type: 'application/json; charset=utf-8', content: writeRulesJson(row.rules, nameOf) };
  }
}
