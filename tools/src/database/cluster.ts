// A PostgreSQL server of our own, kept in a folder: made when it is not there, recovered when it was left
// running or was killed, told in plain words when it cannot be used.
import { existsSync } from 'node:fs';
import { mkdir, realpath, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { explainFileError } from '../terminal/file-trouble';
import { Trouble } from '../terminal/trouble';
import { findHome } from './home';
import { ensureCluster, rememberPort, ROLE } from './initialise';
import { readPostmaster, stopPostmaster } from './postmaster';
import { startServer } from './server';

export interface Cluster {
  port: number;
  /** Where to connect to one of its databases, as a superuser. */
  url(database: string): string;
  /** Settles when the server has ended, wanted or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Made if missing. The cluster lies in it, or elsewhere with a pointer in it (see home.ts). */
  dataDir: string;
  /** Off only for throwaway data: faster, and gone after a crash of the machine. */
  fsync?: boolean;
  /** Server settings beside or instead of the usual ones. */
  settings?: Record<string, string> | undefined;
  log: (line: string) => void;
}

const ENOUGH_BYTES = 150_000_000;

/** Starts the cluster of a folder. A server left over on it from a killed start is stopped first. */
export async function startCluster({
  dataDir: given,
  fsync = true,
  settings,
  log,
}: ClusterOptions): Promise<Cluster> {
  let dataDir = resolve(given);
  try {
    await mkdir(join(dataDir, 'logs'), { recursive: true });
    // One name for one folder, however it was spelt: a running server is recognised by its path.
    dataDir = await realpath(dataDir);
    const logFile = join(dataDir, 'logs', 'postgres.log');
    await checkSpace(dataDir);
    const home = await findHome(dataDir, { log });
    const note = await ensureCluster(home, { fsync });
    if (await readPostmaster(home.cluster))
      log('Stopping the database server that an earlier run left behind.');
    await stopPostmaster(home.cluster);
    const { port, ended } = await startServer(home, { port: note.port, fsync, logFile, settings });
    await rememberPort(home, note, port);
    return {
      port,
      ended,
      url: (database) => urlOf(note.password, port, database),
      stop: () => stopPostmaster(home.cluster),
    };
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}

/** Where the server of a folder answers if it runs now; undefined otherwise. Starts nothing. */
export async function findRunningCluster(dataDir: string): Promise<Pick<Cluster, 'url'> | undefined> {
  if (!existsSync(dataDir)) return undefined;
  try {
    const home = await findHome(await realpath(dataDir), { log: () => undefined });
    const running = await readPostmaster(home.cluster);
    if (!running?.ready) return undefined;
    const { password } = await ensureCluster(home, { fsync: true });
    return { url: (database) => urlOf(password, running.port, database) };
  } catch (error) {
    throw explainFileError(error, resolve(dataDir));
  }
}

/** Makes a database on the cluster unless it is there. */
export async function ensureDatabase(cluster: Pick<Cluster, 'url'>, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const urlOf = (password: string, port: number, database: string) =>
  `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= ENOUGH_BYTES) return;
  throw new Trouble(`The disk that holds ${folder} is full, or nearly so.`, [
    'Free some space, or keep the data elsewhere:  PARLEY_DATA_DIR=/some/folder npm start',
  ]);
}
