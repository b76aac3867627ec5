import { Injectable } from '@nestjs/common';
import type { ReceiptEvent } from '@parley/carriers';
import { type DeliveryEvent, nextDeliveryState, storedCode } from '@parley/domain';
import { SecretBox } from '../connections/secrets';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { heedOptOut, isOptOut } from './heed-opt-out';
import { moveByReceipt } from './move-by-receipt';
import { type DeliveryRow, lockDelivery } from './move-delivery';
import type { ReceivingConnection } from './receiving';
import { recallAttempt } from './recall-attempt';
import { readReference } from './reference';
import { UnknownCodes } from './unknown-codes';

const TAKE_EVENT = `
  INSERT INTO carrier_event (workspace_id, id, connection_id, key, kind, carrier_message_id, payload, outcome, reason)
  VALUES ($1, $2, $3, $4, 'receipt', $5, $6::jsonb, $7, $8)
  ON CONFLICT (workspace_id, connection_id, key) DO UPDATE
    SET outcome = excluded.outcome, reason = excluded.reason, attempts = carrier_event.attempts + 1
    WHERE carrier_event.outcome = 'parked' AND excluded.outcome = 'applied'
  RETURNING id`;

interface Found {
  delivery_id: string;
  conversation_id: string;
  n: number;
  /** Found by the reference: the carrier's id is news. */
  nameless: boolean;
}

const BY_CARRIER_ID = `
  SELECT attempt.delivery_id, delivery.conversation_id, attempt.n, false AS nameless FROM attempt
  JOIN delivery ON delivery.workspace_id = attempt.workspace_id AND delivery.id = attempt.delivery_id
  WHERE attempt.workspace_id = $1 AND attempt.connection_id = $2 AND attempt.carrier_message_id = $3`;

const BY_REFERENCE = `
  SELECT attempt.delivery_id, delivery.conversation_id, attempt.n, true AS nameless FROM attempt
  JOIN delivery ON delivery.workspace_id = attempt.workspace_id AND delivery.id = attempt.delivery_id
  WHERE attempt.workspace_id = $1 AND attempt.connection_id = $2 AND attempt.delivery_id = $3 AND attempt.n = $4
    AND (attempt.carrier_message_id IS NULL OR attempt.carrier_message_id = $5)`;

const STATE = `SELECT state, attempts FROM delivery WHERE workspace_id = $1 AND id = $2`;

const ADOPT = `
  UPDATE attempt SET carrier_message_id = $4, processed = 'yes', finished_at = coalesce(finished_at, clock_timestamp())
  WHERE workspace_id = $1 AND delivery_id = $2 AND n = $3 AND carrier_message_id IS NULL`;

/**
 * A receipt moves its text forward by the table; one for a text we do not know (yet) is parked and applied when
 * the carrier's id turns up.
 */
@Injectable()
export class ApplyReceipt {
  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
    private readonly unknownCodes: UnknownCodes,
  ) {}

  async execute(
    connection: ReceivingConnection,
    event: ReceiptEvent,
  ): Promise<'applied' | 'duplicate' | 'parked'> {
    const outcome = await this.database.transaction(async (tx) => {
      const found = await this.find(tx, connection, event);
      const taken = await tx.one<{ id: string }>(
        TAKE_EVENT,
        takeParameters(connection, event, found !== undefined),
      );
      if (!taken) return 'duplicate';
      if (!found) return 'parked';
      await applyTo(tx, connection, found, event, taken.id);
      return 'applied';
    });
    if (outcome !== 'duplicate') this.unknownCodes.note(connection.carrier, event.code);
    return outcome;
  }

  /**
   * The same of a state read from the carrier's list, which names texts of others too: one of a text that is not ours,
   * or that moves nothing, leaves no trace.
   */
  async fromList(connection: ReceivingConnection, event: ReceiptEvent): Promise<'moved' | 'nothing'> {
    const { workspaceId } = connection;
    return this.database.transaction(async (tx) => {
      const found = await this.find(tx, connection, event);
      const now =
        found &&
        (await tx.one<{ state: DeliveryRow['state']; attempts: number }>(STATE, [
          workspaceId,
          found.delivery_id,
        ]));
      if (!found || !now) return 'nothing';
      if (nextDeliveryState(now.state, receiptOf(event, found, now)) === null) return 'nothing';
      const taken = await tx.one<{ id: string }>(TAKE_EVENT, takeParameters(connection, event, true));
      if (!taken) return 'nothing';
      return (await applyTo(tx, connection, found, event, taken.id)) === now.state ? 'nothing' : 'moved';
    });
  }

  private async find(
    tx: Tx,
    connection: ReceivingConnection,
    event: ReceiptEvent,
  ): Promise<Found | undefined> {
    const { workspaceId, id } = connection;
    const known = await tx.one<Found>(BY_CARRIER_ID, [workspaceId, id, event.carrierMessageId]);
    if (known || event.reference === null) return known;
    const reference = readReference(this.secrets.macKey, event.reference);
    if (!reference || reference.workspaceId !== workspaceId) return undefined;
    const { deliveryId, attemptN } = reference;
    const named = await tx.one<Found>(BY_REFERENCE, [
      workspaceId,
      id,
      deliveryId,
      attemptN,
      event.carrierMessageId,
    ]);
    if (named) return named;
    const recalled = await recallAttempt(tx, { workspaceId, connectionId: id, deliveryId, attemptN });
    return recalled && { ...recalled, nameless: true };
  }
}

const takeParameters = (connection: ReceivingConnection, event: ReceiptEvent, known: boolean): unknown[] => [
  connection.workspaceId,
  newId(),
  connection.id,
  event.key,
  event.carrierMessageId,
  JSON.stringify(event),
  known ? 'applied' : 'parked',
  known ? null : 'unknown_message',
];

const receiptOf = (event: ReceiptEvent, found: Found, delivery: { attempts: number }): DeliveryEvent => ({
  kind: 'receipt',
  state: event.state,
  earlierAttempt: found.n < delivery.attempts,
});

async function applyTo(
  tx: Tx,
  { workspaceId, carrier }: ReceivingConnection,
  found: Found,
  receipt: ReceiptEvent,
  eventId: string,
): Promise<DeliveryRow['state']> {
  const code = receipt.code === null ? null : storedCode({ carrier, code: receipt.code });
  if (isOptOut(code)) {
    const { delivery_id: deliveryId, n: attemptN } = found;
    await heedOptOut(tx, { workspaceId, deliveryId, attemptN, code, carrierEventId: eventId });
  }
  const thread = await lockThread(tx, workspaceId, found.conversation_id);
  const delivery = await lockDelivery(tx, workspaceId, found.delivery_id);
  if (!delivery) throw new Error('an attempt without its delivery');
  if (found.nameless) await tx.query(ADOPT, [workspaceId, delivery.id, found.n, receipt.carrierMessageId]);
  await moveByReceipt(tx, thread, delivery, { carrier, attemptN: found.n, eventId, receipt });
  thread.save();
  return delivery.state;
}
