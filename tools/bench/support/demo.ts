import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const API = join(root, 'apps/api/dist');

export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** A database of its own on the benchmark's cluster, migrated and seeded with the demo workspace. */
export async function demoDatabase(
  name: string,
): Promise<{ url: string; env: Record<string, string>; drop(): Promise<void> }> {
  const server = process.env['BENCH_DATABASE_URL'];
  if (!server) throw new Error('Run it as "npm run bench -- <name>".');
  const database = `bench_${name}_${randomBytes(3).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: url.href,
    PARLEY_DATA_DIR: dataDir,
    PARLEY_DEMO: '1',
    SIMULATOR_URL: 'http://127.0.0.1:9',
  };
  for (const command of ['migrate', 'seed']) {
    const done = spawnSync(process.execPath, [join(API, 'cli.js'), command], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`cli ${command} failed:\n${done.stderr}`);
  }
  return {
    url: url.href,
    env,
    drop: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      await onServer(server, `DROP DATABASE ${database} WITH (FORCE)`);
    },
  };
}

/**
 * Tells the planner what the floor's tables hold, as autovacuum would within a minute: the floor is at its best. Parley's
 * own are left as a fresh installation has them, so that a plan which collapses without statistics shows.
 */
export const analyse = (url: string): Promise<void> => onServer(url, 'ANALYZE');

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The built api on a free port. */
export async function startApi(env: Record<string, string>): Promise<Server> {
  const port = await freePort();
  return startServer(
    [join(API, 'main.js')],
    { ...env, PORT: String(port), LOG_LEVEL: 'error' },
    port,
    '/health/ready',
  );
}

/** The carrier simulator; it keeps all receipts to itself. */
export async function startSimulator(): Promise<Server> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const env = { PATH: process.env['PATH'] ?? '', SIMULATOR_PORT: String(port), SIMULATOR_DATA_DIR: dataDir };
  const program = join(root, 'apps/simulator/dist/main.js');
  const server = await startServer([program], env, port, '/health/live');
  const answer = await fetch(`${server.url}/simulator/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number: '*', fault: 'lost', target: 'status' }),
  });
  if (!answer.ok) throw new Error(`the simulator answered ${answer.status}`);
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The floor: plain fastify, pg and socket.io doing the same statements and bytes. */
export async function startFloor(databaseUrl: string): Promise<Server> {
  const port = await freePort();
  const program = fileURLToPath(new URL('./floor-server.ts', import.meta.url));
  const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: databaseUrl, PORT: String(port) };
  return startServer(['--import', 'tsx', program], env, port, '/health');
}

async function startServer(
  args: string[],
  env: Record<string, string>,
  port: number,
  health: string,
): Promise<Server> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://localhost:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    if (
      await fetch(`${url}${health}`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    if (attempt === 300 || child.exitCode !== null) throw new Error(`${args.at(-1)} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop: () => end(child) };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
