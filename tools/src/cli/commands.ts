import { Trouble } from '../terminal/trouble';

export interface ApiCommand {
  /** What the api's own command line is told. */
  args: string[];
  /** Whether the schema is brought up to date first. */
  migrateFirst: boolean;
}

/** What an npm script asks for, in the words of the api's command line. */
export function readCommand([name, ...rest]: readonly string[]): ApiCommand {
  switch (name) {
    case 'db:migrate':
      return rest[0] === 'down'
        ? { args: ['migrate:down'], migrateFirst: false }
        : { args: ['migrate', ...rest], migrateFirst: false };
    case 'db:generate':
      // What entities and schema differ in can be told only of a schema that has every migration there is.
      return { args: ['migrate:generate', ...rest], migrateFirst: true };
    case 'seed':
    case 'workspace:create':
    case 'consent:verify':
    case 'consent:proof':
    case 'consent:check-proof':
      return { args: [name, ...rest], migrateFirst: true };
    default:
      throw new Trouble(`There is no command "${name ?? ''}".`, [
        'npm run db:migrate [-- down]      bring the schema up to date, or take the last migration back',
        'npm run db:generate -- NAME       write a migration from what changed in the entities',
        'npm run seed                      put in the demo workspace',
        'npm run consent:verify [-- --repair]   check the consent ledger, or rebuild the states too',
        'npm run consent:proof -- --workspace ID --number NUMBER --out FILE',
        'npm run consent:check-proof -- FILE.json',
        'npm run workspace:create -- --name NAME --email ADDRESS',
      ]);
  }
}
