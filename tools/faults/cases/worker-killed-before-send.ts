import type { FaultCase } from '../case';
import { replyToSomeone, startWorkers } from '../moves';
import { within } from '../probe';

let caught: string[] = [];

/** The rows that the last gate reads are held, so that claims wait before it; then the workers die with them. */
export const workerKilledBeforeSend: FaultCase = {
  number: 1,
  title: 'kill -9 of the workers before the call to the carrier',
  recoverWithinMs: 35_000,
  async strike(scene) {
    const { stage, main } = scene;
    const { workspaceId } = main.business;
    await replyToSomeone(scene);
    const hold = await stage.database.connect();
    try {
      await hold.query('BEGIN');
      await hold.query('SELECT 1 FROM recipient WHERE workspace_id = $1 FOR NO KEY UPDATE', [workspaceId]);
      void replyToSomeone(scene);
      caught =
        (await within(5_000, async () => {
          const { rows } = await stage.database.query<{ id: string }>(
            `SELECT id FROM delivery WHERE workspace_id = $1 AND state = 'claimed'`,
            [workspaceId],
          );
          return rows.length > 0 ? rows.map((row) => row.id) : undefined;
        })) ?? [];
      scene.since = performance.now();
      await Promise.all(stage.workers.map((worker) => worker.kill()));
    } finally {
      await hold.query('ROLLBACK');
      hold.release();
    }
    await startWorkers(stage);
  },
  async after({ stage, main, demand }) {
    demand(caught.length > 0, 'no text was caught between claim and call');
    const { rows } = await stage.database.query<{ id: string; state: string; attempts: number }>(
      'SELECT id, state, attempts FROM delivery WHERE workspace_id = $1 AND id = ANY ($2)',
      [main.business.workspaceId, caught],
    );
    for (const { id, state, attempts } of rows)
      demand(
        ['accepted', 'sent', 'delivered'].includes(state) && attempts === 1,
        `${id} is ${state} after ${attempts} attempts`,
      );
  },
};
