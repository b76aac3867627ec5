// The walls of the house are only as good as the lint that holds them: each forbidden import is tried.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const BETWEEN_PROJECTS = '@nx/enforce-module-boundaries';

let eslint: ESLint;

async function complaints(file: string, imported: string): Promise<string[]> {
  const code = `import * as other from '${imported}';\nexport { other };\n`;
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

beforeAll(async () => {
  Object.assign(process.env, { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_NO_CLOUD: 'true' });
  eslint = new ESLint({ cwd: root });
  await complaints('libs/domain/src/tried.ts', './keywords');
}, 120_000);

describe('the lint refuses', () => {
  test.each([
    ['the console the api', 'apps/console/src/tried.ts', '../../api/src/create-app'],
    ['the console the carriers', 'apps/console/src/tried.ts', '@parley/carriers'],
    ['the api the console', 'apps/api/src/tried.ts', '../../console/src/main'],
    ['the simulator the contracts', 'apps/simulator/src/tried.ts', '@parley/contracts'],
    ['the simulator the api', 'apps/simulator/src/tried.ts', '../../api/src/create-app'],
    ['the journeys the api', 'apps/e2e/src/tried.ts', '../../api/src/create-app'],
    ['the domain the contracts', 'libs/domain/src/tried.ts', '@parley/contracts'],
    ['the contracts the carriers', 'libs/contracts/src/tried.ts', '@parley/carriers'],
    ['the tools the api', 'tools/src/tried.ts', '../../apps/api/src/create-app'],
  ])('%s', async (_, file, imported) => {
    expect(await complaints(file, imported)).toContain(BETWEEN_PROJECTS);
  });

  test.each([
    ["a noun another's controller", 'apps/api/src/queues/tried.ts', '../access/session.controller'],
    ['a feature another feature', 'apps/console/src/features/inbox/tried.ts', '../settings/words'],
    ['the domain the file system', 'libs/domain/src/tried.ts', 'node:fs'],
  ])('%s', async (_, file, imported) => {
    expect(await complaints(file, imported)).toContain('no-restricted-imports');
  });
});

test.each([
  ['the console the contracts', 'apps/console/src/tried.ts', '@parley/contracts'],
  ['the api the carriers', 'apps/api/src/tried.ts', '@parley/carriers'],
  ['the contracts the domain', 'libs/contracts/src/tried.ts', '@parley/domain'],
])('the lint lets %s', async (_, file, imported) => {
  expect(await complaints(file, imported)).toEqual([]);
});
