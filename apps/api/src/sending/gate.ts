// The gate of a workspace: a pause closes it, sending passes through it. Both take the same lock, so a pause that
// committed first always wins. An advisory lock, since it queues fairly: row locks let readers pass by a waiting writer.
import type { Tx } from '../database/tx';

const KEY = `hashtextextended('sending gate ' || workspace, 0)`;

/** Held by whoever commits `sending`, until the commit. Pauses are read in a later statement, or they may be stale. */
export async function passGates(tx: Tx, workspaceIds: readonly string[]): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock_shared(${KEY}) FROM unnest($1::text[]) AS gate (workspace)`, [
    workspaceIds,
  ]);
}

/** Held by whoever starts or ends a pause: waits for those who are passing, and lets nobody by. */
export async function closeGate(tx: Tx, workspaceId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(${KEY}) FROM (SELECT $1::text AS workspace) gate`, [
    workspaceId,
  ]);
}

/**
 * The pause that holds a row of `delivery` back, which leaves through `number`. Answers to STOP, START and HELP are
 * held back only with everything or with their connection: an opt-out is to be confirmed within minutes
 * (47 CFR 64.1200(a)(12)), whatever else is stopped.
 */
const PAUSE_OF = `
  FROM sending_switch pause WHERE pause.workspace_id = delivery.workspace_id AND (
    pause.target IN ('all', 'connection:' || number.connection_id)
    OR (delivery.purpose <> 'compliance'
      AND pause.target IN ('number:' || number.id, 'purpose:' || delivery.purpose)))`;

export const PAUSED = `EXISTS (SELECT 1 ${PAUSE_OF})`;
export const NOT_PAUSED = `NOT EXISTS (SELECT 1 ${PAUSE_OF})`;

/** Which pause it is, with who and why; the widest one first. */
export const HOLDING_PAUSE = `
  SELECT pause.pause_id, log.actor_name, log.reason, length(pause.target) AS width
  FROM (SELECT pause.* ${PAUSE_OF}) pause
  JOIN sending_pause log ON log.workspace_id = pause.workspace_id AND log.id = pause.pause_id
  ORDER BY width LIMIT 1`;

/** The pause of all that leaves through `connection`, whatever it is. */
export const ALL_PAUSED = `EXISTS (
  SELECT 1 FROM sending_switch pause WHERE pause.workspace_id = connection.workspace_id
    AND pause.target IN ('all', 'connection:' || connection.id))`;
