import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const { isEnough } = require('./check-node.cjs') as { isEnough: (version: string) => boolean };
const { isInstalled } = require('./install.cjs') as { isInstalled: (lock: string, note: string) => boolean };
const { hashSources } = require('./build.cjs') as { hashSources: (root: string) => string };

test.each([
  ['8.17.0', false],
  ['18.20.8', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isEnough(version)).toBe(enough);
});

const packages = (entries: object) => JSON.stringify({ packages: entries });
const lock = packages({
  '': { version: '1' },
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/only-on-another-system': { version: '1.0.0', optional: true },
});

test.each([
  ['everything is there', packages({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } }), true],
  ['another version is there', packages({ 'node_modules/a': { version: '1.0.1', integrity: 'y' } }), false],
  ['something is missing', packages({}), false],
  ['nothing was ever installed', '', false],
])('whether the dependencies count as installed when %s', (_, note, installed) => {
  expect(isInstalled(lock, note)).toBe(installed);
});

test('a change of a source changes the hash; a change of a test or of a product does not', () => {
  const root = mkdtempSync(join(tmpdir(), 'parley spec '));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of ['package-lock.json', 'tsconfig.base.json', 'nx.json']) write(path, '{}');
  for (const path of ['apps/api/src/a.ts', 'apps/console/b.ts', 'apps/simulator/c.ts', 'libs/d.ts'])
    write(path, '1');
  const before = hashSources(root);
  write('apps/api/src/a.spec.ts', '2');
  write('apps/api/dist/main.js', '2');
  write('apps/api/node_modules/x/index.js', '2');
  expect(hashSources(root)).toBe(before);
  write('apps/api/src/a.ts', '2');
  expect(hashSources(root)).not.toBe(before);
  rmSync(root, { recursive: true });
});
