// A cluster for one run of tests or of a benchmark: in a temporary folder, removed afterwards, never the
// developer's own. What a killed run left behind is cleaned up by the next one.
import { chmod, mkdtemp, readdir, stat } from 'node:fs/promises';
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
  await sweep();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  // As root the server runs under another account, which must be able to enter.
  await chmod(dataDir, 0o755);
  writePidFile(join(dataDir, OWNER), { pid: process.pid, what: options.what });
  try {
    const cluster = await startCluster({ dataDir, fsync: options.fsync, log: options.log });
    const stop = async () => {
      await cluster.stop();
      await removeHome(dataDir);
    };
    return { ...cluster, stop };
  } catch (error) {
    await removeHome(dataDir);
    throw error;
  }
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
