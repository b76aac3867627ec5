import type { NumberReport } from '@parley/carriers';
import { type Carrier, lineLearnt, type Network, networkOfLine, recogniseNetwork } from '@parley/domain';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';

/** What is named again is only noted as still true now and then: most texts of a customer say the same. */
const LEARN = `
  INSERT INTO number_fact (workspace_id, number, network, network_name, source)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (workspace_id, number) DO UPDATE SET network = excluded.network, network_name = excluded.network_name,
    source = excluded.source, learned_at = now()
  WHERE number_fact.network_name IS DISTINCT FROM excluded.network_name
    OR number_fact.learned_at < now() - interval '30 days'`;

/**
 * Numbers move from one network to another, so a network is good for 90 days. So is what a look-up said, even that it
 * does not know; one that brought no answer is tried again the next day, with the next text.
 */
const KNOWN = `
  SELECT 1 AS known FROM number_fact WHERE workspace_id = $1 AND number = $2 AND (
    network IS NOT NULL AND learned_at > now() - interval '90 days'
    OR looked_up_at > now() - CASE WHEN line_type IS NULL THEN interval '1 day' ELSE interval '90 days' END)`;

const LOOKED_UP = `
  INSERT INTO number_fact (workspace_id, number, source, line_type, looked_up_at)
  VALUES ($1, $2, 'lookup', $3, now())
  ON CONFLICT (workspace_id, number) DO UPDATE SET looked_up_at = now(),
    line_type = coalesce(excluded.line_type, number_fact.line_type)`;

const LEARN_LINE = `
  INSERT INTO number_fact (workspace_id, number, source, line_type) VALUES ($1, $2, 'receipt', $3)
  ON CONFLICT (workspace_id, number) DO UPDATE SET line_type = excluded.line_type
  WHERE number_fact.line_type IS DISTINCT FROM excluded.line_type`;

const NAME_LENGTH = 120;

/** Keeps the network a carrier names with a text or a receipt. */
export async function learnNetwork(
  tx: Tx,
  workspaceId: string,
  number: string,
  name: string | null,
  source: 'webhook' | 'receipt',
): Promise<void> {
  const network = recogniseNetwork(name);
  if (network === null) return;
  await tx.query(LEARN, [workspaceId, number, network, (name ?? '').trim().slice(0, NAME_LENGTH), source]);
}

/** Keeps what a carrier's refusal says of the line: that it is a landline, or no number at all. */
export async function learnLine(
  tx: Tx,
  workspaceId: string,
  number: string,
  carrier: Carrier,
  code: string,
): Promise<void> {
  const lineType = lineLearnt(carrier, code);
  if (lineType !== null) await tx.query(LEARN_LINE, [workspaceId, number, lineType]);
}

/** Keeps what a look-up said; null is one that has said nothing yet, and may never. Without a network the number stays in the default lane. */
export async function keepLookUp(
  tx: Tx,
  workspaceId: string,
  number: string,
  report: NumberReport | null,
): Promise<void> {
  await tx.query(LOOKED_UP, [workspaceId, number, report?.lineType ?? null]);
  const network = report && networkOfLine(report.lineType, report.carrierName);
  if (!network) return;
  const name = (report.carrierName ?? '').slice(0, NAME_LENGTH);
  await tx.query(LEARN, [workspaceId, number, network, name, 'lookup']);
}

/** Whether a look-up would tell nothing new. */
export const isKnown = async (from: Database | Tx, workspaceId: string, number: string): Promise<boolean> =>
  (await from.query(KNOWN, [workspaceId, number])).length > 0;

export async function knownNetwork(tx: Tx, workspaceId: string, number: string): Promise<Network | null> {
  const row = await tx.one<{ network: Network | null }>(
    `SELECT network FROM number_fact WHERE workspace_id = $1 AND number = $2`,
    [workspaceId, number],
  );
  return row?.network ?? null;
}
