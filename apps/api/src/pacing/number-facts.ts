import { type Network, recogniseNetwork } from '@parley/domain';
import type { Tx } from '../database/tx';

const LEARN = `
  INSERT INTO number_fact (workspace_id, number, network, network_name, source)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (workspace_id, number) DO UPDATE SET network = excluded.network, network_name = excluded.network_name,
    source = excluded.source, learned_at = now()
  WHERE number_fact.network_name <> excluded.network_name`;

/** Keeps the network a carrier names with a text or a receipt; numbers move from one to another. */
export async function learnNetwork(
  tx: Tx,
  workspaceId: string,
  number: string,
  name: string | null,
  source: 'webhook' | 'receipt' | 'lookup',
): Promise<void> {
  const network = recogniseNetwork(name);
  if (network === null) return;
  await tx.query(LEARN, [workspaceId, number, network, (name ?? '').trim().slice(0, 120), source]);
}

export async function knownNetwork(tx: Tx, workspaceId: string, number: string): Promise<Network | null> {
  const row = await tx.one<{ network: Network }>(
    `SELECT network FROM number_fact WHERE workspace_id = $1 AND number = $2`,
    [workspaceId, number],
  );
  return row?.network ?? null;
}
