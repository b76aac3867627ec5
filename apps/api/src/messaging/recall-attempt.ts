import { lockThread } from '../conversations/thread';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';

const BEHIND = `
  SELECT conversation_id FROM delivery WHERE workspace_id = $1 AND id = $2 AND attempts < $3`;

const RECALL = `
  WITH known AS (
    UPDATE delivery SET attempts = $3 WHERE workspace_id = $1 AND id = $2 AND attempts < $3
    RETURNING workspace_id, id, business_number_id
  )
  INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, processed, started_at)
  SELECT workspace_id, $4, id, $3, $5, business_number_id, 'maybe', clock_timestamp() FROM known
  RETURNING delivery_id, n`;

/**
 * An attempt's row is committed before its call, so a signed reference to a later one than there is proves that the
 * database has forgotten it: it was restored, or promoted before that commit had come over. It is written down again.
 */
export async function recallAttempt(
  tx: Tx,
  named: { workspaceId: string; connectionId: string; deliveryId: string; attemptN: number },
): Promise<{ delivery_id: string; conversation_id: string; n: number } | undefined> {
  const { workspaceId, connectionId, deliveryId, attemptN } = named;
  const behind = await tx.one<{ conversation_id: string }>(BEHIND, [workspaceId, deliveryId, attemptN]);
  if (!behind) return undefined;
  // Thread first, delivery second, as everywhere.
  await lockThread(tx, workspaceId, behind.conversation_id);
  const recalled = await tx.one<{ delivery_id: string; n: number }>(RECALL, [
    workspaceId,
    deliveryId,
    attemptN,
    newId(),
    connectionId,
  ]);
  return recalled && { ...recalled, conversation_id: behind.conversation_id };
}
