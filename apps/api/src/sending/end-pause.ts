import { Injectable } from '@nestjs/common';
import type { Pause } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { giveNotice } from '../outbox/notice';
import { closeGate } from './gate';
import { PausesQuery } from './pauses.query';

const SWITCH_OFF = `DELETE FROM sending_switch WHERE workspace_id = $1 AND pause_id = $2 RETURNING target`;

const ENDED = `
  INSERT INTO sending_pause (workspace_id, id, pause_id, action, target, reason, actor_id, actor_name)
  VALUES ($1, $2, $3, 'ended', $4, $5, $6, $7)`;

/** Lets sending go on. Ending what has ended already changes nothing; what waited leaves at its numbers' pace. */
@Injectable()
export class EndPause {
  constructor(
    private readonly database: Database,
    private readonly query: PausesQuery,
  ) {}

  async execute(caller: Caller, id: string, reason: string | null): Promise<Pause> {
    const { workspaceId, personId, name } = caller;
    await this.database.transaction(async (tx) => {
      await closeGate(tx, workspaceId);
      const off = await tx.one<{ target: string }>(SWITCH_OFF, [workspaceId, id]);
      if (!off) return;
      await tx.query(ENDED, [workspaceId, newId(), id, off.target, reason, personId, name]);
      giveNotice(tx, workspaceId, 'sending');
    });
    return this.query.one(workspaceId, id);
  }
}
