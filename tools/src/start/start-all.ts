import { waitUntilReady } from '../processes/service';
import type { Trouble } from '../terminal/trouble';
import { runApiTask } from './api-task';
import { bringDatabase, holdDataFolder, useDatabase } from './database';
import { apiEnvironment } from './environment';
import { builtPrograms } from './layout';
import { checkPorts } from './ports';
import { apiHealth, endLeftovers, launchApi, launchSimulator, simulatorHealth } from './services';
import type { Settings } from './settings';
import type { Teardown } from './teardown';

interface Start {
  settings: Settings;
  root: string;
  teardown: Teardown;
  signal: AbortSignal;
  say: (line: string) => void;
}

const READY_MS = 60_000;

/** Starts everything in order and returns when it is ready. `died` settles when any of it ends by itself. */
export async function startAll({
  settings,
  root,
  teardown,
  signal,
  say,
}: Start): Promise<{ died: Promise<Trouble> }> {
  const { dataDir } = settings;
  holdDataFolder(dataDir, { what: `npm start at ${settings.publicUrl}`, teardown });
  await endLeftovers(dataDir, say);
  await checkPorts(settings);
  signal.throwIfAborted();

  say('Starting …');
  const database = settings.databaseUrl
    ? await useDatabase(settings.databaseUrl)
    : await bringDatabase(dataDir, { teardown, say });
  signal.throwIfAborted();

  const simulator = launchSimulator(settings, root);
  teardown.add(() => simulator.stop());

  const env = apiEnvironment(settings, { root, databaseUrl: database.url });
  const { cli } = builtPrograms(root);
  await runApiTask(cli, ['migrate'], { env, signal });
  if (settings.demo) await runApiTask(cli, ['seed'], { env, signal });

  const api = launchApi(settings, root, env);
  teardown.add(() => api.stop());

  await waitUntilReady(simulator, simulatorHealth(settings), { patienceMs: READY_MS, signal });
  await waitUntilReady(api, apiHealth(settings), { patienceMs: READY_MS, signal });
  return { died: Promise.race([api.ended, simulator.ended, database.died]) };
}
