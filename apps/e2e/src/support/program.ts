// The built programs as processes of their own: started, waited for, stopped by their own id.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What the tests' own environment may hand on; everything else a program needs is said. */
const KEPT = ['PATH', 'HOME', 'LANG', 'TZ'] as const;
const LOG_KEPT = 64 * 1024;
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;

export interface Program {
  /** The end of what it printed, for a failure's sake. */
  log(): string;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a built program, e.g. `api/dist/main.js`, and waits until `ready` answers. */
export async function startProgram(
  file: string,
  env: Record<string, string>,
  ready: string,
): Promise<Program> {
  const { child, log } = launch(file, [], env);
  const program = { log, stop: () => end(child) };
  const until = Date.now() + START_WITHIN_MS;
  while (!(await answers(ready))) {
    if (child.exitCode !== null) throw new Error(`${file} ended before it answered:\n${log()}`);
    if (Date.now() > until) {
      await program.stop();
      throw new Error(`${file} did not answer at ${ready} in time:\n${log()}`);
    }
    await sleep(50);
  }
  return program;
}

/** Runs a built program to its end; throws with what it printed when it fails. */
export async function runProgram(file: string, args: string[], env: Record<string, string>): Promise<void> {
  const { child, log } = launch(file, args, env);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${String(code)}:\n${log()}`);
}

function launch(file: string, args: string[], env: Record<string, string>) {
  const path = fileURLToPath(new URL(`../../../${file}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`apps/${file} is not built. Run "npm test", it builds everything.`);
  const kept = Object.fromEntries(KEPT.map((name) => [name, process.env[name] ?? '']));
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...kept, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let printed = '';
  const keep = (chunk: Buffer) => void (printed = (printed + chunk.toString()).slice(-LOG_KEPT));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, log: () => printed };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(insist);
}
