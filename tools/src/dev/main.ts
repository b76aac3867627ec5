// `npm run dev`: the api built again and restarted on every change, the console from Vite's development server.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { onSignal } from '../processes/on-signal';
import { waitUntilReady } from '../processes/service';
import { runApiTask } from '../start/api-task';
import { bringDatabase, holdDataFolder, useDatabase } from '../start/database';
import { apiEnvironment } from '../start/environment';
import { builtPrograms } from '../start/layout';
import { checkPort, checkPorts } from '../start/ports';
import { endLeftovers, launchSimulator, simulatorHealth } from '../start/services';
import { readSettings } from '../start/settings';
import { Teardown } from '../start/teardown';
import { endWith } from '../terminal/end-with';
import { ApiRunner } from './api-runner';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const say = (line: string) => console.log(line);
const CONSOLE_PORT = 5173;

endWith(async () => {
  const asked = new AbortController();
  const { signal } = asked;
  onSignal(
    () => asked.abort(),
    () => process.exit(1),
  );
  const teardown = new Teardown();
  try {
    await start(teardown, signal);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  } finally {
    await teardown.run();
  }
});

async function start(teardown: Teardown, signal: AbortSignal): Promise<void> {
  const settings = readSettings(process.env, root);
  const consoleUrl = `http://localhost:${CONSOLE_PORT}`;
  holdDataFolder(settings.dataDir, { what: `npm run dev at ${consoleUrl}`, teardown });
  await endLeftovers(settings.dataDir, say);
  await checkPorts(settings);
  await checkPort('the port of the console', CONSOLE_PORT, '127.0.0.1');

  const database = settings.databaseUrl
    ? await useDatabase(settings.databaseUrl)
    : await bringDatabase(settings.dataDir, { teardown, say });
  const env = {
    ...apiEnvironment(settings, { root, databaseUrl: database.url }),
    NODE_ENV: 'development',
    DEV_ORIGIN: consoleUrl,
  };
  const { cli } = builtPrograms(root);
  await runApiTask(cli, ['migrate'], { env, signal });
  if (settings.demo) await runApiTask(cli, ['seed'], { env, signal });

  const simulator = launchSimulator(settings, root);
  teardown.add(() => simulator.stop());
  await waitUntilReady(simulator, simulatorHealth(settings), { patienceMs: 30_000, signal });

  const api = new ApiRunner({ settings, root, env, signal, say });
  teardown.add(() => api.stop());
  watchApi(teardown, {
    built: () => api.restart(),
    failed: () => say('The api does not build; the last one that did goes on.'),
  });

  // The console's own configuration proxies to the api on this port.
  process.env['PORT'] = String(settings.port);
  const server = await withoutSignalHandlers(() =>
    createServer({
      root: join(root, 'apps', 'console'),
      server: { port: CONSOLE_PORT, strictPort: true },
    }),
  );
  teardown.add(() => server.close());
  await server.listen();
  say(`\nConsole ${consoleUrl}, handsets ${settings.simulatorUrl}. Ctrl-C stops everything.\n`);
}

/** Vite would end this process on SIGTERM by itself, before what we started has been stopped. */
async function withoutSignalHandlers<T>(make: () => Promise<T>): Promise<T> {
  const ours = process.listeners('SIGTERM');
  const made = await make();
  for (const listener of process.listeners('SIGTERM')) {
    if (!ours.includes(listener)) process.off('SIGTERM', listener);
  }
  return made;
}

function watchApi(teardown: Teardown, on: { built: () => void; failed: () => void }): void {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(join(here, 'watch-api.ts'), [join(root, 'apps', 'api')], {
    execArgv: ['--import', tsx],
    detached: true,
  });
  child.on('message', (message) => (message === 'built' ? on.built() : on.failed()));
  teardown.add(() => {
    child.disconnect();
  });
}
