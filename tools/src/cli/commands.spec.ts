import { expect, test } from 'vitest';
import { readCommand } from './commands';

test.each([
  [['db:migrate'], ['migrate'], false],
  [['db:migrate', 'down'], ['migrate:down'], false],
  [['db:generate', 'add-labels'], ['migrate:generate', 'add-labels'], true],
  [['seed'], ['seed'], true],
  [['consent:verify', '--repair'], ['consent:verify', '--repair'], true],
  [['workspace:create', '--name', 'A B'], ['workspace:create', '--name', 'A B'], true],
])('%j becomes %j, migrating first: %s', (given, args, migrateFirst) => {
  expect(readCommand(given)).toEqual({ args, migrateFirst });
});

test.each([[[]], [['db:drop']]])('%j is refused with the list of commands', (given) => {
  expect(() => readCommand(given)).toThrow(/There is no command/);
});
