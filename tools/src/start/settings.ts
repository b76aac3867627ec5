import { resolve } from 'node:path';
import { Trouble } from '../terminal/trouble';

/** What a start on this machine is made of, read from the environment. */
export interface Settings {
  port: number;
  host: string;
  simulatorPort: number;
  simulatorHost: string;
  dataDir: string;
  /** A database somebody else runs; without it we bring one. */
  databaseUrl: string | undefined;
  publicUrl: string;
  simulatorUrl: string;
  /** Whether the demo workspace is put in. */
  demo: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const port = readPort(env, 'PORT', 3000);
  const simulatorPort = readPort(env, 'SIMULATOR_PORT', 4010);
  if (port === simulatorPort) {
    throw new Trouble(`PORT and SIMULATOR_PORT are both ${port}.`, ['Give them different ports.']);
  }
  const host = env['HOST'] || '127.0.0.1';
  const databaseUrl = env['DATABASE_URL'] || undefined;
  return {
    port,
    host,
    simulatorPort,
    simulatorHost: env['SIMULATOR_HOST'] || host,
    dataDir: resolve(root, env['PARLEY_DATA_DIR'] || '.parley'),
    databaseUrl,
    publicUrl: env['PUBLIC_URL'] || `http://localhost:${port}`,
    simulatorUrl: env['SIMULATOR_URL'] || `http://localhost:${simulatorPort}`,
    demo: readDemo(env['PARLEY_DEMO'], databaseUrl === undefined),
  };
}

function readPort(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Trouble(`${name} is "${text}", which is not a port.`, [
    `Give a number from 1 to 65535, such as:  ${name}=${fallback + 1} npm start`,
  ]);
}

// People in a database that somebody else runs are real ones: the demo is put there only when it is asked for.
function readDemo(text: string | undefined, embedded: boolean): boolean {
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  return embedded;
}
