import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase, Scene } from '../case';
import { percentile } from '../percentile';
import { within } from '../probe';
import { IDLE_TRANSACTION_MS } from '../stage';

const TRIES = 200;
const CLAIM_P99_MS = 50;
const FLOOR_TRIES = 60;
/** What a claim does at least: find rows by the index of what is due, lock and write them. */
const FLOOR = `
  UPDATE delivery SET wait_code = wait_code WHERE (workspace_id, id) IN (
    SELECT workspace_id, id FROM delivery WHERE state = 'queued' ORDER BY priority, due_at LIMIT 32
    FOR UPDATE SKIP LOCKED)`;

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
      idle = await stillIdle(scene);
      if (idle.length === 0) victim.signal('SIGCONT');
    }
    demand(idle.length > 0, 'it was never caught with a transaction open');
    const before = await claimBuckets(scene);
    // Balancers notice: the others take what comes.
    stage.front.ports = stage.front.ports.filter((port) => port !== victim.port);
    scene.since = performance.now();
    const alert = within(IDLE_TRANSACTION_MS, async () => {
      const figures = await Promise.all(
        stage.workers.map((worker) => worker.figure('parley_idle_transaction_seconds')),
      );
      return Math.max(...figures) > 0.5 ? true : undefined;
    });
    const ended = await within(IDLE_TRANSACTION_MS + 5_000, async () => {
      const { rows } = await stage.database.query('SELECT 1 FROM pg_stat_activity WHERE pid = ANY ($1)', [
        idle,
      ]);
      return rows.length === 0 ? performance.now() - scene.since : undefined;
    });
    demand(ended !== undefined, 'its sessions were not ended');
    const told = await alert;
    const p99 = p99Of(before, await claimBuckets(scene));
    const floor = await floorP99(scene);
    console.log(`   claims meanwhile: p99 at most ${p99} ms, a bare one ${floor.toFixed(0)} ms`);
    demand(p99 <= CLAIM_P99_MS || told === true, `claims took ${p99} ms and no figure said why`);
    demand(told === true, 'parley_idle_transaction_seconds did not tell of it');
    victim.signal('SIGCONT');
    await victim.ready();
    stage.share();
  },
};

/** Asked twice: on a busy machine a server's process may not have read yet what the frozen one had sent it before. */
async function stillIdle({ stage }: Scene): Promise<number[]> {
  const ask = async () => (await stage.database.query<{ pid: number }>(IDLE)).rows.map(({ pid }) => pid);
  const first = await ask();
  if (first.length === 0) return [];
  await sleep(300);
  return (await ask()).filter((pid) => first.includes(pid));
}

/** Claims of both workers so far, by their upper bounds in seconds. */
async function claimBuckets({ stage }: Scene): Promise<Map<number, number>> {
  const all = new Map<number, number>();
  for (const worker of stage.workers)
    for (const [bound, n] of await worker.buckets('parley_claim_seconds'))
      all.set(bound, (all.get(bound) ?? 0) + n);
  return all;
}

/** The upper bound, in ms, of the bucket that the 99th percentile of what came in between lies in. */
function p99Of(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  const grown = [...after]
    .map(([bound, n]) => ({ bound, n: n - (before.get(bound) ?? 0) }))
    .sort((one, other) => one.bound - other.bound);
  const total = grown.at(-1)?.n ?? 0;
  return (grown.find(({ n }) => n >= total * 0.99)?.bound ?? 0) * 1_000;
}

async function floorP99({ stage }: Scene): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < FLOOR_TRIES; n += 1) {
    const began = performance.now();
    await stage.database.query(FLOOR);
    times.push(performance.now() - began);
  }
  return percentile(times, 0.99);
}
