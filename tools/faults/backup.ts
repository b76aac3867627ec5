// A base backup taken through SQL and a copy of the files, with the WAL archived from there on: what pg_basebackup does,
// which the embedded package does not bring.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { findHome, makePrivateFolder } from '../src/database/home';
import { within } from './probe';

/** Archives into the folder while there is one; else files are let go. */
export const archiveCommand = (folder: string): string =>
  `test ! -d "${folder}" || { test ! -f "${folder}/%f" && cp "%p" "${folder}/%f"; }`;

/** Of no use in a copy: PostgreSQL's manual, "Making a Base Backup Using the Low Level API". */
const LEFT_OUT = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const ARCHIVED_WITHIN_MS = 10_000;

export interface Backup {
  /** Puts the copy where the cluster was. The server must have stopped. */
  takePlace(): Promise<void>;
  /** Has everything archived that was written so far. */
  archiveAll(): Promise<void>;
  /** Removes archive and former cluster. */
  remove(): Promise<void>;
}

export async function takeBackup(
  postgres: { dataDir: string; archive(): Promise<string> },
  database: pg.Pool,
): Promise<Backup> {
  const { cluster, account } = await findHome(postgres.dataDir, { log: () => undefined });
  const [copy, lost, archive] = [`${cluster}.backup`, `${cluster}.lost`, await postgres.archive()];
  const remove = async (): Promise<void> => {
    for (const folder of [copy, lost, archive]) await rm(folder, { recursive: true, force: true });
  };
  await remove();
  await makePrivateFolder(archive, account);
  // Both ends belong to one session.
  const session = await database.connect();
  try {
    await session.query(`SELECT pg_backup_start('faults', true)`);
    await copyFolder(cluster, copy, account);
    const { rows } = await session.query<{ labelfile: string; spcmapfile: string }>(
      'SELECT labelfile, spcmapfile FROM pg_backup_stop(true)',
    );
    await write('backup_label', rows[0]?.labelfile ?? '');
    await write('recovery.signal', '');
  } finally {
    session.release();
  }
  return {
    remove,
    async takePlace() {
      await rename(cluster, lost);
      await rename(copy, cluster);
    },
    async archiveAll() {
      const { rows } = await database.query<{ name: string }>(
        'SELECT pg_walfile_name(pg_switch_wal()) AS name',
      );
      const name = rows[0]?.name ?? '';
      const done = await within(ARCHIVED_WITHIN_MS, async () =>
        (await readdir(archive)).includes(name) ? true : undefined,
      );
      if (!done) throw new Error(`${name} was not archived`);
    },
  };

  async function write(name: string, text: string): Promise<void> {
    const file = join(copy, name);
    await writeFile(file, text, { mode: 0o600 });
    if (account) await chown(file, account.uid, account.gid);
  }
}

type Account = Awaited<ReturnType<typeof findHome>>['account'];

/** Folders that are left out are made, empty. What goes away while it is copied was not needed: cp says so and goes on. */
async function copyFolder(from: string, to: string, account: Account): Promise<void> {
  await makePrivateFolder(to, account);
  const entries = await readdir(from, { withFileTypes: true });
  const wanted = entries.filter(({ name }) => !LEFT_OUT.has(name)).map(({ name }) => join(from, name));
  const cp = spawn('cp', ['-a', ...wanted, to], { stdio: 'ignore' });
  await once(cp, 'exit');
  for (const { name } of entries.filter((entry) => entry.isDirectory() && LEFT_OUT.has(entry.name)))
    await makePrivateFolder(join(to, name), account);
  for (const name of ['archive_status', 'summaries'])
    await makePrivateFolder(join(to, 'pg_wal', name), account);
}
