import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { logTail, openLog } from '../src/processes/log-tail';

const READY_WITHIN_MS = 30_000;

/** A built program of ours, run as a process that faults may do anything to. */
export class Program {
  private child: ChildProcess | undefined;

  constructor(
    readonly name: string,
    readonly port: number,
    private readonly options: {
      args: readonly string[];
      env: Record<string, string>;
      logFile: string;
      health: string;
    },
  ) {}

  get pid(): number {
    const { pid } = this.child ?? {};
    if (pid === undefined) throw new Error(`${this.name} does not run`);
    return pid;
  }

  get alive(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts it and waits until it is ready. `extra` holds for this start only. */
  async start(extra: { env?: Record<string, string>; args?: readonly string[] } = {}): Promise<void> {
    this.launch(extra);
    await this.ready();
  }

  /** Starts it and waits for nothing. */
  launch({ env = {}, args = [] }: { env?: Record<string, string>; args?: readonly string[] } = {}): void {
    const log = openLog(this.options.logFile);
    this.child = spawn(process.execPath, [...args, ...this.options.args], {
      env: { ...this.options.env, ...env },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
  }

  async ready(path = this.options.health): Promise<void> {
    const until = Date.now() + READY_WITHIN_MS;
    while (Date.now() < until) {
      if (!this.alive) throw new Error(`${this.name} ended by itself:\n${this.lastWords()}`);
      if ((await this.ask(path)) === 200) return;
      await sleep(25);
    }
    throw new Error(`${this.name} did not get ready:\n${this.lastWords()}`);
  }

  /** The status a path of its own answers with, or null when it does not. */
  ask(path: string): Promise<number | null> {
    return fetch(`http://127.0.0.1:${this.port}${path}`, { signal: AbortSignal.timeout(3_000) }).then(
      (answer) => answer.status,
      () => null,
    );
  }

  /** A figure without labels from its own metrics; 0 where there is none. */
  async figure(name: string): Promise<number> {
    return Number(new RegExp(`^${name} (.+)$`, 'm').exec(await this.metrics())?.[1] ?? 0);
  }

  /** How many fell under each upper bound of a histogram without labels of its own. */
  async buckets(name: string): Promise<Map<number, number>> {
    const lines = (await this.metrics()).matchAll(new RegExp(`^${name}_bucket\\{le="(.+?)"\\} (.+)$`, 'gm'));
    return new Map([...lines].map(([, bound, n]) => [Number(bound?.replace('+Inf', 'Infinity')), Number(n)]));
  }

  private metrics(): Promise<string> {
    return fetch(`http://127.0.0.1:${this.port}/metrics`).then(
      (answer) => answer.text(),
      () => '',
    );
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** kill -9: no goodbye. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** SIGTERM; how it ended and after how many ms. */
  async terminate(): Promise<{ code: number | null; ms: number }> {
    const began = performance.now();
    await this.end('SIGTERM');
    return { code: this.child?.exitCode ?? null, ms: performance.now() - began };
  }

  /** What it warned of or failed at, with how often. */
  async complaints(): Promise<Map<string, number>> {
    const times = new Map<string, number>();
    for (const line of (await readFile(this.options.logFile, 'utf8')).split('\n')) {
      const { msg, err } = parseLine(line);
      if (msg === undefined) continue;
      const what = err?.message === undefined ? msg : `${msg}: ${err.message}`;
      times.set(what, (times.get(what) ?? 0) + 1);
    }
    return times;
  }

  lastWords(): string {
    return logTail(this.options.logFile, { lines: 15 }).join('\n');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || !this.alive) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // One that is frozen hears nothing until it is thawed.
    child.kill('SIGCONT');
    child.kill(signal);
    await ended;
  }
}

function parseLine(line: string): { msg?: string; err?: { message?: string } } {
  try {
    return JSON.parse(line) as { msg?: string; err?: { message?: string } };
  } catch {
    return line === '' ? {} : { msg: line };
  }
}
