import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { API } from '@parley/contracts';
import type { FaultCase, Scene } from '../case';
import { serverAccount } from '../../src/database/account';
import { within } from '../probe';

const EXHAUSTED_MS = 3_000;
const FULL_WITHIN_MS = 20_000;
const REFUSED_WITHIN_MS = 2_000;
const DISK_MB = 64;

/**
 * Every connection of the pools waits for a lock; then the disk that holds the threads' entries is full. A disk can be
 * filled only where one may be mounted, that is, as root on Linux.
 */
export const databaseFull: FaultCase = {
  number: 17,
  title: 'all connections to the database are taken, then its disk is full',
  load: { textsPerSecond: 30, repliesPerSecond: 15 },
  async strike(scene) {
    await exhaustPool(scene);
    if (process.getuid?.() === 0 && process.platform === 'linux') await fillDisk(scene);
    else console.log('   the disk was not filled: only root may mount one');
    scene.since = performance.now();
    const ready = await within(10_000, async () => {
      const answers = await Promise.all(scene.stage.http.map((program) => program.ask('/health/ready')));
      return answers.every((answer) => answer === 200) ? true : undefined;
    });
    scene.demand(ready === true, 'it did not heal');
  },
};

async function exhaustPool({ stage, main, demand }: Scene): Promise<void> {
  const hold = await stage.database.connect();
  try {
    await hold.query('BEGIN');
    await hold.query('LOCK TABLE entry IN ACCESS EXCLUSIVE MODE');
    const began = performance.now();
    const notReady = await within(EXHAUSTED_MS, async () => {
      const answers = await Promise.all(stage.http.map((program) => program.ask('/health/ready')));
      return answers.includes(503) ? true : undefined;
    });
    demand(notReady === true, 'with all connections taken it still said it was ready');
    const asked = performance.now();
    const { status } = await main.business.admin.call('GET', API.numbers);
    const took = performance.now() - asked;
    demand(
      status === 200 || (status !== null && status >= 500 && took < REFUSED_WITHIN_MS),
      `a request was answered ${status} after ${took.toFixed(0)} ms`,
    );
    await sleep(Math.max(0, EXHAUSTED_MS - (performance.now() - began)));
  } finally {
    await hold.query('ROLLBACK');
    hold.release();
  }
}

async function fillDisk({ stage, demand }: Scene): Promise<void> {
  const disk = `${stage.postgres.dataDir}/small-disk`;
  const space = `${disk}/space`;
  const query = (sql: string) => stage.database.query(sql);
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=755`, 'tmpfs', disk]);
  try {
    mkdirSync(space);
    const account = serverAccount(`${stage.postgres.dataDir}/postgres`);
    if (account) chownSync(space, account.uid, account.gid);
    await query(`CREATE TABLESPACE small LOCATION '${space}'`);
    // What earlier runs left dead in its pages would take this one's rows.
    await query('VACUUM FULL entry');
    await query('ALTER TABLE entry SET TABLESPACE small');
    fill(`${disk}/ballast`);
    const before = stage.refusals;
    // Pages that are there take some more rows.
    const refused = await within(FULL_WITHIN_MS, () => (stage.refusals > before ? true : undefined));
    demand(refused === true, 'nothing was refused for want of room');
    const notReady = await within(FULL_WITHIN_MS, async () => {
      const answers = await Promise.all(stage.http.map((program) => program.ask('/health/ready')));
      return answers.includes(503) ? true : undefined;
    });
    demand(notReady === true, 'with a full disk it still said it was ready');
  } finally {
    rmSync(`${disk}/ballast`, { force: true });
    await query('ALTER TABLE entry SET TABLESPACE pg_default');
    await query('DROP TABLESPACE small');
    execFileSync('umount', [disk]);
  }
}

/** Writes until there is no room left. */
function fill(file: string): void {
  const piece = Buffer.alloc(65_536, 1);
  try {
    for (;;) writeFileSync(file, piece, { flag: 'a' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
