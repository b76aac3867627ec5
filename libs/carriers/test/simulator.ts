import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../apps/simulator/dist/main.js', import.meta.url));

export interface RunningSimulator {
  url: string;
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** The carrier as a process of its own; adapters meet it over HTTP only. */
export async function startSimulator(): Promise<RunningSimulator> {
  if (!existsSync(PROGRAM))
    throw new Error('The simulator is not built. Run "npm test", it builds everything.');
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-carriers-'));
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      ...process.env,
      SIMULATOR_PORT: String(port),
      SIMULATOR_DATA_DIR: dataDir,
      SIMULATOR_TIME_SCALE: '0.02',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    if (
      await fetch(`${url}/health/live`).then(
        (response) => response.ok,
        () => false,
      )
    )
      break;
    if (attempt === 200 || child.exitCode !== null) throw new Error('the simulator did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    call: async (method, path, body) => {
      const response = await fetch(`${url}${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
      return response.status === 204 ? undefined : response.json();
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
