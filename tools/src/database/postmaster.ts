import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endProcess } from '../processes/end-process';
import { commandLine, processIdentity } from '../processes/identity';

/** A server that runs on a cluster, as its own lock file tells. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

const lockFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** The server that runs on this very folder, whoever started it; a stale lock file counts as none. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(lockFile(cluster), 'utf8').catch(() => '');
  // Line by line: pid, data folder, start time, port, socket folder, address, shared memory, state.
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (processIdentity(pid) === undefined) return undefined;
  // The folder is on its command line because we always start it so; after a reboot the id may be anyone's.
  if (!commandLine(pid).includes(cluster)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready' };
}

/** Stops the server of a cluster, if one runs: clients are cut off, what was committed is on disk. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = await readPostmaster(cluster);
  if (running) {
    // "Fast", then "immediate": the latter leaves recovery to the next start, which is safe, only slower.
    await endProcess(running.pid, [
      { signal: 'SIGINT', patienceMs: 30_000 },
      { signal: 'SIGQUIT', patienceMs: 10_000 },
      { signal: 'SIGKILL', patienceMs: 5_000 },
    ]);
  }
  // Stale by now in every case; a foreign process with its pid would keep PostgreSQL from starting.
  await rm(lockFile(cluster), { force: true });
}
