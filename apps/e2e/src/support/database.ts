import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface EmptyDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of one's own on the server that `npm test` brings. */
export async function createDatabase(): Promise<EmptyDatabase> {
  const name = `parley_e2e_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error('TEST_DATABASE_URL must name a PostgreSQL server to test on. "npm test" brings one.');
  return url;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
