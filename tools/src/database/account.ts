// PostgreSQL refuses to run as root. As root we run it as the account that owns an existing cluster, or as
// `postgres`, which is made if it is missing; as anybody else it simply runs as that person.
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Trouble } from '../terminal/trouble';

/** Whom to run the server as; undefined means as ourselves. */
export type Account = { uid: number; gid: number } | undefined;

const NAME = 'postgres';

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The account the server shall run as, given the folder of a cluster that may exist already. */
export function serverAccount(clusterFolder: string): Account {
  if (!runsAsRoot()) return undefined;
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findAccount() ?? createAccount();
}

/** Runs a program as that account only to see whether it can: folders in between may be closed to it. */
export function canRun(account: Account, program: string, args: readonly string[]): boolean {
  const { status } = spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore', timeout: 20_000 });
  return status === 0;
}

/** Whether that account can enter a folder. */
export function canEnter(account: Account, folder: string): boolean {
  return canRun(account, '/bin/sh', ['-c', 'test -d "$1" && test -x "$1"', 'sh', folder]);
}

function findAccount(): Account {
  try {
    const ask = (option: string) =>
      Number(execFileSync('id', [option, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): Account {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['--system', '--group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['-S', '-D', '-H', NAME]],
  ];
  for (const [program, args] of ways) {
    spawnSync(program, args, { stdio: 'ignore' });
    const account = findAccount();
    if (account) return account;
  }
  throw new Trouble(`PostgreSQL refuses to run as root, and an account "${NAME}" could not be made for it.`, [
    `Make it:  useradd --system --user-group ${NAME}`,
    'Or start Parley as an ordinary user, or give it a database:  DATABASE_URL=postgres://… npm start',
  ]);
}
