import { join } from 'node:path';

/** Where things lie in the checkout. */
export const builtPrograms = (root: string) => ({
  api: join(root, 'apps/api/dist/main.js'),
  cli: join(root, 'apps/api/dist/cli.js'),
  simulator: join(root, 'apps/simulator/dist/main.js'),
  console: join(root, 'apps/console/dist'),
});

/** Where things lie in the data folder. */
export const dataLayout = (dataDir: string) => ({
  log: (name: string) => join(dataDir, 'logs', `${name}.log`),
  pidFile: (name: string) => join(dataDir, 'run', `${name}.json`),
  simulator: join(dataDir, 'simulator'),
});

/** The database Parley uses on the cluster it brings. */
export const DATABASE = 'parley';
