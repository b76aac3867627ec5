import { Injectable } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import type { BackfillRun as Wire } from '@parley/contracts';
import { type Caller, authorOf } from '../access/actor';
import { Connections } from '../connections/connections';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { giveNotice } from '../outbox/notice';
import { ProblemError, notFound } from '../problems/problem';
import { type BackfillRow, presentBackfill } from './backfill.query';

const REQUEST = `
  INSERT INTO backfill_run (workspace_id, id, connection_id, trigger, state, requested_by)
  VALUES ($1, $2, $3, 'person', 'requested', $4)
  ON CONFLICT (workspace_id, connection_id) WHERE state IN ('requested', 'running') DO NOTHING`;

const OPEN = `
  SELECT * FROM backfill_run WHERE workspace_id = $1 AND connection_id = $2 AND state IN ('requested', 'running')`;

/** Has a carrier's list looked through now. One that is under way already is answered with, not doubled. */
@Injectable()
export class RequestBackfill {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
  ) {}

  async run(caller: Caller, connectionId: string): Promise<Wire> {
    const { workspaceId } = caller;
    const found = await this.connections.byId(workspaceId, connectionId);
    if (!found) throw notFound('connection');
    if (adapterFor(found.connection.carrier).capabilities.backfill !== 'full')
      throw new ProblemError('backfill_not_possible');
    return this.database.transaction(async (tx) => {
      await tx.query(REQUEST, [workspaceId, newId(), connectionId, authorOf(caller).name]);
      const row = await tx.one<BackfillRow>(OPEN, [workspaceId, connectionId]);
      // It may have ended between the two statements; then there is a new list to look at, and asking again is free.
      if (!row) throw new ProblemError('version_conflict', 'A look at the list has just ended.');
      giveNotice(tx, workspaceId, 'backfill');
      return presentBackfill(row);
    });
  }
}
