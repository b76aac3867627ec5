import { mkdtemp, readFile, rename, rm, writeFile, chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, ensureDatabase, findRunningCluster, startCluster } from './cluster';
import { findHome, removeHome } from './home';
import { stopPostmaster } from './postmaster';

const quiet = () => undefined;
const start = (dataDir: string, log: (line: string) => void = quiet) =>
  startCluster({ dataDir, fsync: false, log });

async function ask<T>(cluster: Pick<Cluster, 'url'>, database: string, sql: string): Promise<T> {
  const client = new pg.Client({ connectionString: cluster.url(database) });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] as T;
  } finally {
    await client.end();
  }
}

describe('a cluster in a folder with a space in its path', () => {
  let dataDir: string;
  const clusterFolder = async () => (await findHome(dataDir, { log: quiet })).cluster;

  beforeAll(async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'parley spec '));
    await chmod(temporary, 0o755);
    dataDir = join(temporary, 'data folder');
  });

  afterAll(async () => {
    await stopPostmaster(await clusterFolder());
    await removeHome(dataDir);
    await rm(join(dataDir, '..'), { recursive: true });
  });

  test('is made, answers, knows letters of every language, and stops', async () => {
    const cluster = await start(dataDir);
    await ensureDatabase(cluster, 'first');
    await ensureDatabase(cluster, 'first');
    expect(
      await ask(cluster, 'first', "SELECT upper('straße ñ') || current_setting('server_encoding')"),
    ).toBe('STRAßE ÑUTF8');
    await ask(cluster, 'first', 'CREATE TABLE kept (n int)');
    await cluster.stop();
    await cluster.ended;
    expect(await findRunningCluster(dataDir)).toBeUndefined();
  });

  test('keeps its data and its port, and refuses a wrong password', async () => {
    const port = (await readFile(join(await clusterFolder(), 'parley.json'), 'utf8')).match(
      /"port":(\d+)/,
    )?.[1];
    const cluster = await start(dataDir);
    expect(await ask(cluster, 'first', 'SELECT count(*)::int FROM kept')).toBe(0);
    expect(String(cluster.port)).toBe(port);
    const wrong = cluster.url('first').replace(/:[^:@]+@/, ':wrong@');
    await expect(ask({ url: () => wrong }, 'first', 'SELECT 1')).rejects.toThrow(/password/);
    await cluster.stop();
  });

  test('takes over from a run that was killed and left its server running', async () => {
    const abandoned = await start(dataDir);
    const said: string[] = [];
    const cluster = await start(dataDir, (line) => said.push(line));
    await abandoned.ended;
    expect(said).toEqual(['Stopping the database server that an earlier run left behind.']);
    expect(await ask(cluster, 'first', 'SELECT count(*)::int FROM kept')).toBe(0);
    await cluster.stop();
  });

  test('starts although the lock file names a process that is another program by now', async () => {
    const cluster = await clusterFolder();
    await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n`);
    await (await start(dataDir)).stop();
  });

  test('is made anew where an earlier first start was cut short', async () => {
    const cluster = await clusterFolder();
    await rename(cluster, `${cluster}.kept`);
    await mkdir(`${cluster}.new/base`, { recursive: true });
    const fresh = await start(dataDir);
    expect(
      await ask(fresh, 'postgres', "SELECT count(*)::int FROM pg_database WHERE datname = 'first'"),
    ).toBe(0);
    await fresh.stop();
    await rm(cluster, { recursive: true });
    await rename(`${cluster}.kept`, cluster);
  });

  test.each([
    ['of another PostgreSQL', 'PG_VERSION', '14\n', /made by PostgreSQL 14; this Parley brings 18/],
    ['whose control file is damaged', 'global/pg_control', 'nonsense', /damaged or not whole/],
    ['that Parley did not make', 'parley.json', '', /was not made by Parley/],
  ])('refuses a folder %s and says what to do', async (_, file, content, message) => {
    const path = join(await clusterFolder(), file);
    const before = await readFile(path);
    await writeFile(path, content);
    const failure = await start(dataDir).catch((error: unknown) => error);
    await writeFile(path, before);
    expect(failure).toMatchObject({ name: 'Trouble', message: expect.stringMatching(message) });
    expect(String((failure as { remedy: string[] }).remedy)).toContain('To begin afresh');
  });
});

test('a data folder that is a file is named, with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-spec-'));
  const file = join(folder, 'data');
  await writeFile(file, '');
  await expect(start(file)).rejects.toMatchObject({
    message: expect.stringContaining(`The data folder ${file} is not a folder`),
  });
  await rm(folder, { recursive: true });
});
