import { Injectable } from '@nestjs/common';
import type { QuietHoursSettings, QuietPurposesEdit } from '@parley/contracts';
import { HOLDABLE_PURPOSES, type HoldablePurpose } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { beginChange, noteChange, refuseMoved } from './note-change';
import { QuietHoursQuery } from './quiet-hours.query';

const READ = `
  SELECT purposes, purposes_revision AS revision FROM quiet_policy WHERE workspace_id = $1`;
const SET = `
  UPDATE quiet_policy SET purposes = $2, purposes_revision = purposes_revision + 1 WHERE workspace_id = $1`;

interface Row {
  purposes: HoldablePurpose[];
  revision: number;
}

/** Says which purposes keep quiet hours. Those that somebody waits for cannot be named. */
@Injectable()
export class SetQuietPurposes {
  constructor(
    private readonly database: Database,
    private readonly query: QuietHoursQuery,
  ) {}

  async execute(
    caller: Caller,
    { purposes, revision, reason }: QuietPurposesEdit,
  ): Promise<QuietHoursSettings> {
    const { workspaceId } = caller;
    await this.database.transaction(async (tx) => {
      await beginChange(tx, workspaceId);
      const before = await tx.one<Row>(READ, [workspaceId]);
      if (!before) throw new Error('a workspace without its rules');
      refuseMoved(before, revision);
      const after = HOLDABLE_PURPOSES.filter((purpose) => purposes.includes(purpose));
      await tx.query(SET, [workspaceId, after]);
      await noteChange(tx, caller, {
        kind: 'purposes',
        subject: 'purposes',
        revision: revision + 1,
        action: 'changed',
        before: { purposes: before.purposes },
        after: { purposes: after },
        reason,
      });
    });
    return this.query.read(workspaceId);
  }
}
