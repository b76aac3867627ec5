// Which database this is, against the one that was known. A restored one has forgotten what was done since the moment
// it was restored to: what it holds as waiting may be on a handset. So may a standby have that was promoted before the
// last commits had reached it, and a copy, whose original goes on sending.
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';

const IDENTITY = `
  SELECT identity = current_database_identity() AS same, restored_at FROM database_identity WHERE id = 1`;

export interface Identity {
  /** Null while none was ever noted. */
  same: boolean | null;
  restoredAt: Date | null;
}

export async function readIdentity(from: Pick<Database, 'query'> | Tx): Promise<Identity> {
  const [row] = await from.query<{ same: boolean; restored_at: Date | null }>(IDENTITY);
  return { same: row?.same ?? null, restoredAt: row?.restored_at ?? null };
}

/** Nothing leaves before the guard has held what waits. Throws DatabaseChanged; the caller's transaction is void. */
export async function insistOnIdentity(tx: Tx): Promise<void> {
  const { same } = await readIdentity(tx);
  if (same !== true) throw new DatabaseChanged();
}

export class DatabaseChanged extends Error {
  constructor() {
    super('the database is not the one that was known: nothing leaves until what waits in it is held');
  }
}
