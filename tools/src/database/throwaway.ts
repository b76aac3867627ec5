// A cluster for one run of tests or of a benchmark: in a temporary folder, removed afterwards, never the
// developer's own. What a killed run left behind is cleaned up by the next one.
import { chmod, mkdtemp, readdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLiveProcess, writePidFile } from '../processes/pid-file';
import { type Cluster, startCluster } from './cluster';
import { findHome, removeHome } from './home';
import { stopPostmaster } from './postmaster';

const PREFIX = 'parley-throwaway-';
const OWNER = 'owner.json';

export async function startThrowaway(options: {
  fsync: boolean;
  what: string;
  log: (line: string) => void;
}): Promise<Cluster> {
  const { dataDir, remove } = await makeThrowawayFolder(options.what);
  try {
    const cluster = await startCluster({ dataDir, fsync: options.fsync, log: options.log });
    return { ...cluster, stop: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A folder for a cluster of one run. `remove` stops whatever server runs on it first. */
export async function makeThrowawayFolder(
  what: string,
): Promise<{ dataDir: string; remove(): Promise<void> }> {
  await sweep();
  // One name for one folder, however it was spelt: a running server is recognised by its path.
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), PREFIX)));
  // As root the server runs under another account, which must be able to enter.
  await chmod(dataDir, 0o755);
  writePidFile(join(dataDir, OWNER), { pid: process.pid, what });
  const remove = async () => {
    const { cluster } = await findHome(dataDir, { log: () => undefined });
    await stopPostmaster(cluster);
    await removeHome(dataDir);
  };
  return { dataDir, remove };
}

async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    if (readLiveProcess(join(dataDir, OWNER))) continue;
    try {
      // A run that has only just made its folder may not have put its name in yet.
      if (Date.now() - (await stat(dataDir)).ctimeMs < 60_000) continue;
      const { cluster } = await findHome(dataDir, { log: () => undefined });
      await stopPostmaster(cluster);
      await removeHome(dataDir);
    } catch {
      // Another account's leftovers, or another run is cleaning up at the same moment: not ours to mind.
    }
  }
}
