import { API, type BusinessNumber, type Connection, type Queue } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Connections } from '../../src/connections/connections';
import { newId } from '../../src/database/ids';
import type { OutboxMessage } from '../../src/database/tx';
import { buildBrand, buildConnection, buildNumber, buildPerson, buildQueue } from '../factories';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let workspaceId: string;
let admin: ApiClient;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  const person = await buildPerson(app.database, { role: 'admin' });
  workspaceId = person.workspaceId;
  admin = await app.signIn(person.email);
});

const addToken = async (id: string, token: string): Promise<Connection> => {
  const { status, body } = await admin.post<Connection>(API.connectionTokens(id), { token });
  expect(status).toBe(201);
  return body;
};

describe('the connections', () => {
  test('are shown with numbers, webhook address and what the carrier promises, never with a secret', async () => {
    const { id } = await buildConnection(app.database, { workspaceId, slug: 'main-line', name: 'Main' });
    const number = await buildNumber(app.database, { workspaceId, connectionId: id, messagesPerSecond: 3 });
    await buildConnection(app.database);
    await addToken(id, 'first-secret-token');
    const { body } = await admin.get<{ items: Connection[] }>(API.connections);
    expect(body.items).toEqual([
      expect.objectContaining({
        id,
        slug: 'main-line',
        carrier: 'twilio',
        signatureMode: 'enforce',
        lists: 'full',
        webhookUrl: `${app.config.publicUrl}/webhooks/main-line`,
        tokens: [
          {
            id: expect.any(String) as string,
            kind: 'both',
            addedAt: expect.any(String) as string,
            lastUsedAt: null,
          },
        ],
        capabilities: expect.objectContaining({ backfill: 'full', ownIdempotency: false }) as object,
        numbers: [
          {
            id: number.id,
            number: number.number,
            name: number.name,
            brandId: number.brandId,
            messagesPerSecond: 3,
            burst: 10,
          },
        ],
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('first-secret-token');
  });

  test('check signatures as strictly as they are told', async () => {
    const { id, slug } = await buildConnection(app.database, { workspaceId });
    const { body } = await admin.patch<Connection>(API.connection(id), { signatureMode: 'report_only' });
    expect(body).toMatchObject({ id, signatureMode: 'report_only' });
    expect((await app.app.get(Connections).bySlug(slug))?.connection.signatureMode).toBe('report_only');
  });

  test('refuse a mode that does not exist, and say so to the others when one was changed', async () => {
    const { id } = await buildConnection(app.database, { workspaceId });
    expect((await admin.patch(API.connection(id), { signatureMode: 'off' })).body).toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'signatureMode' }],
    });
    const told: OutboxMessage[] = [];
    app.database.onCommit((messages) => told.push(...messages));
    await admin.patch(API.connection(id), { signatureMode: 'report_only' });
    expect(told).toMatchObject([{ workspaceId, topic: 'notice', payload: { topic: 'connections' } }]);
  });

  test('of another workspace are not there', async () => {
    const { id } = await buildConnection(app.database);
    expect((await admin.patch(API.connection(id), { signatureMode: 'report_only' })).status).toBe(404);
    expect((await admin.post(API.connectionTokens(id), { token: 'a-new-token' })).status).toBe(404);
    expect((await admin.delete(API.connectionToken(id, newId()))).status).toBe(404);
  });
});

describe('tokens', () => {
  test('are encrypted in the database and open for their own row only', async () => {
    const { id, slug } = await buildConnection(app.database, { workspaceId });
    const { tokens } = await addToken(id, 'first-secret-token');
    const rows = await app.database.query<{ ciphertext: Buffer }>(
      `SELECT ciphertext FROM connection_token WHERE connection_id = $1`,
      [id],
    );
    expect(rows[0]?.ciphertext.toString('latin1')).not.toContain('first-secret-token');
    expect((await app.app.get(Connections).bySlug(slug))?.tokens).toEqual([
      { id: tokens[0]?.id, token: 'first-secret-token', kind: 'both' },
    ]);
  });

  test('are several during a rotation, newest first, until the old one is removed', async () => {
    const { id } = await buildConnection(app.database, { workspaceId });
    const [old] = (await addToken(id, 'old-secret-token')).tokens;
    const after = await addToken(id, 'new-secret-token');
    expect(after.tokens).toHaveLength(2);
    const open = async (): Promise<string[] | undefined> =>
      (await app.app.get(Connections).byId(workspaceId, id))?.tokens.map(({ token }) => token);
    expect(await open()).toEqual(['new-secret-token', 'old-secret-token']);
    const { status, body } = await admin.delete<Connection>(API.connectionToken(id, old?.id ?? ''));
    expect(status).toBe(200);
    expect(body.tokens).toHaveLength(1);
    expect(await open()).toEqual(['new-secret-token']);
  });

  test('cannot be removed down to none, not even two at once', async () => {
    const { id } = await buildConnection(app.database, { workspaceId });
    await addToken(id, 'first-secret-token');
    const { tokens } = await addToken(id, 'second-secret-token');
    const removals = await Promise.all(
      tokens.map((token) => admin.delete(API.connectionToken(id, token.id))),
    );
    expect(removals.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(removals.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'transition_not_allowed',
    });
  });

  test('that cannot be decrypted are left out, and the others go on working', async () => {
    const { id } = await buildConnection(app.database, { workspaceId });
    const first = await addToken(id, 'first-secret-token');
    await addToken(id, 'second-secret-token');
    await app.database.query(
      `UPDATE connection_token SET ciphertext = (SELECT ciphertext FROM connection_token WHERE id <> $1 AND connection_id = $2)
       WHERE id = $1`,
      [first.tokens[0]?.id, id],
    );
    app.app.get(Connections).forget();
    expect((await app.app.get(Connections).byId(workspaceId, id))?.tokens).toMatchObject([
      { token: 'second-secret-token' },
    ]);
  });

  test('remember when they were last of use', async () => {
    const { id } = await buildConnection(app.database, { workspaceId });
    const [token] = (await addToken(id, 'first-secret-token')).tokens;
    await app.app.get(Connections).tokenUsed(workspaceId, token?.id ?? '');
    const { body } = await admin.get<{ items: Connection[] }>(API.connections);
    expect(body.items[0]?.tokens[0]?.lastUsedAt).not.toBeNull();
  });
});

describe('a connection on the way of a webhook', () => {
  test('comes with numbers and their brands', async () => {
    const { id, slug } = await buildConnection(app.database, { workspaceId });
    const brand = await buildBrand(app.database, { workspaceId, name: 'Acme' });
    const number = await buildNumber(app.database, { workspaceId, connectionId: id, brandId: brand.id });
    expect(await app.app.get(Connections).bySlug(slug)).toMatchObject({
      workspaceId,
      connection: { id, slug },
      tokens: [],
      numbers: [{ id: number.id, brand: { id: brand.id, name: 'Acme' } }],
    });
  });

  test('that nobody has is nothing', async () => {
    expect(await app.app.get(Connections).bySlug('nobody')).toBeNull();
    expect(await app.app.get(Connections).byId(newId(), newId())).toBeNull();
  });

  test('is asked of the database once for many, and another process’s change shows within seconds', async () => {
    const { id, slug } = await buildConnection(app.database, { workspaceId });
    const connections = app.app.get(Connections);
    const many = await Promise.all(Array.from({ length: 20 }, () => connections.bySlug(slug)));
    expect(new Set(many).size).toBe(1);
    await app.database.query(`UPDATE connection SET signature_mode = 'report_only' WHERE id = $1`, [id]);
    await expect
      .poll(async () => (await connections.bySlug(slug))?.connection.signatureMode, { timeout: 4_000 })
      .toBe('report_only');
  });
});

test('queues and numbers are those of one’s own workspace, in the order people chose', async () => {
  const second = await buildQueue(app.database, { workspaceId, name: 'A later one', rank: 2 });
  const first = await buildQueue(app.database, { workspaceId, name: 'Front desk', rank: 1 });
  await buildQueue(app.database);
  const number = await buildNumber(app.database, { workspaceId });
  await buildNumber(app.database);
  const manual = { strategy: 'manual', firstAnswerMinutes: null, calendar: null };
  expect((await admin.get<{ items: Queue[] }>(API.queues)).body.items).toEqual([
    { id: first.id, name: 'Front desk', colour: 'blue', ...manual },
    { id: second.id, name: 'A later one', colour: 'blue', ...manual },
  ]);
  expect((await admin.get<{ items: BusinessNumber[] }>(API.numbers)).body.items).toEqual([
    {
      id: number.id,
      number: number.number,
      name: number.name,
      brand: { id: number.brandId, name: 'Acme' },
      connectionId: number.connectionId,
      failoverNumberId: null,
    },
  ]);
});
