// The product as a user has it: a database of its own, migrated and seeded by its own command, the simulator and the
// api (which serves the console) as processes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Carrier, carrierAt } from './carrier';
import { createDatabase } from './database';
import { freePort } from './free-port';
import { type Office, officeOf } from './office';
import { PRIYA } from './people';
import { type Program, runProgram, startProgram } from './program';

export interface World {
  /** The console's address. By number, since on `localhost` the socket library does not heed the browser going offline. */
  url: string;
  carrier: Carrier;
  /** The supervisor's view of what is stored. */
  office: Office;
  /** What the programs printed, by name. */
  logs(): Record<string, string>;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    // Each step is taken even where one before it fails: nothing may be left running.
    const failures: unknown[] = [];
    for (const step of undo.splice(0).reverse()) await step().catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
    undo.push(() => rm(folder, { recursive: true, force: true }));
    const database = await createDatabase();
    undo.push(() => database.drop());
    const [port, simulatorPort] = [await freePort(), await freePort()];
    const publicUrl = `http://localhost:${port}`;
    const simulatorUrl = `http://localhost:${simulatorPort}`;
    const env = {
      PORT: String(port),
      DATABASE_URL: database.url,
      PARLEY_DEMO: '1',
      PARLEY_DATA_DIR: join(folder, 'data'),
      SIMULATOR_URL: simulatorUrl,
      LOG_LEVEL: 'warn',
    };
    const launch = async (file: string, programEnv: Record<string, string>, ready: string) => {
      const program: Program = await startProgram(file, programEnv, ready);
      undo.push(program.stop);
      return program;
    };

    await runProgram('api/dist/cli.js', ['migrate'], env);
    await runProgram('api/dist/cli.js', ['seed'], env);
    const simulatorEnv = {
      SIMULATOR_PORT: String(simulatorPort),
      SIMULATOR_URL: simulatorUrl,
      SIMULATOR_DATA_DIR: join(folder, 'simulator'),
      // The network's delays at a third: long enough to be seen, short enough to wait for.
      SIMULATOR_TIME_SCALE: '0.3',
      PARLEY_URL: publicUrl,
    };
    const simulator = await launch('simulator/dist/main.js', simulatorEnv, `${simulatorUrl}/health/live`);
    const api = await launch('api/dist/main.js', env, `${publicUrl}/health/ready`);
    return {
      url: `http://127.0.0.1:${port}`,
      carrier: carrierAt(simulatorUrl, publicUrl),
      office: await officeOf(publicUrl, PRIYA),
      logs: () => ({ api: api.log(), simulator: simulator.log() }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
