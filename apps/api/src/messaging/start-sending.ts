import type { Config } from '../config/config';
import type { Database } from '../database/database';
import { newId } from '../database/ids';
import { passGate, PAUSED } from '../sending/gate';
import type { Claimed } from './claim-due';
import type { DeliveryRow } from './move-delivery';
import { leadsToSimulator } from './simulator-only';

export interface Started extends DeliveryRow {
  attempt_n: number;
  connection_id: string;
  from_number: string;
}

export interface Refusal {
  workspaceId: string;
  id: string;
  conversationId: string;
  code: 'parley:opted_out' | 'parley:held' | 'parley:expired' | 'parley:test_key';
}

const CHECK = `
  SELECT delivery.id, delivery.conversation_id, delivery.purpose, delivery.expires_at <= clock_timestamp() AS expired,
    recipient.state AS consent, recipient.held, delivery.sandboxed, connection.base_url, ${PAUSED} AS paused
  FROM delivery JOIN recipient
    ON recipient.workspace_id = delivery.workspace_id AND recipient.id = delivery.recipient_id
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
  JOIN connection
    ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  WHERE delivery.workspace_id = $1 AND delivery.id = ANY ($2) AND delivery.state = 'claimed'
  ORDER BY recipient.id
  FOR SHARE OF recipient`;

const START = `
  WITH chosen AS (
    SELECT id, fence, attempt_id FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, fence integer, attempt_id uuid)
  ), started AS (
    UPDATE delivery SET state = 'sending', attempts = delivery.attempts + 1, state_changed_at = clock_timestamp(),
      lease_until = clock_timestamp() + $3 * interval '1 millisecond'
    FROM chosen
    WHERE delivery.workspace_id = $1 AND delivery.id = chosen.id AND delivery.state = 'claimed'
      AND delivery.fence = chosen.fence
    RETURNING delivery.*, chosen.attempt_id
  ), attempts AS (
    INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, processed, started_at)
    SELECT started.workspace_id, started.attempt_id, started.id, started.attempts, number.connection_id,
      started.business_number_id, 'maybe', clock_timestamp()
    FROM started JOIN business_number number
      ON number.workspace_id = started.workspace_id AND number.id = started.business_number_id
    RETURNING delivery_id, n, connection_id
  )
  SELECT started.*, attempts.n AS attempt_n, attempts.connection_id, number.number AS from_number
  FROM started
  JOIN attempts ON attempts.delivery_id = started.id
  JOIN business_number number
    ON number.workspace_id = started.workspace_id AND number.id = started.business_number_id`;

/** A pause came between claim and start: back in the queue, under the same fence, where the claim leaves it alone. */
const RELEASE = `
  UPDATE delivery SET state = 'queued', lease_until = NULL, state_changed_at = clock_timestamp()
  FROM jsonb_to_recordset($2::jsonb) AS chosen (id uuid, fence integer)
  WHERE delivery.workspace_id = $1 AND delivery.id = chosen.id AND delivery.state = 'claimed'
    AND delivery.fence = chosen.fence`;

interface CheckRow {
  id: string;
  conversation_id: string;
  purpose: DeliveryRow['purpose'];
  expired: boolean;
  consent: string;
  held: boolean;
  sandboxed: boolean | null;
  base_url: string | null;
  paused: boolean;
}

/**
 * Commits `sending` with its attempt row, the last gate before the carrier. Consent is read again under
 * FOR SHARE of the recipient: a STOP takes that row FOR NO KEY UPDATE, so one that committed first always wins, and
 * one that comes later waits until this has committed. A pause is read in the same way, behind the workspace's gate. A
 * claim whose fence was passed by is no longer ours.
 */
export function startSending(
  database: Database,
  config: Pick<Config, 'leaseMs' | 'carrierTimeoutMs' | 'simulatorUrl'>,
  claimed: readonly Claimed[],
): Promise<{ started: Started[]; refused: Refusal[] }> {
  const workspaceId = claimed[0]?.workspace_id;
  if (workspaceId === undefined) return Promise.resolve({ started: [], refused: [] });
  return database.transaction(async (tx) => {
    await passGate(tx, workspaceId);
    const rows = await tx.query<CheckRow>(CHECK, [workspaceId, claimed.map((one) => one.id)]);
    const refused: Refusal[] = [];
    const free = new Set<string>();
    const paused = new Set<string>();
    for (const row of rows) {
      const code = refusalOf(row, config);
      if (code) refused.push({ workspaceId, id: row.id, conversationId: row.conversation_id, code });
      else (row.paused ? paused : free).add(row.id);
    }
    const chosen = claimed
      .filter((one) => free.has(one.id))
      .map(({ id, fence }) => ({ id, fence, attempt_id: newId() }));
    const held = claimed.filter((one) => paused.has(one.id));
    if (held.length > 0) await tx.query(RELEASE, [workspaceId, JSON.stringify(held)]);
    const leaseMs = config.leaseMs + config.carrierTimeoutMs;
    const started =
      chosen.length === 0
        ? []
        : await tx.query<Started>(START, [workspaceId, JSON.stringify(chosen), leaseMs]);
    return { started, refused };
  });
}

function refusalOf(row: CheckRow, config: Pick<Config, 'simulatorUrl'>): Refusal['code'] | null {
  if (row.expired) return 'parley:expired';
  if (row.purpose === 'compliance') return null;
  if (row.consent === 'opted_out') return 'parley:opted_out';
  if (row.held) return 'parley:held';
  return row.sandboxed && !leadsToSimulator(row.base_url, config) ? 'parley:test_key' : null;
}
