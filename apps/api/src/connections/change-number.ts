import { Injectable } from '@nestjs/common';
import type { BusinessNumber as WireNumber, NumberEdit } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError } from '../problems/problem';
import { ConnectionsQuery } from './connections.query';

const LOCK = `SELECT brand_id FROM business_number WHERE workspace_id = $1 AND id = $2 FOR UPDATE`;
const OTHER = `SELECT brand_id FROM business_number WHERE workspace_id = $1 AND id = $2`;
const SET = `UPDATE business_number SET failover_number_id = $3 WHERE workspace_id = $1 AND id = $2`;

/** Names the number that stands in when this one's carrier fails: another of the same brand, or none. */
@Injectable()
export class ChangeNumber {
  constructor(
    private readonly database: Database,
    private readonly query: ConnectionsQuery,
  ) {}

  async execute(caller: Caller, id: string, { failoverNumberId }: NumberEdit): Promise<WireNumber> {
    const { workspaceId } = caller;
    await this.database.transaction(async (tx) => {
      const number = await tx.one<{ brand_id: string }>(LOCK, [workspaceId, id]);
      if (!number) throw notFound('number');
      const other =
        failoverNumberId === null
          ? null
          : await tx.one<{ brand_id: string }>(OTHER, [workspaceId, failoverNumberId]);
      if (other === undefined) throw notFound('number');
      if (failoverNumberId === id || (other && other.brand_id !== number.brand_id)) {
        throw new ProblemError('number_cannot_stand_in', undefined, {
          fields: [{ field: 'failoverNumberId', message: 'Name another number of the same brand.' }],
        });
      }
      await tx.query(SET, [workspaceId, id, failoverNumberId]);
      giveNotice(tx, workspaceId, 'connections');
    });
    const changed = (await this.query.numbers(workspaceId)).find((number) => number.id === id);
    if (!changed) throw notFound('number');
    return changed;
  }
}
