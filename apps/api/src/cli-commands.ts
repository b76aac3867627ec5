import { type Config, readConfig } from './config/config';
import { readProof, writeProof } from './consent/proof-commands';
import { verifyLedger } from './consent/verify-ledger';
import { createDataSource } from './database/data-source';
import { Database } from './database/database';
import { migrate } from './database/migrate';
import { generateMigration } from './database/generate-migration';
import { createWorkspace } from './seed/create-workspace';
import { DEMO_WORKSPACE } from './seed/demo-data';
import { seedDemo } from './seed/seed-demo';
import { readWorkspaceArguments } from './seed/workspace-arguments';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Source = ReturnType<typeof createDataSource>;

async function connected(url: string, work: (source: Source) => Promise<void>): Promise<void> {
  const source = createDataSource({ url, name: 'parley-cli' });
  await source.initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}

/** As the role that may change the schema. */
const asMigrator = (work: (source: Source) => Promise<void>): Promise<void> =>
  connected(readConfig().migrationDatabaseUrl, work);

/** As the application itself. */
function asApp(work: (database: Database, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  return connected(config.databaseUrl, (source) => work(new Database(source), config));
}

/** What `node dist/cli.js` can do; each says what it did and fails with a message that says what to do. */
export const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  migrate: () =>
    asMigrator(async (source) => {
      const done = await migrate(source, readConfig().migrationDatabaseUrl);
      say(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}`);
    }),
  'migrate:down': () =>
    asMigrator(async (source) => {
      await source.undoLastMigration();
      say('The last migration is undone.');
    }),
  'migrate:generate': ([name]) =>
    asMigrator(async (source) => {
      if (!name || !/^[a-z][a-z0-9-]*$/.test(name))
        throw new Error('Name the migration in kebab-case: migrate:generate add-labels');
      say(await generateMigration(source, name));
    }),
  seed: () =>
    asApp(async (database, config) => {
      await seedDemo(database, config);
      say(`The demo workspace "${DEMO_WORKSPACE.name}" is there.`);
    }),
  'consent:verify': (args) =>
    asApp(async (database) => {
      const repair = args[0] === '--repair';
      if (args.length > (repair ? 1 : 0)) throw new Error('Usage: consent:verify [--repair]');
      const { recipients, lines, findings, repaired } = await verifyLedger(database, { repair });
      for (const { kind, workspaceId, recipientId, position, detail } of findings) {
        const place = position === null ? '' : ` line ${position}`;
        say(`${kind}: workspace ${workspaceId} recipient ${recipientId}${place}: ${detail}`);
      }
      say(
        `${lines} lines of ${recipients} recipients read, ${findings.length} findings, ${repaired} states rebuilt.`,
      );
      if (findings.length > repaired)
        throw new Error(
          'The ledger or what is derived from it is not as it was written: see docs/COMPLIANCE.md.',
        );
    }),
  'consent:proof': (args) =>
    asApp(async (database, config) => (await writeProof(database, config, args)).forEach(say)),
  'consent:check-proof': async (args) => (await readProof(args)).forEach(say),
  'workspace:create': async (args) => {
    const { generated, ...wanted } = readWorkspaceArguments(args);
    await asApp(async (database) => {
      const { personIsNew } = await createWorkspace(database, wanted);
      say(`The workspace "${wanted.name}" is there.`);
      if (!personIsNew) say(`${wanted.admin.email} has an account already: the password stays as it is.`);
      else if (generated) {
        say(`Sign in as ${wanted.admin.email} with this password. It is shown this once:`);
        say(wanted.admin.password);
      } else say(`Sign in as ${wanted.admin.email}.`);
    });
  },
};
