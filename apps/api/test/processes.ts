import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answers } from './simulator';

const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface ApiProcess {
  /** kill -9: no goodbye, no clean-up. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code and how long it took in ms. */
  terminate(): Promise<{ code: number | null; ms: number }>;
}

/** The built api as a process of its own, to be killed. */
export async function startApiProcess(env: Record<string, string>): Promise<ApiProcess> {
  if (!existsSync(PROGRAM)) throw new Error('The api is not built. Run "npm test", it builds everything.');
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answers(child, `http://127.0.0.1:${env['PORT']}/health/ready`);
  return {
    kill: async () => void (await end(child, 'SIGKILL')),
    terminate: async () => {
      const began = performance.now();
      const code = await end(child, 'SIGTERM');
      return { code, ms: performance.now() - began };
    },
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}
