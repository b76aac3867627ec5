import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';

/** Throws the draft away; without one there is nothing to do. */
@Injectable()
export class DiscardRouteDraft {
  constructor(private readonly database: Database) {}

  execute(caller: Caller): Promise<void> {
    return this.database.transaction(async (tx) => {
      await tx.query(`DELETE FROM route_set WHERE workspace_id = $1 AND state = 'draft'`, [
        caller.workspaceId,
      ]);
      giveNotice(tx, caller.workspaceId, 'routes');
    });
  }
}
