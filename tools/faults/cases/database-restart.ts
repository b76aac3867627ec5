import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';

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
};
