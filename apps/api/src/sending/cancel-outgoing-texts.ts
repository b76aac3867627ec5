import { Injectable } from '@nestjs/common';
import { type BulkOutcome, type CancelOutgoing, LIMITS, type OutgoingFilter } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { CancelDelivery } from '../messaging/cancel-delivery';
import { eachInTurn } from './each-in-turn';

const FOUND = `
  SELECT delivery.id FROM delivery
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
  WHERE delivery.workspace_id = $1 AND delivery.state IN ('scheduled', 'queued')
    AND delivery.purpose <> 'compliance'
    AND ($2::uuid IS NULL OR delivery.business_number_id = $2)
    AND ($3::uuid IS NULL OR number.connection_id = $3)
    AND ($4::text IS NULL OR delivery.purpose = $4) AND ($5::text IS NULL OR delivery.state = $5)
  LIMIT ${LIMITS.bulkTexts + 1}`;

/** Takes many back, each in a transaction of its own: what has left meanwhile is said so, and stops nobody else. */
@Injectable()
export class CancelOutgoingTexts {
  constructor(
    private readonly database: Database,
    private readonly cancel: CancelDelivery,
  ) {}

  async execute(caller: Caller, wanted: CancelOutgoing): Promise<BulkOutcome> {
    const found = 'ids' in wanted ? wanted.ids : await this.find(caller.workspaceId, wanted.filter);
    return eachInTurn(found, (id) => this.cancel.execute(caller, id));
  }

  private async find(workspaceId: string, filter: OutgoingFilter): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(FOUND, [
      workspaceId,
      filter.numberId ?? null,
      filter.connectionId ?? null,
      filter.purpose ?? null,
      filter.state ?? null,
    ]);
    return rows.map(({ id }) => id);
  }
}
