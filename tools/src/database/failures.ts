import { Trouble } from '../terminal/trouble';

interface Known {
  says: RegExp;
  what: string;
  remedy: (cluster: string) => string[];
  onlyOpened?: true;
}

const afresh = (cluster: string) => `To begin afresh, move it away:  mv "${cluster}" "${cluster}.old"`;

// What PostgreSQL writes when it will not start, and what a person can do about it. First match wins.
const known: readonly Known[] = [
  {
    says: /No space left on device|ENOSPC|Disk quota exceeded/i,
    what: 'the disk is full',
    remedy: () => ['Free some space, or keep the data elsewhere:  PARLEY_DATA_DIR=/some/folder npm start'],
  },
  {
    says: /could not (?:create|map|resize)[^\n]*shared memory|Cannot allocate memory/i,
    what: 'the machine has too little free memory',
    remedy: () => [
      'End other programs, or give Parley a database elsewhere:  DATABASE_URL=postgres://… npm start',
    ],
  },
  {
    says: /GLIBC_|Exec format error|cannot execute|error while loading shared libraries|ENOENT/i,
    what: 'the embedded PostgreSQL does not run on this system (it needs glibc on Linux)',
    remedy: () => ['Give Parley a PostgreSQL of your own (15 to 18):  DATABASE_URL=postgres://… npm start'],
  },
  {
    says: /lock file "[^"]*" already exists|is another (?:postmaster|postgres)|pre-existing shared memory block/i,
    what: 'another server still uses it',
    remedy: (cluster) => [`End the PostgreSQL that uses ${cluster}, then start again.`],
  },
  {
    says: /has (?:group or world access|wrong ownership)|invalid permissions/i,
    what: 'its owner or permissions were changed',
    remedy: (cluster) => [
      `Close it to others again:  chmod 700 "${cluster}"`,
      `If it changed hands, give it back to the account that runs PostgreSQL:  chown -R ACCOUNT "${cluster}"`,
    ],
  },
  {
    says: /Permission denied|EACCES|Read-only file system|EROFS/i,
    what: 'it may not be written by the account that runs it',
    remedy: (cluster) => [
      `Give that account its folder back, or keep the data elsewhere: PARLEY_DATA_DIR (${cluster})`,
    ],
  },
  {
    says: /could not (?:open|read|find|access|stat|locate)|invalid|incompatible|corrupt|PANIC|unexpected|wrong|FATAL/i,
    what: 'it is damaged or not whole',
    onlyOpened: true,
    remedy: (cluster) => [afresh(cluster), 'Or put back a backup of it in its place.'],
  },
];

/** Turns the server's last words into a message with a remedy. */
export function explainServerFailure(
  output: string,
  { cluster, doing }: { cluster: string; doing: 'be made' | 'be opened' },
): Trouble {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  // What cannot even be made cannot be damaged yet.
  const match = known.find(
    ({ says, onlyOpened }) => says.test(output) && !(onlyOpened && doing === 'be made'),
  );
  return new Trouble(`The database in ${cluster} cannot ${doing}: ${match?.what ?? 'PostgreSQL gave up'}.`, [
    ...(match?.remedy(cluster) ?? []),
    'PostgreSQL said:',
    ...lines.slice(-6).map((line) => `  ${line}`),
  ]);
}
