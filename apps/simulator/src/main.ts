import { z } from 'zod';
import { createSimulator, type Simulator } from './server';

/** Requests that wait on purpose are not waited for. */
const STOP_WITHIN_MS = 2_000;

const environment = z
  .object({
    /** Where the simulator listens. */
    SIMULATOR_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
    SIMULATOR_HOST: z.string().default('127.0.0.1'),
    /** Where businesses reach it, for the addresses of media; where it listens unless told. */
    SIMULATOR_URL: z.url().optional(),
    /** Folder of its log; survives restarts. */
    SIMULATOR_DATA_DIR: z.string().default('.parley/simulator'),
    /** Where the business lives: webhooks go there. */
    PARLEY_URL: z.url().default('http://localhost:3000'),
    /** Makes delays, faults and ids repeatable. */
    SIMULATOR_SEED: z.string().optional(),
    /** Multiplies the network's delays; 0 is as fast as possible. */
    SIMULATOR_TIME_SCALE: z.coerce.number().min(0).max(100).default(1),
    /** How many messages are remembered; older ones are forgotten. */
    SIMULATOR_KEEP_MESSAGES: z.coerce.number().int().min(1_000).max(1_000_000).default(200_000),
  })
  .safeParse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')));

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!environment.success) {
  const wrong = environment.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  fail(`The simulator's configuration is not right:\n${wrong.join('\n')}`);
}
const env = environment.data;

function create(): Simulator {
  try {
    return createSimulator({
      dataDir: env.SIMULATOR_DATA_DIR,
      parleyUrl: env.PARLEY_URL.replace(/\/+$/, ''),
      ownUrl: env.SIMULATOR_URL?.replace(/\/+$/, ''),
      seed: env.SIMULATOR_SEED,
      timeScale: env.SIMULATOR_TIME_SCALE,
      keepMessages: env.SIMULATOR_KEEP_MESSAGES,
    });
  } catch (error) {
    return fail(
      `The simulator cannot use the folder ${env.SIMULATOR_DATA_DIR}: ${(error as Error).message}\nSet SIMULATOR_DATA_DIR to a folder it may write to.`,
    );
  }
}
const simulator = create();

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
  simulator.close().then(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

simulator.app.listen({ port: env.SIMULATOR_PORT, host: env.SIMULATOR_HOST }).then(
  (address) => process.stdout.write(`The simulator answers on ${address}\n`),
  (error: { code?: string; message: string }) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${env.SIMULATOR_PORT} is taken by another program. Stop it, or set SIMULATOR_PORT to a free one.`
        : `The simulator could not start: ${error.message}`,
    ),
);
