import { join } from 'node:path';
import { Trouble } from '../terminal/trouble';
import { readLiveProcess, removePidFile, writePidFile } from './pid-file';

const fileOf = (dataDir: string) => join(dataDir, 'run', 'owner.json');

/** What runs on a data folder now, if anything does. */
export function findOwner(dataDir: string): { pid: number; what: string } | undefined {
  return readLiveProcess(fileOf(dataDir));
}

/**
 * Takes a data folder for this process alone, so that no second program starts or stops the servers in it.
 * Returns how to give it back. Throws Trouble while another process holds it.
 */
export function claimDataFolder(dataDir: string, what: string): () => void {
  const file = fileOf(dataDir);
  for (let attempt = 1; ; attempt += 1) {
    try {
      writePidFile(file, { pid: process.pid, what }, { exclusive: true });
      return () => removePidFile(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
    }
    const owner = readLiveProcess(file);
    if (owner) {
      throw new Trouble(`Parley already runs on ${dataDir}: ${owner.what} (process ${owner.pid}).`, [
        `Use that one, or stop it first (Ctrl-C in its terminal, or:  kill ${owner.pid})`,
        'For a second one beside it:  PARLEY_DATA_DIR=.parley-2 PORT=3001 SIMULATOR_PORT=4011 npm start',
      ]);
    }
    removePidFile(file);
  }
}
