import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/database/ids';
import { drift } from '../src/database/generate-migration';
import { migrations } from '../src/database/migrations';
import { createTestDatabase, type TestDatabase } from './database';
import {
  buildBrand,
  buildConnection,
  buildConversation,
  buildNumber,
  buildQueue,
  buildRecipient,
  buildWorkspace,
} from './factories';

describe('migrations on an empty database', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createTestDatabase({ empty: true });
  });
  afterAll(() => empty.drop());

  const tables = async (): Promise<string[]> => {
    const rows = await empty.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  test('run up, all the way down, and up again', async () => {
    const { source } = empty.database;
    await source.runMigrations();
    const first = await tables();
    expect(first).toContain('conversation');
    for (const _ of migrations) await source.undoLastMigration();
    expect(await tables()).toEqual(['migration']);
    const left = await empty.database.query(
      `SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE n.nspname = 'public'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations();
    expect(await tables()).toEqual(first);
  });
});

describe('the schema', () => {
  let own: TestDatabase;
  beforeAll(async () => {
    own = await createTestDatabase();
  });
  afterAll(() => own.drop());

  test('is what the entities say', async () => {
    expect(await drift(own.database.source)).toEqual({ up: [], down: [] });
  });

  test('puts the workspace first in every key of a table that belongs to one', async () => {
    const wrong = await own.database.query<{ name: string }>(`
      SELECT c.conname AS name FROM pg_constraint c
      JOIN pg_attribute w ON w.attrelid = c.conrelid AND w.attname = 'workspace_id'
      WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f')
        AND c.conkey[1] <> w.attnum AND c.conrelid::regclass::text NOT IN ('membership', 'session', 'connection_directory', 'api_key_directory')`);
    expect(wrong).toEqual([]);
  });

  describe.each(['consent_event', 'delivery_event', 'consent_access'])('the ledger %s', (table) => {
    test.each([
      ['an update', `UPDATE ${table} SET id = id`],
      ['a deletion', `DELETE FROM ${table}`],
      ['emptying', `TRUNCATE ${table} CASCADE`],
    ])('refuses %s', async (_, sql) => {
      await expect(own.database.query(sql)).rejects.toMatchObject({ code: '23001' });
    });
  });

  test('refuses to change a consent event that is there', async () => {
    const { database } = own;
    const { workspaceId, id: recipientId } = await buildRecipient(database);
    const id = newId();
    await database.query(
      `INSERT INTO consent_event (workspace_id, id, recipient_id, action, source, actor_kind, at)
       VALUES ($1, $2, $3, 'opt_out', 'text', 'customer', now())`,
      [workspaceId, id, recipientId],
    );
    await expect(
      database.query(`UPDATE consent_event SET action = 'opt_in' WHERE id = $1`, [id]),
    ).rejects.toThrow(/append-only/);
    await expect(database.query(`DELETE FROM consent_event WHERE id = $1`, [id])).rejects.toThrow(
      /append-only/,
    );
    expect(await database.query(`SELECT action FROM consent_event WHERE id = $1`, [id])).toEqual([
      { action: 'opt_out' },
    ]);
  });

  test.each([
    [
      'a thread in the queue of another workspace',
      async () => {
        const queue = await buildQueue(own.database);
        return buildConversation(own.database, { queueId: queue.id });
      },
    ],
    [
      'a thread with the contact of another workspace',
      async () => {
        const stranger = await buildConversation(own.database);
        const here = await buildConversation(own.database);
        return own.database.query(`UPDATE conversation SET contact_id = $1 WHERE workspace_id = $2`, [
          stranger.contactId,
          here.workspaceId,
        ]);
      },
    ],
    [
      'a number on the connection of another workspace',
      async () => {
        const connection = await buildConnection(own.database);
        return buildNumber(own.database, { connectionId: connection.id });
      },
    ],
    [
      'a recipient of the brand of another workspace',
      async () => {
        const brand = await buildBrand(own.database);
        const { id: workspaceId } = await buildWorkspace(own.database);
        return buildRecipient(own.database, { workspaceId, brandId: brand.id });
      },
    ],
  ])('refuses %s', async (_, act) => {
    await expect(act()).rejects.toMatchObject({ code: '23503' });
  });
});
