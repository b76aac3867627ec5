import type { TextEvent } from '@parley/carriers';
import { parseAddress } from '@parley/domain';
import { makeRecipient, type RecipientRow } from '../consent/recipients';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { Park, type ReceivingConnection, type ReceivingNumber } from './receiving';

/**
 * The event's row and the recipient's lock in one round trip; a repeat finds no row to write. NO KEY: a reply being
 * written holds the thread and needs a key share of the recipient for its foreign key, so a full lock here would let
 * the two wait for each other in a circle.
 */
const TAKE_EVENT = `
  WITH event AS (
    INSERT INTO carrier_event (workspace_id, id, connection_id, key, kind, carrier_message_id, payload, outcome)
    VALUES ($1, $2, $3, $4, 'text', $5, $6::jsonb, 'applied')
    ON CONFLICT (workspace_id, connection_id, key)
      DO UPDATE SET outcome = 'applied', reason = NULL, next_attempt_at = NULL, attempts = carrier_event.attempts + 1
      WHERE carrier_event.outcome = 'parked'
    RETURNING id, received_at
  ), locked AS (
    SELECT * FROM recipient WHERE workspace_id = $1 AND brand_id = $7 AND number = $8 FOR NO KEY UPDATE
  )
  SELECT event.id AS event_id, event.received_at, locked.* FROM event LEFT JOIN locked ON true`;

/** Keeps the event of a text and locks the recipient, made where there is none; null for a repeat. */
export async function takeEvent(
  tx: Tx,
  connection: ReceivingConnection,
  number: ReceivingNumber,
  customer: string,
  event: TextEvent,
): Promise<{ eventId: string; receivedAt: Date; recipient: RecipientRow } | null> {
  const taken = await tx.one<RecipientRow & { event_id: string; received_at: Date; id: string | null }>(
    TAKE_EVENT,
    [
      connection.workspaceId,
      newId(),
      connection.id,
      event.key,
      event.carrierMessageId,
      JSON.stringify(event),
      number.brand.id,
      customer,
    ],
  );
  if (!taken) return null;
  const { event_id: eventId, received_at: receivedAt, ...found } = taken;
  const recipient =
    found.id !== null ? found : await makeRecipient(tx, connection.workspaceId, number.brand.id, customer);
  return { eventId, receivedAt, recipient };
}

/** Senders are numbers, short codes or names; what is none of these is kept out of threads and parked. */
export function customerAddress(from: string): string {
  const parsed = parseAddress(from);
  if (!parsed.ok) throw new Park('bad_sender', `The sender cannot be read as a number: ${parsed.reason}.`);
  return parsed.address.value;
}
