import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Trouble } from '../terminal/trouble';
import { endProcess } from './end-process';
import { logSize, logTail, openLog } from './log-tail';
import { readLiveProcess, removePidFile, writePidFile } from './pid-file';

export interface ServiceOptions {
  /** How people know it: "The api". */
  name: string;
  /** The Node program and its arguments. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  pidFile: string;
  /** How long it may take to finish what it is doing when asked to stop. */
  drainMs: number;
}

/** A program of ours that runs beside us. */
export interface Service {
  name: string;
  /** Settles when it has ended, with a sentence on how and its last words. */
  ended: Promise<Trouble>;
  /** What it has said since it was started, the last lines of it. */
  lastWords(): string[];
  stop(): Promise<void>;
}

/** Starts a program in a session of its own: Ctrl-C reaches us alone, and we stop things in order. */
export function startService(options: ServiceOptions): Service {
  const from = logSize(options.logFile);
  const child = launch(options);
  const ended = new Promise<Trouble>((resolve) => {
    child.once('error', (error) => resolve(epitaph(options, from, error.message)));
    child.once('exit', (code, signal) =>
      resolve(epitaph(options, from, signal ? `signal ${signal}` : `exit code ${code}`)),
    );
  });
  const { pid } = child;
  if (pid !== undefined) writePidFile(options.pidFile, { pid, what: options.name });
  return {
    name: options.name,
    ended,
    lastWords: () => lastWords(options, from),
    stop: async () => {
      if (pid !== undefined) await endProcess(pid, endingSteps(options.drainMs));
      removePidFile(options.pidFile);
    },
  };
}

/** Ends what a killed run left running, as its pid file tells. Returns whether there was anything. */
export async function endLeftover(pidFile: string): Promise<boolean> {
  const left = readLiveProcess(pidFile);
  if (left) await endProcess(left.pid, endingSteps(10_000));
  removePidFile(pidFile);
  return left !== undefined;
}

/** Waits until an address answers 200. Throws when the service ends or takes too long, or when asked to stop. */
export async function waitUntilReady(
  service: Service,
  url: string,
  { patienceMs, signal }: { patienceMs: number; signal: AbortSignal },
): Promise<void> {
  let epitaph: Trouble | undefined;
  let answer = '';
  void service.ended.then((trouble) => (epitaph = trouble));
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    signal.throwIfAborted();
    if (epitaph) throw epitaph;
    answer = await askFor(url);
    if (answer === 'ready') return;
    await sleep(50);
  }
  throw new Trouble(`${service.name} did not get ready within ${patienceMs / 1_000} seconds.`, [
    `${url} says: ${answer}`,
    ...service.lastWords(),
  ]);
}

async function askFor(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return response.ok ? 'ready' : `${response.status} ${(await response.text()).slice(0, 500)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function launch({ command, env, logFile }: ServiceOptions): ChildProcess {
  const log = openLog(logFile);
  try {
    return spawn(process.execPath, command, { env, stdio: ['ignore', log, log], detached: true });
  } finally {
    closeSync(log);
  }
}

const endingSteps = (drainMs: number) =>
  [
    { signal: 'SIGTERM', patienceMs: drainMs },
    { signal: 'SIGKILL', patienceMs: 5_000 },
  ] as const;

function epitaph(options: ServiceOptions, from: number, how: string): Trouble {
  return new Trouble(`${options.name} stopped by itself (${how}).`, lastWords(options, from));
}

const lastWords = ({ logFile }: ServiceOptions, from: number): string[] => [
  `Its last words, from ${logFile}:`,
  ...logTail(logFile, { from }).map((line) => `  ${line}`),
];
