// npm leaves packages for other systems out of the lockfile when it could not fetch them, and then refuses to install
// from it on a fresh clone anywhere. This notices it before a clone does.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Whether a package finds another as Node looks it up: beside itself, then beside each folder above. */
function finds(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    if (!folder.endsWith('node_modules') && packages[join(folder, 'node_modules', name)]) return true;
    if (folder === '') return false;
  }
}

test('the lockfile holds everything that its packages name, for every system', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !finds(path, name))
      .map((name) => `${path || 'the root'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
