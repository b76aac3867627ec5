import { builtPrograms, dataLayout } from './layout';
import type { Settings } from './settings';

/** What the api and its commands are told. */
export function apiEnvironment(
  settings: Settings,
  { root, databaseUrl }: { root: string; databaseUrl: string },
): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    CONSOLE_DIR: builtPrograms(root).console,
    ...process.env,
    PORT: String(settings.port),
    HOST: settings.host,
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: settings.publicUrl,
    SIMULATOR_URL: settings.simulatorUrl,
    PARLEY_DATA_DIR: settings.dataDir,
    PARLEY_DEMO: settings.demo ? '1' : '0',
  };
}

/** What the simulator is told. It posts webhooks to the address that the api checks their signatures against. */
export function simulatorEnvironment(settings: Settings): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    PARLEY_URL: settings.publicUrl,
    ...process.env,
    SIMULATOR_PORT: String(settings.simulatorPort),
    // Files are fetched from the very address that their connection names.
    SIMULATOR_URL: settings.simulatorUrl,
    SIMULATOR_HOST: settings.simulatorHost,
    SIMULATOR_DATA_DIR: dataLayout(settings.dataDir).simulator,
  };
}

/** The address of a server on this machine as we ask it, given where it listens. */
export function localUrl(host: string, port: number): string {
  const reachable: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  const name = reachable[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}
