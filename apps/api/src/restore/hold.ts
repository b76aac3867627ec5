// Texts that may have left without this database knowing. They are written down as being sent, by an attempt that
// nobody will report on: the lease that is over makes them unknown as it does after a crash, and from there receipts
// (by the signed id of the delivery), the carrier's list and people settle them. The attempt has the number that the
// forgotten one must have had, so that its receipt finds it.
import type { Tx } from '../database/tx';

/** What the attempt is marked by. */
export const RESTORED = 'parley:restored';

/** `waiting` selects rows of delivery, `since` is when the attempt may have begun at the earliest. */
const hold = (waiting: string, since: string): string => `
  WITH waiting AS (
    SELECT delivery.workspace_id, delivery.id, delivery.state, ${since} AS since FROM delivery
    WHERE ${waiting} FOR NO KEY UPDATE
  ), held AS (
    UPDATE delivery SET state = 'sending', wait_code = NULL,
      attempts = attempts + (waiting.state <> 'sending')::integer,
      fence = fence + (waiting.state IN ('queued', 'scheduled'))::integer,
      lease_until = clock_timestamp(), state_changed_at = clock_timestamp()
    FROM waiting WHERE delivery.workspace_id = waiting.workspace_id AND delivery.id = waiting.id
    RETURNING delivery.workspace_id, delivery.id, delivery.attempts, delivery.business_number_id, waiting.state,
      waiting.since
  ), supposed AS (
    INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, processed, code, started_at)
    SELECT held.workspace_id, gen_random_uuid(), held.id, held.attempts, number.connection_id, number.id, 'maybe',
      '${RESTORED}', held.since
    FROM held JOIN business_number number
      ON number.workspace_id = held.workspace_id AND number.id = held.business_number_id
    WHERE held.state <> 'sending'
  ), begun AS (
    UPDATE attempt SET code = '${RESTORED}' FROM held
    WHERE attempt.workspace_id = held.workspace_id AND attempt.delivery_id = held.id AND attempt.n = held.attempts
      AND held.state = 'sending'
  )
  SELECT workspace_id, count(*)::integer AS held FROM held GROUP BY workspace_id`;

/** A scheduled text whose time had not come has not left either, unless somebody had sent it early. */
const WAITING = hold(
  `delivery.state IN ('queued', 'claimed', 'sending')
    OR (delivery.state = 'scheduled' AND delivery.due_at <= clock_timestamp())`,
  `CASE WHEN delivery.state = 'scheduled' THEN delivery.due_at ELSE delivery.state_changed_at END`,
);

const ANSWERS = hold(
  `delivery.workspace_id = $1 AND delivery.conversation_id = $2 AND delivery.entry_position > $3
    AND delivery.state = 'queued'`,
  `$4::timestamptz`,
);

/** Holds everything that waits or is on its way; how many of each workspace. */
export const holdWaiting = (tx: Tx): Promise<{ workspace_id: string; held: number }[]> => tx.query(WAITING);

/** Holds the automatic answers that a recovered text has just caused: it may have been answered when it came first. */
export async function holdAnswers(
  tx: Tx,
  text: { workspace_id: string; conversation_id: string; position: number },
  saidAt: Date,
): Promise<void> {
  await tx.query(ANSWERS, [text.workspace_id, text.conversation_id, text.position, saidAt]);
}
