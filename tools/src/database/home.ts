// Where a cluster lies. Usually in the data folder itself. As root it may have to lie elsewhere: the account
// that runs the server can read neither a checkout in a private home nor the programs in its node_modules.
// Then cluster and programs go to /var/lib/parley/<hash of the data folder's path>, and the data folder
// holds a pointer to it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Trouble } from '../terminal/trouble';
import { type Account, canEnter, canRun, runsAsRoot, serverAccount } from './account';
import { type Binaries, copyBinaries, findBinaries } from './binaries';

export interface Home {
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** The folder with bin, lib and share. */
  programs: string;
  /** The folder that holds `cluster`. */
  folder: string;
  account: Account;
}

const AWAY = '/var/lib/parley';
const POINTER = 'postgres.location';
const CLUSTER = 'postgres';

/** Finds or decides where the cluster of a data folder lies. The data folder exists. */
export async function findHome(
  dataDir: string,
  { log, away = AWAY }: { log: (line: string) => void; away?: string },
): Promise<Home> {
  const binaries = await findBinaries();
  const here: Home = {
    cluster: join(dataDir, CLUSTER),
    programs: binaries.folder,
    folder: dataDir,
    account: serverAccount(join(dataDir, CLUSTER)),
  };
  const pointer = join(dataDir, POINTER);
  const pointed = await readFile(pointer, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (!runsAsRoot()) {
    if (pointed === undefined) return here;
    throw new Trouble(`The database of ${dataDir} was made by root and lies in ${pointed}.`, [
      'Start Parley as root again, or keep other data elsewhere:  PARLEY_DATA_DIR=/some/folder npm start',
      `To begin afresh instead, remove ${pointer}.`,
    ]);
  }
  if (pointed === undefined && reachable(here)) return here;
  if (pointed === undefined && existsSync(here.cluster)) {
    throw new Trouble(`The account that owns the database folder ${here.cluster} can no longer reach it.`, [
      `Open the folders above it to that account again:  chmod a+x "${dataDir}"`,
      'Or keep other data elsewhere:  PARLEY_DATA_DIR=/some/folder npm start',
    ]);
  }
  const folder = pointed ?? (await claimAway(dataDir, { away, log }));
  await settle(folder, binaries);
  if (pointed === undefined) await writeFile(pointer, `${folder}\n`);
  return {
    cluster: join(folder, CLUSTER),
    programs: join(folder, programsName(binaries)),
    folder,
    account: serverAccount(join(folder, CLUSTER)),
  };
}

/** Removes a cluster and everything kept elsewhere for it. Its server must have stopped. */
export async function removeHome(dataDir: string): Promise<void> {
  const pointed = await readFile(join(dataDir, POINTER), 'utf8').catch(() => '');
  if (pointed.trim().startsWith(`${AWAY}/`)) await rm(pointed.trim(), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

const programsName = ({ version }: Binaries) => `postgresql-${version}`;

function reachable({ account, programs, folder }: Home): boolean {
  return canRun(account, join(programs, 'bin', 'postgres'), ['--version']) && canEnter(account, folder);
}

async function claimAway(
  dataDir: string,
  { away, log }: { away: string; log: (line: string) => void },
): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex');
  const folder = join(away, hash.slice(0, 16));
  // A cluster there without a pointer to it is what a removed data folder left behind. Not ours to reuse
  // (the person wanted to begin afresh), nor to destroy.
  if (existsSync(join(folder, CLUSTER))) {
    const aside = `${folder}.previous`;
    await rm(aside, { recursive: true, force: true });
    await rename(folder, aside);
    log(`The data folder was removed, so this is a fresh start. The former database is kept in ${aside}.`);
  }
  return folder;
}

async function settle(folder: string, binaries: Binaries): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(dirname(folder), 0o755);
  await chmod(folder, 0o755);
  const programs = join(folder, programsName(binaries));
  if (!existsSync(programs)) await copyBinaries(binaries, programs);
}

/** Makes a folder that only the server's account may enter. */
export async function makePrivateFolder(path: string, account: Account): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (account) await chown(path, account.uid, account.gid);
}

/** The name of a cluster folder that is still being made. */
export const unfinished = (cluster: string) => join(dirname(cluster), `${basename(cluster)}.new`);
