import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { WorkerLoops } from '../outbox/worker-loops';
import { HOLD_CODES } from './hold-texts';

const EVERY_MS = 1_000;
const BATCH = 500;

/** Held under rules that were changed since: due now, so that the next claim asks the new ones. */
const OUTDATED = `
  WITH outdated AS (
    SELECT held.workspace_id, held.id FROM quiet_policy policy CROSS JOIN LATERAL (
      SELECT workspace_id, id FROM delivery
      WHERE delivery.workspace_id = policy.workspace_id AND delivery.held_version < policy.version
        AND delivery.state = 'queued' AND delivery.wait_code IN (${HOLD_CODES})
      LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED
    ) held LIMIT ${BATCH}
  )
  UPDATE delivery SET due_at = least(due_at, clock_timestamp()), wait_code = NULL
  FROM outdated WHERE delivery.workspace_id = outdated.workspace_id AND delivery.id = outdated.id
  RETURNING delivery.workspace_id`;

const OF_CONTACT = `
  WITH held AS (
    SELECT delivery.workspace_id, delivery.id FROM contact_number own
    JOIN delivery ON delivery.workspace_id = own.workspace_id AND delivery.to_address = own.number
    WHERE own.workspace_id = $1 AND own.contact_id = $2 AND delivery.state = 'queued'
      AND delivery.wait_code IN (${HOLD_CODES})
    FOR NO KEY UPDATE OF delivery SKIP LOCKED
  )
  UPDATE delivery SET due_at = least(due_at, clock_timestamp()), wait_code = NULL
  FROM held WHERE delivery.workspace_id = held.workspace_id AND delivery.id = held.id`;

/**
 * A contact lives elsewhere than was thought: what waits for it is looked at again. Deliveries are locked after threads,
 * so this comes last, and it waits for nobody: the last gate asks for the new zone in any case.
 */
export async function recheckContact(tx: Tx, workspaceId: string, contactId: string): Promise<void> {
  await tx.query(OF_CONTACT, [workspaceId, contactId]);
}

/** Lets texts that wait for quiet hours or a cap be looked at again when somebody has changed the rules. */
@Injectable()
export class RecheckHeld {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'texts held under older rules', () => this.round());
  }

  private async round(): Promise<boolean> {
    const released = await this.database.transaction(async (tx) => {
      const rows = await tx.query<{ workspace_id: string }>(OUTDATED);
      for (const id of new Set(rows.map((row) => row.workspace_id))) giveNotice(tx, id, 'sending');
      return rows.length;
    });
    return released === BATCH;
  }
}
