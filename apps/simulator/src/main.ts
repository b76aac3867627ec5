import { z } from 'zod';
import { createSimulator } from './server';

const environment = z
  .object({
    /** Where the simulator listens. */
    SIMULATOR_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
    SIMULATOR_HOST: z.string().default('127.0.0.1'),
    /** Folder of its log; survives restarts. */
    SIMULATOR_DATA_DIR: z.string().default('.parley/simulator'),
    /** Where the business lives: webhooks go there. */
    PARLEY_URL: z.url().default('http://localhost:3000'),
    /** Makes delays, faults and ids repeatable. */
    SIMULATOR_SEED: z.string().optional(),
    /** Multiplies the network's delays; 0 is as fast as possible. */
    SIMULATOR_TIME_SCALE: z.coerce.number().min(0).max(100).default(1),
  })
  .safeParse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')));

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!environment.success) {
  fail(
    `The simulator's configuration is not right:\n${environment.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
}
const env = environment.data;
const simulator = createSimulator({
  dataDir: env.SIMULATOR_DATA_DIR,
  parleyUrl: env.PARLEY_URL.replace(/\/+$/, ''),
  seed: env.SIMULATOR_SEED,
  timeScale: env.SIMULATOR_TIME_SCALE,
});

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 3_000).unref();
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
