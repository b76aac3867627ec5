import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { HAND_MADE_INDEXES } from './migrations/1763942400001-hand-made';
import { CONSENT_DESK_INDEXES } from './migrations/1795783141592-consent-desk';

/** The statements that would bring the schema to the entities, less the indexes TypeORM cannot describe. */
export async function drift(source: DataSource): Promise<{ up: string[]; down: string[] }> {
  const sql = await source.driver.createSchemaBuilder().log();
  const ours = new Set([...Object.keys(HAND_MADE_INDEXES), ...Object.keys(CONSENT_DESK_INDEXES)]);
  const counts = (query: string): boolean => {
    const name = /(?:DROP|CREATE)(?: UNIQUE)? INDEX (?:"public"\.)?"(\w+)"/.exec(query)?.[1];
    return name === undefined || !ours.has(name);
  };
  return {
    up: sql.upQueries.map((one) => one.query).filter(counts),
    down: sql.downQueries
      .map((one) => one.query)
      .filter(counts)
      .reverse(),
  };
}

/** Writes a migration from the difference between entities and schema; the reader tidies and registers it. */
export async function generateMigration(source: DataSource, name: string): Promise<string> {
  const { up, down } = await drift(source);
  if (up.length === 0) return 'Entities and schema are the same: nothing to generate.';
  const stamp = Date.now();
  const className =
    name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase()) + String(stamp);
  const statements = (queries: string[]): string =>
    queries.map((query) => `    await queryRunner.query(\`${query.replace(/`/g, '\\`')}\`);`).join('\n');
  const text = [
    `import type { MigrationInterface, QueryRunner } from 'typeorm';`,
    ``,
    `export class ${className} implements MigrationInterface {`,
    `  async up(queryRunner: QueryRunner): Promise<void> {`,
    statements(up),
    `  }`,
    ``,
    `  async down(queryRunner: QueryRunner): Promise<void> {`,
    statements(down),
    `  }`,
    `}`,
    ``,
  ].join('\n');
  const file = join('apps', 'api', 'src', 'database', 'migrations', `${stamp}-${name}.ts`);
  await writeFile(file, text, { flag: 'wx' });
  return `Written: ${file}. Read it, tidy it, and add it to migrations/index.ts.`;
}
