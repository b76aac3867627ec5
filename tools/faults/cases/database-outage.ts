import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';
import { restoreMissing } from '../restore-missing';

/** Five minutes in the field; the carrier gives each webhook up at once. */
const OUTAGE_MS = 5_000;

export const databaseOutage: FaultCase = {
  number: 6,
  title: 'PostgreSQL is away until the carrier has given up',
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
    const missing = await restoreMissing(scene.stage, [main, other]);
    demand(missing.length === 0, `${missing.length} texts were not restored`);
    const { rows } = await scene.stage.database.query(
      'SELECT 1 FROM entry WHERE workspace_id = $1 AND recovered_late',
      [main.business.workspaceId],
    );
    demand(rows.length > 0, 'nothing had to be restored');
  },
};
