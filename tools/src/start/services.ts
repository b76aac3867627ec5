import { endLeftover, type Service, startService } from '../processes/service';
import { localUrl, simulatorEnvironment } from './environment';
import { builtPrograms, dataLayout } from './layout';
import type { Settings } from './settings';

/** Starts the simulator as it was built. */
export function launchSimulator(settings: Settings, root: string): Service {
  const layout = dataLayout(settings.dataDir);
  return startService({
    name: 'The simulator',
    command: [builtPrograms(root).simulator],
    env: simulatorEnvironment(settings),
    logFile: layout.log('simulator'),
    pidFile: layout.pidFile('simulator'),
    drainMs: 5_000,
  });
}

/** Starts the api as it was built. */
export function launchApi(settings: Settings, root: string, env: NodeJS.ProcessEnv): Service {
  const layout = dataLayout(settings.dataDir);
  return startService({
    name: 'The api',
    command: [builtPrograms(root).api],
    env,
    logFile: layout.log('api'),
    pidFile: layout.pidFile('api'),
    drainMs: 25_000,
  });
}

export const simulatorHealth = (settings: Settings) =>
  `${localUrl(settings.simulatorHost, settings.simulatorPort)}/health/live`;

export const apiHealth = (settings: Settings) => `${localUrl(settings.host, settings.port)}/health/ready`;

/** Ends what a killed run left running on the data folder. */
export async function endLeftovers(dataDir: string, say: (line: string) => void): Promise<void> {
  for (const name of ['api', 'simulator']) {
    if (await endLeftover(dataLayout(dataDir).pidFile(name))) {
      say(`Stopped the ${name} that an earlier run left behind.`);
    }
  }
}
