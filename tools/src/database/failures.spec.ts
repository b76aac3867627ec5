import { expect, test } from 'vitest';
import { explainServerFailure } from './failures';

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'the disk is full'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'too little free memory'],
  ["postgres: /lib/libc.so.6: version `GLIBC_2.34' not found", 'does not run on this system'],
  ['FATAL:  data directory "/d" has wrong ownership', 'owner or permissions were changed'],
  ['FATAL:  data directory "/d" has invalid permissions', 'owner or permissions were changed'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'another server still uses it'],
  ['FATAL:  could not open file "pg_wal/00": Permission denied', 'may not be written'],
  ['PANIC:  could not locate a valid checkpoint record', 'damaged or not whole'],
  ['FATAL:  database files are incompatible with server', 'damaged or not whole'],
])('a server that says %s means: %s', (output, meaning) => {
  const trouble = explainServerFailure(output, { cluster: '/data/postgres', doing: 'be opened' });
  expect(trouble.message).toContain(meaning);
  expect(trouble.remedy.length).toBeGreaterThan(2);
  expect(trouble.remedy.at(-1)).toContain(output);
});

test('a folder that could not even be made is not called damaged', () => {
  const trouble = explainServerFailure('initdb: error: invalid', { cluster: '/c', doing: 'be made' });
  expect(trouble.message).toBe('The database in /c cannot be made: PostgreSQL gave up.');
});
