import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabase, startCluster } from '../database/cluster';
import { claimDataFolder } from '../processes/claim';
import { logTail } from '../processes/log-tail';
import { explainFileError } from '../terminal/file-trouble';
import { Trouble } from '../terminal/trouble';
import { DATABASE, dataLayout } from './layout';
import type { Teardown } from './teardown';

export interface Database {
  url: string;
  /** Settles when the server we brought has ended; never for one that somebody else runs. */
  died: Promise<Trouble>;
}

/** Takes the data folder for this process until the teardown. */
export function holdDataFolder(
  dataDir: string,
  { what, teardown }: { what: string; teardown: Teardown },
): void {
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    teardown.add(claimDataFolder(dataDir, what));
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}

/** Starts the database in the data folder, which this process holds. */
export async function bringDatabase(
  dataDir: string,
  { teardown, say }: { teardown: Teardown; say: (line: string) => void },
): Promise<Database> {
  const cluster = await startCluster({ dataDir, log: say });
  teardown.add(() => cluster.stop());
  await ensureDatabase(cluster, DATABASE);
  const log = dataLayout(dataDir).log('postgres');
  const died = cluster.ended.then(
    () => new Trouble('The database server stopped by itself.', [`From ${log}:`, ...logTail(log)]),
  );
  return { url: cluster.url(DATABASE), died };
}

/** A database that somebody else runs: only looked at. */
export async function useDatabase(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Trouble(
      `The database of DATABASE_URL cannot be used: ${(error as Error).message || 'no answer'}.`,
      [
        'Check the address, the name, the password and that the server runs.',
        'Without DATABASE_URL, Parley brings a database of its own.',
      ],
    );
  }
  return { url, died: new Promise(() => undefined) };
}
