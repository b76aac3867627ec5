import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile, chown } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../terminal/trouble';
import { explainFileError } from '../terminal/file-trouble';
import { explainServerFailure } from './failures';
import { type Home, makePrivateFolder, unfinished } from './home';

/** The major version of the server we bring; a cluster belongs to one. */
const MAJOR = '18';

/** What we must know to reach a cluster again; lies inside it, readable by its owner only. */
export interface ClusterNote {
  password: string;
  /** The port it had last, used again if it is free. */
  port?: number;
}

export const ROLE = 'parley';
const NOTE = 'parley.json';

/** Makes the cluster if there is none, and refuses one that is not ours or not whole. */
export async function ensureCluster(home: Home, { fsync }: { fsync: boolean }): Promise<ClusterNote> {
  if (await isMissing(home.cluster)) await initialise(home, { fsync });
  await checkVersion(home.cluster);
  try {
    return JSON.parse(await readFile(join(home.cluster, NOTE), 'utf8')) as ClusterNote;
  } catch {
    throw foreign(home.cluster, `was not made by Parley (${NOTE} is missing from it or cannot be read)`);
  }
}

export async function rememberPort(home: Home, note: ClusterNote, port: number): Promise<void> {
  if (note.port !== port) await writeNote(home.cluster, home, { ...note, port });
}

async function isMissing(cluster: string): Promise<boolean> {
  try {
    const entries = await readdir(cluster);
    if (entries.length > 0) return false;
    await rm(cluster, { recursive: true });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'ENOTDIR') throw foreign(cluster, 'is not a folder');
    if (code === 'EACCES')
      throw foreign(cluster, 'belongs to another account and cannot be read by this one');
    throw explainFileError(error, cluster);
  }
}

async function checkVersion(cluster: string): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (version === undefined) throw foreign(cluster, 'is not a whole PostgreSQL data folder');
  if (version !== MAJOR)
    throw foreign(cluster, `was made by PostgreSQL ${version}; this Parley brings ${MAJOR}`);
}

function foreign(cluster: string, why: string): Trouble {
  return new Trouble(`The database folder ${cluster} ${why}.`, [
    `To begin afresh, move it away:  mv "${cluster}" "${cluster}.old"`,
    'To keep it and use other data for now:  PARLEY_DATA_DIR=/some/folder npm start',
  ]);
}

// Made beside its final place and renamed when it is whole: a start cut short leaves nothing to trip over.
async function initialise(home: Home, { fsync }: { fsync: boolean }): Promise<void> {
  const target = unfinished(home.cluster);
  await rm(target, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  // The server's messages are read by programs (English), its text is UTF-8 everywhere; which locale knows
  // letters beyond ASCII differs by system, so the next is tried where one is missing.
  let output = '';
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    await rm(target, { recursive: true, force: true });
    await makePrivateFolder(target, home.account);
    const result = await runInitdb(home, { target, password, ctype, fsync });
    if (result.code === 0) {
      await writeNote(target, home, { password });
      await rename(target, home.cluster);
      return;
    }
    output = result.output;
    if (!output.includes('invalid locale name')) break;
  }
  throw explainServerFailure(output, { cluster: home.cluster, doing: 'be made' });
}

async function runInitdb(
  home: Home,
  options: { target: string; password: string; ctype: string; fsync: boolean },
): Promise<{ code: number | null; output: string }> {
  const passwordFile = `${home.cluster}.password`;
  const args = ['-D', options.target, '-U', ROLE, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  args.push('--encoding=UTF8', '--locale=C', `--lc-ctype=${options.ctype}`);
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (!options.fsync) args.push('--no-sync');
  await rm(passwordFile, { force: true });
  await writePrivate(passwordFile, home, options.password);
  const child = spawn(join(home.programs, 'bin', 'initdb'), args, {
    ...home.account,
    cwd: home.folder,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return await new Promise((resolve) => {
      let output = '';
      const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      child.once('error', (error) => resolve({ code: -1, output: `${output}${error.message}` }));
      child.once('close', (code) => resolve({ code, output }));
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function writeNote(folder: string, home: Home, note: ClusterNote): Promise<void> {
  return writePrivate(join(folder, NOTE), home, `${JSON.stringify(note)}\n`);
}

async function writePrivate(path: string, { account }: Home, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  if (account) await chown(path, account.uid, account.gid);
}
