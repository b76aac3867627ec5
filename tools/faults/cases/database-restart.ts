import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';
import { within } from '../probe';

const NO_LOCK_LONGER_MS = 35_000;

/** Held by nobody any more: leases that are over, and jobs taken before the server went. */
const LEFT_LOCKED = `
  SELECT (SELECT count(*) FROM delivery WHERE state IN ('claimed', 'sending') AND lease_until < clock_timestamp())
    + (SELECT count(*) FROM graphile_worker._private_jobs WHERE locked_at < pg_postmaster_start_time()) AS locked`;

export const databaseRestart: FaultCase = {
  number: 5,
  title: 'PostgreSQL is killed (-m immediate) and started again, under load',
  recoverWithinMs: 10_000,
  async strike(scene) {
    const { stage, random, demand } = scene;
    const pids = stage.programs.map((program) => program.pid);
    await stage.postgres.crash();
    await sleep(random.between(0, 800));
    const answers = await Promise.all(stage.http.map((program) => program.ask('/health/ready')));
    demand(
      answers.every((answer) => answer === 503),
      `without a database they said ${answers.join()} when asked whether they are ready`,
    );
    // One that is started meanwhile waits, says so, and is ready when the database is.
    const late = await stage.make('http');
    late.launch();
    await late.ready('/health/live');
    demand((await late.ask('/health/ready')) === 503, 'one that waits for its database says it is ready');
    scene.since = performance.now();
    await stage.postgres.start();
    await Promise.all([...stage.programs, late].map((program) => program.ready()));
    const { code } = await late.terminate();
    demand(code === 0, `one that had to wait ended with ${code}`);
    demand(
      stage.programs.every((program, n) => program.alive && program.pid === pids[n]),
      'a process did not live through it',
    );
  },
  async after({ stage, since, demand }) {
    const free = await within(NO_LOCK_LONGER_MS - (performance.now() - since), async () => {
      const { rows } = await stage.database.query<{ locked: string }>(LEFT_LOCKED);
      return Number(rows[0]?.locked) === 0 ? true : undefined;
    });
    demand(free === true, `something is locked for longer than ${NO_LOCK_LONGER_MS / 1_000} s`);
  },
};
