import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FaultCase } from '../case';

const SHIFT_MS = 10 * 60_000;
const FOR_MS = 3_000;
/** A due time by a wrong clock would be ten minutes off; anything near that shows. */
const MOST_WAIT_MS = 60_000;
const PRELOAD = fileURLToPath(new URL('../shift-clock.cjs', import.meta.url));

export const clocksDiffer: FaultCase = {
  number: 10,
  title: 'the clock of one http and one worker process is wrong by ten minutes',
  async strike(scene) {
    const { stage, random, main } = scene;
    const shift = random.chance(0.5) ? SHIFT_MS : -SHIFT_MS;
    const wrong = { env: { CLOCK_SHIFT_MS: String(shift) }, args: ['--require', PRELOAD] };
    const affected = [stage.http[1], stage.workers[1]].filter((program) => program !== undefined);
    for (const program of affected) await program.terminate();
    await Promise.all(affected.map((program) => program.start(wrong)));
    // Texts that are tried again are given a time to be due at.
    for (const number of main.business.numbers)
      await stage.carrier.fault({ fault: '429', number, rate: 0.3 });
    await sleep(FOR_MS);
    await stage.carrier.clearFaults();
    for (const program of affected) await program.terminate();
    await Promise.all(affected.map((program) => program.start()));
    scene.since = performance.now();
  },
  async after({ stage, main, demand }) {
    const { rows } = await stage.database.query<{ slowest: number }>(
      `SELECT coalesce(max(extract(epoch FROM attempt.started_at - delivery.created_at) * 1000), 0)::float AS slowest
       FROM delivery JOIN attempt ON attempt.workspace_id = delivery.workspace_id AND attempt.delivery_id = delivery.id
       WHERE delivery.workspace_id = $1`,
      [main.business.workspaceId],
    );
    const slowest = rows[0]?.slowest ?? 0;
    demand(slowest < MOST_WAIT_MS, `a text waited ${slowest.toFixed(0)} ms`);
    const late = await stage.database.query(
      `SELECT 1 FROM entry WHERE workspace_id = $1 AND abs(extract(epoch FROM at - now())) > $2`,
      [main.business.workspaceId, SHIFT_MS / 2_000],
    );
    demand(late.rows.length === 0, `${late.rows.length} entries are dated by the wrong clock`);
  },
};
