import { Logger, runMigrations } from 'graphile-worker';
import type { DataSource } from 'typeorm';

const quiet = new Logger(() => () => undefined);

/** Brings the schema up to date, the task queue's own included; the names of the migrations that were run. */
export async function migrate(source: DataSource, url: string): Promise<string[]> {
  const done = await source.runMigrations();
  await runMigrations({ connectionString: url, logger: quiet });
  return done.map((one) => one.name);
}
