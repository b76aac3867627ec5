import { BREAKER } from '@parley/domain';
import type { Tx } from '../database/tx';
import { tellBreaker } from '../pacing/breakers';
import type { DueNumber } from './due-numbers';

/** Half open: whoever gets the row may let the next few through, and nobody else until they were heard of. */
const TRIALS = `
  SELECT connection_id FROM breaker
  JOIN unnest($1::uuid[], $2::uuid[]) AS wanted (workspace_id, connection_id) USING (workspace_id, connection_id)
  WHERE state <> 'closed' AND until <= clock_timestamp() FOR UPDATE OF breaker SKIP LOCKED`;
const TRY = `
  UPDATE breaker SET state = 'half_open', changed_at = clock_timestamp(),
    until = clock_timestamp() + $2 * interval '1 millisecond'
  WHERE (workspace_id, connection_id) IN (SELECT * FROM unnest($3::uuid[], $1::uuid[]))`;

/** How many each connection may still try, by its id. */
export type Trials = ReadonlyMap<string, { workspaceId: string; left: number }>;

/** Locks the breakers whose time to try again has come; those another dispatcher holds are left to it. */
export async function lockTrials(tx: Tx, numbers: readonly DueNumber[]): Promise<Trials> {
  const shut = new Map(
    numbers
      .filter((number) => number.breaker !== 'closed')
      .map((number) => [number.settings.connectionId, number.workspace_id]),
  );
  if (shut.size === 0) return new Map();
  const rows = await tx.query<{ connection_id: string }>(TRIALS, [[...shut.values()], [...shut.keys()]]);
  return new Map(
    rows.map(({ connection_id: id }) => [id, { workspaceId: shut.get(id) ?? '', left: BREAKER.trials }]),
  );
}

/** Half open until the texts that were let through have been heard of. */
export async function startTrials(tx: Tx, trials: Trials, forMs: number): Promise<void> {
  const used = [...trials].filter(([, trial]) => trial.left < BREAKER.trials);
  if (used.length === 0) return;
  await tx.query(TRY, [used.map(([id]) => id), forMs, used.map(([, trial]) => trial.workspaceId)]);
  for (const workspaceId of new Set(used.map(([, trial]) => trial.workspaceId))) tellBreaker(tx, workspaceId);
}
