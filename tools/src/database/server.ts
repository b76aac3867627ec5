import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, portIsFree } from '../processes/free-port';
import { logSize, logTail, openLog } from '../processes/log-tail';
import { explainServerFailure } from './failures';
import type { Home } from './home';
import { readPostmaster } from './postmaster';

export interface Server {
  pid: number;
  port: number;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>;
}

const START_PATIENCE_MS = 60_000;
const roomy = totalmem() >= 2 ** 31;

function settings(port: number, fsync: boolean): Record<string, string> {
  const on = fsync ? 'on' : 'off';
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // No socket file: its path may be at most 107 bytes long, and nobody needs it.
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: roomy ? '256MB' : '64MB',
    effective_cache_size: roomy ? '1GB' : '256MB',
    random_page_cost: '1.1',
    wal_compression: 'on',
    fsync: on,
    synchronous_commit: on,
    full_page_writes: on,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
  };
}

/**
 * Starts the server of a cluster and waits until it takes connections. It runs in a session of its own, so
 * that Ctrl-C in our terminal, which reaches our whole process group, does not end it before its clients.
 */
export async function startServer(
  home: Home,
  options: {
    port: number | undefined;
    fsync: boolean;
    logFile: string;
    settings?: Record<string, string> | undefined;
  },
): Promise<Server> {
  let output: string[] = [];
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const wanted = attempt === 1 ? options.port : undefined;
    const port = wanted !== undefined && (await portIsFree(wanted)) ? wanted : await findFreePort();
    const logFrom = logSize(options.logFile);
    const child = launch(home, { ...options, port });
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    });
    if (await becameReady(home.cluster, child, ended)) return { pid: child.pid ?? 0, port, ended };
    output = logTail(options.logFile, { from: logFrom, lines: 20 });
    if (child.exitCode === null) child.kill('SIGQUIT');
    await ended;
    // Another program may have taken the port between our look and the start; and after a killed server its
    // last children may hold its shared memory for a moment.
    if (!/could not bind|Address already in use|pre-existing shared memory/i.test(output.join('\n'))) break;
    await sleep(500);
  }
  throw explainServerFailure(output.join('\n'), { cluster: home.cluster, doing: 'be opened' });
}

function launch(
  home: Home,
  options: {
    port: number;
    fsync: boolean;
    logFile: string;
    settings?: Record<string, string> | undefined;
  },
): ChildProcess {
  const log = openLog(options.logFile);
  const wanted = { ...settings(options.port, options.fsync), ...options.settings };
  const args = Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    const child = spawn(join(home.programs, 'bin', 'postgres'), ['-D', home.cluster, ...args], {
      ...home.account,
      cwd: home.folder,
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      stdio: ['ignore', log, log],
      detached: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

async function becameReady(cluster: string, child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  let over = false;
  void ended.then(() => (over = true));
  const until = Date.now() + START_PATIENCE_MS;
  while (!over && Date.now() < until) {
    const running = await readPostmaster(cluster);
    if (running?.pid === child.pid && running?.ready) return true;
    await sleep(20);
  }
  return false;
}
