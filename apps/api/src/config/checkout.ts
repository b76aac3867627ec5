import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This file's folder and those above it: the bundle and the sources lie at different depths of the checkout. */
function* foldersAbove(): Generator<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    yield folder;
    const parent = dirname(folder);
    if (parent === folder) return;
    folder = parent;
  }
}

function find(path: string): string | undefined {
  for (const folder of foldersAbove()) if (existsSync(join(folder, path))) return folder;
  return undefined;
}

/** `.parley` in the checkout, or in the current folder where there is none. */
export const defaultDataDir = (): string => join(find('nx.json') ?? process.cwd(), '.parley');

/** The console's build beside our own; null when it has not been built. */
export function defaultConsoleDir(): string | null {
  const beside = find(join('console', 'dist', 'index.html'));
  return beside === undefined ? null : join(beside, 'console', 'dist');
}
