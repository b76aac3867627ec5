import { setTimeout as sleep } from 'node:timers/promises';
import { API } from '@parley/contracts';
import type { FaultCase, Scene } from '../case';
import { within } from '../probe';

/** Five minutes in the field; the carrier gives each webhook up at once. */
const OUTAGE_MS = 5_000;
const RESTORED_WITHIN_MS = 60_000;

const TAKEN = `SELECT key FROM carrier_event WHERE workspace_id = ANY ($1) AND kind = 'text' AND outcome = 'applied'`;

export const databaseOutage: FaultCase = {
  number: 6,
  title: 'PostgreSQL is away until the carrier has given up',
  late: true,
  async strike(scene) {
    const { stage } = scene;
    await stage.postgres.stop();
    await sleep(OUTAGE_MS);
    await stage.postgres.start();
    scene.since = performance.now();
    await Promise.all(stage.programs.map((program) => program.ready()));
  },
  async after(scene) {
    const { main, other, demand } = scene;
    for (const { business } of [main, other])
      await business.admin.insist('POST', API.connectionBackfill(business.connectionId));
    const missing = await within(RESTORED_WITHIN_MS, async () => {
      const left = await missingTexts(scene);
      return left.length === 0 ? left : undefined;
    });
    demand(missing !== undefined, `${(await missingTexts(scene)).length} texts were not restored`);
    const { rows } = await scene.stage.database.query(
      'SELECT 1 FROM entry WHERE workspace_id = $1 AND recovered_late',
      [main.business.workspaceId],
    );
    demand(rows.length > 0, 'nothing had to be restored');
  },
};

/** Texts that customers sent and that are in no thread. */
async function missingTexts({ stage, main, other }: Scene): Promise<string[]> {
  const businesses = [main.business, other.business];
  const numbers = businesses.flatMap((business) => business.numbers);
  const { rows } = await stage.database.query<{ key: string }>(TAKEN, [
    businesses.map((business) => business.workspaceId),
  ]);
  const taken = new Set(rows.map((row) => row.key));
  return (await stage.carrier.messages())
    .filter((message) => message.direction === 'inbound' && numbers.includes(message.to))
    .map((message) => `in:${message.sid}`)
    .filter((key) => !taken.has(key));
}
