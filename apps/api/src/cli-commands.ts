import { readConfig } from './config/config';
import { createDataSource } from './database/data-source';
import { generateMigration } from './database/generate-migration';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function withDatabase(
  work: (source: ReturnType<typeof createDataSource>) => Promise<void>,
): Promise<void> {
  const config = readConfig();
  const source = createDataSource({ url: config.migrationDatabaseUrl, name: 'parley-cli' });
  await source.initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}

/** What `node dist/cli.js` can do; each says what it did and fails with one line. */
export const CONFIG_COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  migrate: () =>
    withDatabase(async (source) => {
      const done = await source.runMigrations();
      say(
        done.length === 0
          ? 'The database is up to date.'
          : `Migrated: ${done.map((one) => one.name).join(', ')}`,
      );
    }),
  'migrate:down': () =>
    withDatabase(async (source) => {
      await source.undoLastMigration();
      say('The last migration is undone.');
    }),
  'migrate:generate': ([name]) =>
    withDatabase(async (source) => {
      if (!name || !/^[a-z][a-z0-9-]*$/.test(name))
        throw new Error('Name the migration in kebab-case: migrate:generate add-labels');
      say(await generateMigration(source, name));
    }),
};
