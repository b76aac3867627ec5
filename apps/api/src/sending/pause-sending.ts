import { Injectable } from '@nestjs/common';
import type { Pause, PauseInput, PauseTarget } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError } from '../problems/problem';
import { closeGate } from './gate';
import { targetKey } from './pause-target';
import { PausesQuery } from './pauses.query';

const SWITCH_ON = `
  INSERT INTO sending_switch (workspace_id, target, pause_id) VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING RETURNING pause_id`;

const STARTED = `
  INSERT INTO sending_pause (workspace_id, id, pause_id, action, target, reason, actor_id, actor_name)
  VALUES ($1, $2, $2, 'started', $3, $4, $5, $6)`;

const EXISTS = {
  connection: `SELECT 1 AS found FROM connection WHERE workspace_id = $1 AND id = $2`,
  number: `SELECT 1 AS found FROM business_number WHERE workspace_id = $1 AND id = $2`,
} as const;

/** Holds sending back: nothing of the target leaves whose `sending` would commit after this has. */
@Injectable()
export class PauseSending {
  constructor(
    private readonly database: Database,
    private readonly query: PausesQuery,
  ) {}

  async execute(caller: Caller, { target, reason }: PauseInput): Promise<Pause> {
    const { workspaceId, personId, name } = caller;
    const id = newId();
    await this.database.transaction(async (tx) => {
      await requireTarget(tx, workspaceId, target);
      await closeGate(tx, workspaceId);
      const key = targetKey(target);
      if (!(await tx.one(SWITCH_ON, [workspaceId, key, id]))) throw new ProblemError('already_paused');
      await tx.query(STARTED, [workspaceId, id, key, reason, personId, name]);
      giveNotice(tx, workspaceId, 'sending');
    });
    return this.query.one(workspaceId, id);
  }
}

async function requireTarget(tx: Tx, workspaceId: string, target: PauseTarget): Promise<void> {
  if (target.scope !== 'connection' && target.scope !== 'number') return;
  if (!(await tx.one(EXISTS[target.scope], [workspaceId, target.id]))) throw notFound(target.scope);
}
