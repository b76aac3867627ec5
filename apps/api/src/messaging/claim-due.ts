import { takeTokens } from '@parley/domain';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { NOT_PAUSED } from '../sending/gate';

export interface DueNumber {
  workspace_id: string;
  business_number_id: string;
  messages_per_second: number;
  burst: number;
}

export interface Claimed {
  workspace_id: string;
  id: string;
  fence: number;
}

/** Numbers that have something due; served by the partial index on queued rows. */
export const dueNumbers = (database: Database): Promise<DueNumber[]> =>
  database.query<DueNumber>(`
    SELECT number.workspace_id, number.id AS business_number_id, number.messages_per_second, number.burst
    FROM business_number number
    WHERE EXISTS (
      SELECT 1 FROM delivery WHERE delivery.workspace_id = number.workspace_id
        AND delivery.business_number_id = number.id AND delivery.state = 'queued' AND delivery.due_at <= now()
        AND ${NOT_PAUSED}
    )
    ORDER BY random()`);

/** When the next queued text of all becomes due, in ms from now; null when none waits. */
export async function nextDueInMs(database: Database): Promise<number | null> {
  const [row] = await database.query<{ wait: number | null }>(
    `SELECT extract(epoch FROM min(due_at) - now()) * 1000 AS wait FROM delivery WHERE state = 'queued'`,
  );
  return row?.wait === null || row?.wait === undefined ? null : Number(row.wait);
}

const BUCKET = `
  SELECT tokens, updated_at, clock_timestamp() AS now FROM number_bucket
  WHERE workspace_id = $1 AND business_number_id = $2 FOR UPDATE SKIP LOCKED`;

/** The head of each thread's line, per purpose; an unknown or failed text blocks nothing. */
const HEADS = `
  SELECT delivery.id, delivery.segments FROM delivery
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
  WHERE delivery.workspace_id = $1 AND delivery.business_number_id = $2 AND delivery.state = 'queued'
    AND delivery.due_at <= now() AND ${NOT_PAUSED} AND NOT EXISTS (
      SELECT 1 FROM delivery ahead WHERE ahead.workspace_id = delivery.workspace_id
        AND ahead.conversation_id = delivery.conversation_id AND ahead.purpose = delivery.purpose
        AND ahead.state IN ('queued', 'claimed', 'sending') AND ahead.entry_position < delivery.entry_position
    )
  ORDER BY delivery.priority, delivery.due_at LIMIT $3
  FOR UPDATE OF delivery SKIP LOCKED`;

const CLAIM = `
  UPDATE delivery SET state = 'claimed', fence = fence + 1, state_changed_at = clock_timestamp(),
    lease_until = clock_timestamp() + $3 * interval '1 millisecond'
  WHERE workspace_id = $1 AND id = ANY ($2)
  RETURNING workspace_id, id, fence`;

const CHARGE = `
  UPDATE number_bucket SET tokens = $3, updated_at = to_timestamp($4 / 1000.0)
  WHERE workspace_id = $1 AND business_number_id = $2`;

export interface ClaimResult {
  claimed: Claimed[];
  /** When the bucket will have a token again, in ms from now; 0 when it has. */
  waitMs: number;
}

/**
 * Leases due texts of one number, as many as its bucket allows, in one transaction: bucket and claims are charged
 * together or not at all. Time is the database's. A bucket locked by another dispatcher is that one's business.
 */
export function claimDue(
  database: Database,
  number: DueNumber,
  most: number,
  leaseMs: number,
): Promise<ClaimResult> {
  return database.transaction(async (tx) => {
    const key = [number.workspace_id, number.business_number_id];
    const bucket = await tx.one<{ tokens: number; updated_at: Date; now: Date }>(BUCKET, key);
    if (!bucket) return { claimed: [], waitMs: await ensureBucket(tx, number) };
    const take = (want: number) =>
      takeTokens({
        tokens: bucket.tokens,
        updatedAtMs: bucket.updated_at.getTime(),
        ratePerSecond: number.messages_per_second,
        burst: number.burst,
        nowMs: bucket.now.getTime(),
        want,
      });
    const available = take(most);
    if (available.granted < 1)
      return { claimed: [], waitMs: Math.max(1, available.nextAtMs - bucket.now.getTime()) };

    const heads = await tx.query<{ id: string; segments: number }>(HEADS, [...key, available.granted]);
    const { ids, segments } = within(heads, available.granted);
    if (ids.length === 0) return { claimed: [], waitMs: 0 };
    const charged = take(segments);
    const claimed = await tx.query<Claimed>(CLAIM, [number.workspace_id, ids, leaseMs]);
    await tx.query(CHARGE, [...key, charged.tokens, charged.updatedAtMs]);
    return { claimed, waitMs: Math.max(0, charged.nextAtMs - bucket.now.getTime()) };
  });
}

/** Carriers count segments, not texts. The first text goes even if it is longer than the bucket is deep. */
function within(
  heads: readonly { id: string; segments: number }[],
  tokens: number,
): { ids: string[]; segments: number } {
  const ids: string[] = [];
  let segments = 0;
  for (const head of heads) {
    if (ids.length > 0 && segments + head.segments > tokens) break;
    ids.push(head.id);
    segments += head.segments;
  }
  return { ids, segments: Math.min(segments, tokens) };
}

/** A number's first send makes its bucket; a bucket that exists is merely locked by another dispatcher. */
async function ensureBucket(tx: Tx, number: DueNumber): Promise<number> {
  await tx.query(
    `INSERT INTO number_bucket (workspace_id, business_number_id, tokens, updated_at)
     VALUES ($1, $2, $3, clock_timestamp()) ON CONFLICT DO NOTHING`,
    [number.workspace_id, number.business_number_id, number.burst],
  );
  return 5;
}
