// `npm run db:migrate`, `seed` and their like: the api's own commands, on the database of DATABASE_URL or on the
// embedded one, which is started for as long as the command takes unless it runs already.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRunningCluster } from '../database/cluster';
import { findOwner } from '../processes/claim';
import { onSignal } from '../processes/on-signal';
import { bringDatabase, holdDataFolder, useDatabase } from '../start/database';
import { apiEnvironment } from '../start/environment';
import { builtPrograms, DATABASE } from '../start/layout';
import { readSettings, type Settings } from '../start/settings';
import { Teardown } from '../start/teardown';
import { endWith } from '../terminal/end-with';
import { Trouble } from '../terminal/trouble';
import { readCommand } from './commands';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

endWith(async () => {
  const { args, migrateFirst } = readCommand(process.argv.slice(2));
  const settings = readSettings(process.env, root);
  const teardown = new Teardown();
  // The command hears Ctrl-C itself; we only wait for it, so that the database is stopped after it.
  onSignal(
    () => undefined,
    () => process.exit(1),
  );
  try {
    const databaseUrl = await reachDatabase(settings, teardown);
    const env = apiEnvironment(settings, { root, databaseUrl });
    const { cli } = builtPrograms(root);
    if (migrateFirst) {
      const code = await runHere([cli, 'migrate'], env);
      if (code !== 0) return code;
    }
    return await runHere([cli, ...args], env);
  } finally {
    await teardown.run();
  }
});

async function reachDatabase({ databaseUrl, dataDir }: Settings, teardown: Teardown): Promise<string> {
  if (databaseUrl) return (await useDatabase(databaseUrl)).url;
  const owner = findOwner(dataDir);
  if (owner) {
    const running = await findRunningCluster(dataDir);
    if (running) return running.url(DATABASE);
    throw new Trouble(`The database is just being started or stopped by ${owner.what}.`, [
      'Try again in a moment.',
    ]);
  }
  holdDataFolder(dataDir, { what: `npm run ${process.argv[2]}`, teardown });
  return (await bringDatabase(dataDir, { teardown, say: (line) => console.log(line) })).url;
}

function runHere(command: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, command, { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
