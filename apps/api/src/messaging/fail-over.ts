import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { CARRIERS_OF_FILES } from '../media/takes-files';
import { WorkerLoops } from '../outbox/worker-loops';
import { type DeliveryRow, lockDeliveryAndThread } from './move-delivery';

const EVERY_MS = 1_000;
const BATCH = 200;

/** The number that stands in for a delivery's own, where one is named, its connection is well, and it takes the files. */
const STAND_IN = `
  SELECT other.id, other.number FROM business_number number
  JOIN business_number other
    ON other.workspace_id = number.workspace_id AND other.id = number.failover_number_id
  JOIN connection ON connection.workspace_id = other.workspace_id AND connection.id = other.connection_id
  LEFT JOIN breaker ON breaker.workspace_id = other.workspace_id AND breaker.connection_id = other.connection_id
  WHERE number.workspace_id = $1 AND number.id = $2 AND coalesce(breaker.state, 'closed') = 'closed'
    AND ($3::uuid[] IS NULL OR connection.carrier = ANY ($4))`;

/** It has been tried from there already. */
const TRIED = `
  SELECT 1 AS tried FROM attempt WHERE workspace_id = $1 AND delivery_id = $2 AND business_number_id = $3 LIMIT 1`;

/**
 * An answer of the customer to the other number belongs to the same thread. Where they have a thread with that number
 * already, their answer goes there as before.
 */
const MOVE = `
  WITH address AS (
    INSERT INTO conversation_address (workspace_id, customer_address, business_address, conversation_id)
    VALUES ($1, $4, $5, $6) ON CONFLICT DO NOTHING
  ), event AS (
    INSERT INTO delivery_event (workspace_id, id, delivery_id, source, state, changed, code)
    VALUES ($1, $7, $2, 'failover', $8, true, 'parley:other_number')
  )
  UPDATE delivery SET business_number_id = $3,
    due_at = CASE WHEN attempts > 0 OR wait_code IS NOT NULL THEN least(due_at, clock_timestamp()) ELSE due_at END,
    wait_code = NULL
  WHERE workspace_id = $1 AND id = $2`;

/**
 * Texts that wait at a number whose connection is open-circuited, and that another number may carry. Once the breaker
 * is about to try again, texts stay for it: without one it would never learn that the carrier is back.
 */
const STRANDED = `
  SELECT delivery.workspace_id, delivery.id FROM breaker
  JOIN business_number number
    ON number.workspace_id = breaker.workspace_id AND number.connection_id = breaker.connection_id
  JOIN business_number other
    ON other.workspace_id = number.workspace_id AND other.id = number.failover_number_id
  JOIN connection other_connection
    ON other_connection.workspace_id = other.workspace_id AND other_connection.id = other.connection_id
  LEFT JOIN breaker beyond
    ON beyond.workspace_id = other.workspace_id AND beyond.connection_id = other.connection_id
  CROSS JOIN LATERAL (
    SELECT workspace_id, id FROM delivery WHERE delivery.workspace_id = number.workspace_id
      AND delivery.business_number_id = number.id AND delivery.state = 'queued' AND delivery.purpose <> 'compliance'
      AND (delivery.media_ids IS NULL OR other_connection.carrier = ANY ($1))
    ORDER BY delivery.priority, delivery.due_at LIMIT ${BATCH}
  ) delivery
  WHERE breaker.state = 'open' AND breaker.until > clock_timestamp()
    AND other.connection_id <> number.connection_id AND coalesce(beyond.state, 'closed') = 'closed'
  LIMIT ${BATCH}`;

/** Puts a text that is not on its way at another number; false where none may stand in. The thread is locked. */
async function moveTo(tx: Tx, delivery: DeliveryRow, other: { id: string; number: string }): Promise<void> {
  await tx.query(MOVE, [
    delivery.workspace_id,
    delivery.id,
    other.id,
    delivery.to_address,
    other.number,
    delivery.conversation_id,
    newId(),
    delivery.state,
  ]);
  delivery.business_number_id = other.id;
}

const standIn = (tx: Tx, delivery: DeliveryRow) =>
  tx.one<{ id: string; number: string }>(STAND_IN, [
    delivery.workspace_id,
    delivery.business_number_id,
    delivery.media_ids,
    CARRIERS_OF_FILES,
  ]);

/**
 * The carrier refused the number itself, so it took nothing: the same text may go over the number that stands in, once.
 * Answers to consent words do not: the customer spoke to this number, and a confirmation from another would puzzle.
 */
export async function goRound(tx: Tx, delivery: DeliveryRow): Promise<boolean> {
  if (delivery.purpose === 'compliance') return false;
  const other = await standIn(tx, delivery);
  if (!other || (await tx.one(TRIED, [delivery.workspace_id, delivery.id, other.id]))) return false;
  await moveTo(tx, delivery, other);
  return true;
}

/**
 * Takes texts round a connection that fails: to the number that stands in for theirs. It is of the same brand, so the
 * recipient and what they allowed are the same, and the last gate asks again. Only what is queued moves: what may be
 * with the carrier never does.
 */
@Injectable()
export class FailOver {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'failover', () => this.round());
  }

  private async round(): Promise<boolean> {
    const stranded = await this.database.query<{ workspace_id: string; id: string }>(STRANDED, [
      CARRIERS_OF_FILES,
    ]);
    for (const { workspace_id: workspaceId, id } of stranded) {
      await this.database.transaction(async (tx) => {
        const { delivery } = await lockDeliveryAndThread(tx, workspaceId, id);
        const other = delivery.state === 'queued' ? await standIn(tx, delivery) : undefined;
        if (other) await moveTo(tx, delivery, other);
      });
    }
    return stranded.length === BATCH;
  }
}
