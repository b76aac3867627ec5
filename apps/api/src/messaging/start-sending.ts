import { type Carrier, CLOSING_MARGIN_MS, type KeepablePurpose, keeps } from '@parley/domain';
import type { Config } from '../config/config';
import type { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { takesFiles } from '../media/takes-files';
import { insistOnIdentity } from '../restore/identity';
import { findHolds, type Holds, restrained } from '../quiet-hours/find-holds';
import { holdTexts } from '../quiet-hours/hold-texts';
import { passGates, PAUSED } from '../sending/gate';
import type { Claimed } from './claim-due';
import { type ExpiryCode, expiryCode } from './expiry-code';
import type { DeliveryRow } from './move-delivery';
import { isState } from './is-state';
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
  code:
    | 'parley:opted_out'
    | 'parley:consent_lapsed'
    | 'parley:held'
    | ExpiryCode
    | 'parley:test_key'
    | 'parley:no_files';
}

/**
 * Each text is found by its key before anything is joined to it (OFFSET 0 keeps the planner from another order): where a
 * table was not analysed yet, it takes "all recipients of the workspace, then their texts" for cheaper.
 */
const CHECK = `
  SELECT delivery.workspace_id, delivery.id, delivery.conversation_id, delivery.purpose,
    delivery.expires_at <= clock_timestamp() AS expired, recipient.state AS consent, recipient.kept,
    recipient.held,
    delivery.sandboxed, delivery.media_ids, connection.carrier, connection.base_url, ${PAUSED} AS paused,
    delivery.to_address, delivery.wait_code, delivery.due_at, delivery.expires_at, ${restrained('delivery')} AS restrained
  FROM unnest($1::uuid[], $2::uuid[]) AS claimed (workspace_id, id)
  CROSS JOIN LATERAL (
    SELECT * FROM delivery
    WHERE delivery.workspace_id = claimed.workspace_id AND delivery.id = claimed.id AND ${isState('claimed')} OFFSET 0
  ) delivery
  JOIN recipient ON recipient.workspace_id = delivery.workspace_id AND recipient.id = delivery.recipient_id
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  ORDER BY recipient.workspace_id, recipient.id
  FOR SHARE OF recipient`;

/** What is restrained begins while its window is sure to be open, and counts against its caps from then on. */
const START = `
  WITH chosen AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS row (workspace_id uuid, id uuid, fence integer, attempt_id uuid, open_until_ms float8)
  ), started AS (
    UPDATE delivery SET state = 'sending', attempts = delivery.attempts + 1, state_changed_at = clock_timestamp(),
      lease_until = clock_timestamp() + $2 * interval '1 millisecond',
      counted_at = CASE WHEN chosen.open_until_ms IS NOT NULL THEN clock_timestamp() END
    FROM chosen
    WHERE delivery.workspace_id = chosen.workspace_id AND delivery.id = chosen.id AND ${isState('claimed')}
      AND delivery.fence = chosen.fence
      AND (chosen.open_until_ms IS NULL OR clock_timestamp() < to_timestamp(chosen.open_until_ms / 1000))
    RETURNING delivery.*, chosen.attempt_id
  ), attempts AS (
    INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, processed, started_at)
    SELECT started.workspace_id, started.attempt_id, started.id, started.attempts, number.connection_id,
      started.business_number_id, 'maybe', clock_timestamp()
    FROM started JOIN business_number number
      ON number.workspace_id = started.workspace_id AND number.id = started.business_number_id
    RETURNING workspace_id, delivery_id, n, connection_id
  )
  SELECT started.*, attempts.n AS attempt_n, attempts.connection_id, number.number AS from_number
  FROM started
  JOIN attempts ON attempts.workspace_id = started.workspace_id AND attempts.delivery_id = started.id
  JOIN business_number number
    ON number.workspace_id = started.workspace_id AND number.id = started.business_number_id`;

/** A pause came between claim and start: back in the queue, under the same fence, where the claim leaves it alone. */
const RELEASE = `
  UPDATE delivery SET state = 'queued', lease_until = NULL, state_changed_at = clock_timestamp()
  FROM jsonb_to_recordset($1::jsonb) AS chosen (workspace_id uuid, id uuid, fence integer)
  WHERE delivery.workspace_id = chosen.workspace_id AND delivery.id = chosen.id AND ${isState('claimed')}
    AND delivery.fence = chosen.fence`;

interface CheckRow {
  workspace_id: string;
  id: string;
  conversation_id: string;
  purpose: DeliveryRow['purpose'];
  expired: boolean;
  consent: string;
  kept: KeepablePurpose[];
  held: boolean;
  sandboxed: boolean | null;
  media_ids: string[] | null;
  carrier: Carrier;
  base_url: string | null;
  paused: boolean;
  to_address: string;
  wait_code: string | null;
  due_at: Date;
  expires_at: Date;
  restrained: boolean;
}

/**
 * Commits `sending` with its attempt row, the last gate before the carrier. Consent is read again under
 * FOR SHARE of the recipient: a STOP takes that row FOR NO KEY UPDATE, so one that committed first always wins, and
 * one that comes later waits until this has committed. A pause is read in the same way, behind the workspace's gate, and
 * so are quiet hours and caps. A claim whose fence was passed by is no longer ours. Throws where the database is not the
 * one that was known.
 */
export function startSending(
  database: Database,
  config: Pick<Config, 'leaseMs' | 'carrierTimeoutMs' | 'simulatorUrl'>,
  claimed: readonly Claimed[],
): Promise<{ started: Started[]; refused: Refusal[] }> {
  return database.transaction(async (tx) => {
    await insistOnIdentity(tx);
    await passGates(tx, [...new Set(claimed.map((one) => one.workspace_id))]);
    const rows = await tx.query<CheckRow>(CHECK, [
      claimed.map((one) => one.workspace_id),
      claimed.map((one) => one.id),
    ]);
    const refused: Refusal[] = [];
    const free = new Set<string>();
    const paused = new Set<string>();
    for (const row of rows) {
      const code = refusalOf(row, config);
      const { workspace_id: workspaceId, id, conversation_id: conversationId } = row;
      if (code) refused.push({ workspaceId, id, conversationId, code });
      else (row.paused ? paused : free).add(id);
    }
    const { holds, nowMs } = await holdsOf(
      tx,
      rows.filter((row) => row.restrained && free.has(row.id)),
    );
    const asked = new Set(rows.filter((row) => row.restrained).map((row) => row.id));
    const chosen = claimed
      .filter((one) => free.has(one.id) && !holds.has(one.id))
      .map((one) => ({
        ...one,
        attempt_id: newId(),
        open_until_ms: asked.has(one.id) ? nowMs + CLOSING_MARGIN_MS : null,
      }));
    const waiting = claimed.flatMap(({ workspace_id: workspaceId, id, fence }) => {
      const hold = holds.get(id);
      return hold ? [{ workspaceId, id, fence, hold }] : [];
    });
    if (waiting.length > 0) await holdTexts(tx, waiting);
    const held = claimed.filter((one) => paused.has(one.id));
    if (held.length > 0) await tx.query(RELEASE, [JSON.stringify(held)]);
    const leaseMs = config.leaseMs + config.carrierTimeoutMs;
    const started =
      chosen.length === 0 ? [] : await tx.query<Started>(START, [JSON.stringify(chosen), leaseMs]);
    return { started, refused };
  });
}

async function holdsOf(tx: Tx, rows: readonly CheckRow[]): Promise<Holds> {
  if (rows.length === 0) return { holds: new Map(), nowMs: 0 };
  return findHolds(
    tx,
    rows.map(({ workspace_id: workspaceId, id, to_address: number, purpose }) => ({
      workspaceId,
      id,
      number,
      purpose,
    })),
    { binding: true },
  );
}

function refusalOf(row: CheckRow, config: Pick<Config, 'simulatorUrl'>): Refusal['code'] | null {
  if (row.expired) return expiryCode(row);
  if (row.purpose === 'compliance') return null;
  if (row.consent === 'opted_out' && !keeps(row.kept, row.purpose)) return 'parley:opted_out';
  if (row.consent === 'lapsed') return 'parley:consent_lapsed';
  if (row.held) return 'parley:held';
  // The number may be at another carrier by now: words without their files would be half of what was meant.
  if (row.media_ids && !takesFiles(row.carrier)) return 'parley:no_files';
  return row.sandboxed && !leadsToSimulator(row, config) ? 'parley:test_key' : null;
}
