import { API } from '@parley/contracts';
import type { Crew } from './load';
import { within } from './probe';
import type { Stage } from './stage';

const WITHIN_MS = 60_000;

const TAKEN = `SELECT key FROM carrier_event WHERE workspace_id = ANY ($1) AND kind = 'text' AND outcome = 'applied'`;

/** Has each carrier's list looked through, and resolves with the texts that are in no thread even then. */
export async function restoreMissing(stage: Stage, crews: readonly Crew[]): Promise<string[]> {
  for (const { business } of crews)
    await business.admin.insist('POST', API.connectionBackfill(business.connectionId));
  await within(WITHIN_MS, async () => ((await missingTexts(stage, crews)).length === 0 ? true : undefined));
  return missingTexts(stage, crews);
}

/** Texts that customers sent and that are in no thread. */
async function missingTexts(stage: Stage, crews: readonly Crew[]): Promise<string[]> {
  const numbers = crews.flatMap(({ business }) => business.numbers);
  const { rows } = await stage.database.query<{ key: string }>(TAKEN, [
    crews.map(({ business }) => business.workspaceId),
  ]);
  const taken = new Set(rows.map((row) => row.key));
  return (await stage.carrier.messages())
    .filter((message) => message.direction === 'inbound' && numbers.includes(message.to))
    .map((message) => `in:${message.sid}`)
    .filter((key) => !taken.has(key));
}
