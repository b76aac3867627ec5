import { Injectable } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import type { BackfillOverview, BackfillRun as Wire } from '@parley/contracts';
import { Database } from '../database/database';

/** A row of `backfill_run`, column for column. */
export interface BackfillRow {
  workspace_id: string;
  id: string;
  connection_id: string;
  trigger: Wire['trigger'];
  state: Wire['state'];
  requested_by: string | null;
  since: Date | null;
  until: Date | null;
  texts_found: number;
  texts_recovered: number;
  receipts_found: number;
  states_moved: number;
  error: string | null;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
}

export const presentBackfill = (row: BackfillRow): Wire => ({
  id: row.id,
  connectionId: row.connection_id,
  trigger: row.trigger,
  state: row.state,
  requestedBy: row.requested_by,
  since: row.since?.toISOString() ?? null,
  until: row.until?.toISOString() ?? null,
  textsFound: row.texts_found,
  textsRecovered: row.texts_recovered,
  receiptsFound: row.receipts_found,
  statesMoved: row.states_moved,
  error: row.error,
  createdAt: row.created_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
});

const CONNECTIONS = `
  SELECT id, slug, name, carrier FROM connection WHERE workspace_id = $1 ORDER BY name, id`;

/** The last few of each connection, newest first. */
const RUNS = `
  SELECT run.* FROM connection, LATERAL (
    SELECT * FROM backfill_run
    WHERE backfill_run.workspace_id = connection.workspace_id AND backfill_run.connection_id = connection.id
    ORDER BY backfill_run.id DESC LIMIT 10
  ) run
  WHERE connection.workspace_id = $1 ORDER BY run.id DESC`;

@Injectable()
export class BackfillQuery {
  constructor(private readonly database: Database) {}

  async overview(workspaceId: string): Promise<BackfillOverview> {
    const [connections, runs] = await Promise.all([
      this.database.query<{ id: string; slug: string; name: string; carrier: string }>(CONNECTIONS, [
        workspaceId,
      ]),
      this.database.query<BackfillRow>(RUNS, [workspaceId]),
    ]);
    return {
      items: connections.map(({ id, slug, name, carrier }) => ({
        connection: { id, slug, name },
        offers: adapterFor(carrier).capabilities.backfill,
        runs: runs.filter((run) => run.connection_id === id).map(presentBackfill),
      })),
    };
  }
}
