import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';
import { within } from '../probe';
import { IDLE_TRANSACTION_MS } from '../stage';

const TRIES = 200;

/** Sessions whose process has said nothing for a while, locks in hand. */
const IDLE = `
  SELECT pid FROM pg_stat_activity
  WHERE application_name = 'parley' AND state LIKE 'idle in transaction%' AND state_change < now() - interval '50 ms'`;

/** A process is frozen with a transaction open, as a machine that swaps or is moved does. */
export const frozenProcess: FaultCase = {
  number: 18,
  title: 'a process freezes with a transaction open and its locks held',
  load: { textsPerSecond: 40, repliesPerSecond: 20 },
  async strike(scene) {
    const { stage, random, demand } = scene;
    const [victim] = stage.http;
    if (!victim) throw new Error('there is no http process');
    let idle: number[] = [];
    for (let attempt = 0; attempt < TRIES && idle.length === 0; attempt += 1) {
      await sleep(random.between(1, 25));
      victim.signal('SIGSTOP');
      await sleep(80);
      idle = (await stage.database.query<{ pid: number }>(IDLE)).rows.map((row) => row.pid);
      if (idle.length === 0) victim.signal('SIGCONT');
    }
    demand(idle.length > 0, 'it was never caught with a transaction open');
    // Balancers notice: the others take what comes.
    stage.front.ports = stage.front.ports.filter((port) => port !== victim.port);
    scene.since = performance.now();
    const ended = await within(IDLE_TRANSACTION_MS + 5_000, async () => {
      const { rows } = await stage.database.query('SELECT 1 FROM pg_stat_activity WHERE pid = ANY ($1)', [
        idle,
      ]);
      return rows.length === 0 ? performance.now() - scene.since : undefined;
    });
    demand(ended !== undefined, 'its sessions were not ended');
    victim.signal('SIGCONT');
    await victim.ready();
    stage.share();
  },
};
