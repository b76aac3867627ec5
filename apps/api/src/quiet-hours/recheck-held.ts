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

/** No text that ended so can turn out to have been sent after all; it counted when it was given to the carrier. */
const SLOT_FREED = `counted_at IS NOT NULL AND state IN ('failed', 'cancelled', 'expired')`;

/**
 * A text that counted against a cap was not sent in the end: what waits for its slot is due now, over all numbers of
 * the contact. A second later, so that who looked at the caps just before has put down what it saw. Each slot is told
 * once: the text counts no more.
 */
const FREED = `
  WITH freed AS (
    SELECT workspace_id, id, to_address, purpose FROM delivery
    WHERE ${SLOT_FREED} AND state_changed_at < clock_timestamp() - interval '1 second'
    ORDER BY state_changed_at LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED
  ), told AS (
    UPDATE delivery SET counted_at = NULL
    FROM freed WHERE delivery.workspace_id = freed.workspace_id AND delivery.id = freed.id
    RETURNING freed.*
  ), waiting AS (
    SELECT held.workspace_id, held.id FROM (
      SELECT workspace_id, to_address AS number, purpose FROM freed UNION
      SELECT other.workspace_id, other.number, freed.purpose FROM freed
      JOIN contact_number own ON own.workspace_id = freed.workspace_id AND own.number = freed.to_address
      JOIN contact_number other ON other.workspace_id = own.workspace_id AND other.contact_id = own.contact_id
    ) person
    JOIN delivery held ON held.workspace_id = person.workspace_id AND held.to_address = person.number
      AND held.purpose = person.purpose AND held.state = 'queued' AND held.wait_code = 'parley:cap'
    ORDER BY held.id FOR NO KEY UPDATE OF held
  ), released AS (
    UPDATE delivery SET due_at = least(due_at, clock_timestamp()), wait_code = NULL
    FROM waiting WHERE delivery.workspace_id = waiting.workspace_id AND delivery.id = waiting.id
    RETURNING delivery.workspace_id
  )
  SELECT (SELECT count(*)::int FROM told) AS told,
    coalesce((SELECT array_agg(DISTINCT workspace_id) FROM released), '{}') AS workspaces`;

const OF_CONTACT = `
  WITH held AS (
    SELECT delivery.workspace_id, delivery.id FROM contact_number own
    JOIN delivery ON delivery.workspace_id = own.workspace_id AND delivery.to_address = own.number
    WHERE own.workspace_id = $1 AND own.contact_id = $2 AND delivery.state = 'queued'
      AND delivery.wait_code IN (${HOLD_CODES})
    FOR NO KEY UPDATE OF delivery SKIP LOCKED
  )
  UPDATE delivery SET due_at = least(due_at, clock_timestamp()), wait_code = NULL
  FROM held WHERE delivery.workspace_id = held.workspace_id AND delivery.id = held.id
  RETURNING 1`;

/**
 * A contact lives elsewhere than was thought: what waits for it is looked at again. Deliveries are locked after threads,
 * so this comes last, and it waits for nobody: the last gate asks for the new zone in any case.
 */
export async function recheckContact(tx: Tx, workspaceId: string, contactId: string): Promise<void> {
  const released = await tx.query(OF_CONTACT, [workspaceId, contactId]);
  if (released.length > 0) giveNotice(tx, workspaceId, 'sending');
}

/** Lets texts that wait for quiet hours or a cap be looked at again when the rules changed or a slot has become free. */
@Injectable()
export class RecheckHeld {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'texts held under older rules', () => this.underNewRules());
    loops.every(EVERY_MS, 'texts held for a slot that is free', () => this.intoFreeSlots());
  }

  private async underNewRules(): Promise<boolean> {
    const released = await this.database.transaction(async (tx) => {
      const rows = await tx.query<{ workspace_id: string }>(OUTDATED);
      for (const id of new Set(rows.map((row) => row.workspace_id))) giveNotice(tx, id, 'sending');
      return rows.length;
    });
    return released === BATCH;
  }

  private async intoFreeSlots(): Promise<boolean> {
    const told = await this.database.transaction(async (tx) => {
      const found = await tx.one<{ told: number; workspaces: string[] }>(FREED);
      for (const id of found?.workspaces ?? []) giveNotice(tx, id, 'sending');
      return found?.told;
    });
    return told === BATCH;
  }
}
