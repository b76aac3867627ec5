import { type Breaker, type CallSign, afterCall } from '@parley/domain';
import type { Tx } from '../database/tx';
import { log } from '../log';
import { giveNotice } from '../outbox/notice';

/** A call to the carrier: the attempt names the connection and when it began. */
export interface Call {
  workspaceId: string;
  connectionId: string;
  deliveryId: string;
  attemptN: number;
}

const BEGAN = `SELECT started_at FROM attempt WHERE workspace_id = $1 AND delivery_id = $3 AND n = $4`;

/**
 * An answer ends a count of failures and closes what is half open. For the statement that records the outcome:
 * $1 workspace, $2 connection, $3 delivery, $4 attempt, $5 whether it was an answer. Gives the state it had.
 */
export const ANSWERED = `
  UPDATE breaker SET state = 'closed', failures = 0, openings = 0, until = NULL, code = NULL,
    changed_at = clock_timestamp()
  FROM breaker before
  WHERE $5 AND breaker.workspace_id = $1 AND breaker.connection_id = $2
    AND before.workspace_id = breaker.workspace_id AND before.connection_id = breaker.connection_id
    AND breaker.changed_at <= (${BEGAN})
    AND (breaker.state = 'half_open' OR (breaker.state = 'closed' AND breaker.failures > 0))
  RETURNING before.state`;

/** Every screen that shows connections, or what waits for one, hears at once that a breaker has another state. */
export function tellBreaker(tx: Tx, workspaceId: string): void {
  giveNotice(tx, workspaceId, 'connections');
  giveNotice(tx, workspaceId, 'sending');
}

const LOCK = `
  WITH made AS (
    INSERT INTO breaker (workspace_id, connection_id, changed_at) VALUES ($1, $2, '-infinity')
    ON CONFLICT DO NOTHING RETURNING *
  ), known AS (SELECT * FROM breaker WHERE workspace_id = $1 AND connection_id = $2 FOR UPDATE)
  SELECT state, failures, openings, extract(epoch FROM until)::float8 * 1000 AS "untilMs", code,
    changed_at <= (${BEGAN}) AS counts, extract(epoch FROM clock_timestamp())::float8 * 1000 AS now_ms
  FROM (SELECT * FROM known UNION ALL SELECT * FROM made) breaker`;

const WRITE = `
  UPDATE breaker SET state = $3, failures = $4, openings = $5, until = to_timestamp($6::float8 / 1000), code = $7,
    changed_at = CASE WHEN state = $3 THEN changed_at ELSE clock_timestamp() END
  WHERE workspace_id = $1 AND connection_id = $2`;

/** Counts a failed call. One that began before the breaker last changed says nothing new and is not counted. */
export async function noteFailure(tx: Tx, call: Call, sign: CallSign, code: string): Promise<void> {
  const { workspaceId, connectionId } = call;
  const row = await tx.one<Breaker & { counts: boolean; now_ms: number }>(LOCK, [
    workspaceId,
    connectionId,
    call.deliveryId,
    call.attemptN,
  ]);
  if (!row?.counts) return;
  const next = afterCall(row, sign, { nowMs: row.now_ms, code });
  if (!next) return;
  await tx.query(WRITE, [
    workspaceId,
    connectionId,
    next.state,
    next.failures,
    next.openings,
    next.untilMs,
    next.code,
  ]);
  if (next.state === row.state) return;
  log.error(
    { connection: connectionId, code, failures: next.failures, openings: next.openings },
    sign === 'locked_out'
      ? 'the carrier does not let the connection in: sends over it wait'
      : 'the carrier does not answer: sends over the connection wait',
  );
  tellBreaker(tx, workspaceId);
}

/** What was done about the account may have helped: the next text may try. */
export async function tryAgainNow(tx: Tx, workspaceId: string, connectionId: string): Promise<void> {
  const open = await tx.query(
    `UPDATE breaker SET until = clock_timestamp() WHERE workspace_id = $1 AND connection_id = $2
       AND state <> 'closed' RETURNING state`,
    [workspaceId, connectionId],
  );
  if (open.length > 0) tellBreaker(tx, workspaceId);
}
