import { endLeftover, startService, waitUntilReady } from '../processes/service';
import type { Trouble } from '../terminal/trouble';
import { runApiTask } from './api-task';
import { bringDatabase, holdDataFolder, useDatabase } from './database';
import { apiEnvironment, localUrl, simulatorEnvironment } from './environment';
import { builtPrograms, dataLayout } from './layout';
import { checkPorts } from './ports';
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
  const layout = dataLayout(dataDir);
  holdDataFolder(dataDir, { what: `npm start at ${settings.publicUrl}`, teardown });
  await endLeftovers(layout, say);
  await checkPorts(settings);
  signal.throwIfAborted();

  say('Starting …');
  const database = settings.databaseUrl
    ? await useDatabase(settings.databaseUrl)
    : await bringDatabase(dataDir, { teardown, say });
  signal.throwIfAborted();

  const programs = builtPrograms(root);
  const simulator = startService({
    name: 'The simulator',
    command: [programs.simulator],
    env: simulatorEnvironment(settings),
    logFile: layout.log('simulator'),
    pidFile: layout.pidFile('simulator'),
    drainMs: 5_000,
  });
  teardown.add(() => simulator.stop());

  const env = apiEnvironment(settings, { root, databaseUrl: database.url });
  await runApiTask(programs.cli, ['migrate'], { env, signal });
  if (settings.demo) await runApiTask(programs.cli, ['seed'], { env, signal });

  const api = startService({
    name: 'The api',
    command: [programs.api],
    env,
    logFile: layout.log('api'),
    pidFile: layout.pidFile('api'),
    drainMs: 25_000,
  });
  teardown.add(() => api.stop());

  const wait = { patienceMs: READY_MS, signal };
  await waitUntilReady(
    simulator,
    `${localUrl(settings.simulatorHost, settings.simulatorPort)}/health/live`,
    wait,
  );
  await waitUntilReady(api, `${localUrl(settings.host, settings.port)}/health/ready`, wait);
  return { died: Promise.race([api.ended, simulator.ended, database.died]) };
}

async function endLeftovers(
  layout: ReturnType<typeof dataLayout>,
  say: (line: string) => void,
): Promise<void> {
  for (const name of ['api', 'simulator']) {
    if (await endLeftover(layout.pidFile(name))) say(`Stopped the ${name} that an earlier run left behind.`);
  }
}
