// One template database with every migration run, made once; each test file gets a clone of it.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { createDataSource } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { databaseUrl } from './database-url';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server whose databases may be made and dropped at will, as a superuser. */
    serverUrl: string;
    templateDatabase: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (!serverUrl) {
    throw new Error(
      'The tests need a throwaway PostgreSQL in TEST_DATABASE_URL. Run "npm test", it brings one.',
    );
  }
  const template = `parley_test_${randomBytes(4).toString('hex')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`CREATE DATABASE ${template}`);
  const url = databaseUrl(serverUrl, template);
  const source = createDataSource({ url, name: 'parley-test-template' });
  await source.initialize();
  await migrate(source, url);
  await source.destroy();
  project.provide('serverUrl', serverUrl);
  project.provide('templateDatabase', template);

  return async () => {
    const { rows } = await server.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)`,
      [template],
    );
    for (const { name } of rows) await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.end();
  };
}
