import { API, type Connection, type ConnectionTest, type Problem } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Connections } from '../../src/connections/connections';
import { anyNumber, buildPerson } from '../factories';
import { freePort } from '../free-port';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';

const ACCOUNT = `AC${'b'.repeat(32)}`;
const TOKEN = 'the-right-token';

let simulator: SimulatorProcess;
let app: TestApp;
let workspaceId: string;
let admin: ApiClient;
let supervisor: ApiClient;
let stranger: ApiClient;
let connection: Connection;
beforeAll(async () => {
  simulator = await startSimulator();
  app = await startTestApp({ env: { SIMULATOR_URL: simulator.url, CARRIER_TIMEOUT_MS: '1000' } });
  await simulator.provision(anyNumber(), {
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhookUrl: `${app.config.publicUrl}/webhooks/x`,
  });
});
afterAll(async () => {
  await app?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  const person = await buildPerson(app.database, { role: 'admin' });
  workspaceId = person.workspaceId;
  admin = await app.signIn(person.email);
  supervisor = await app.signIn((await buildPerson(app.database, { workspaceId, role: 'supervisor' })).email);
  stranger = await app.signIn((await buildPerson(app.database, { role: 'admin' })).email);
  const made = await admin.post<Connection>(API.connections, {
    carrier: 'twilio',
    name: 'Main line',
    accountId: ACCOUNT,
    baseUrl: simulator.url,
    secrets: [{ kind: 'both', secret: TOKEN }],
  });
  expect(made.status).toBe(201);
  connection = made.body;
});

const edit = (body: object, as = admin) =>
  as.patch<Connection & Problem>(API.connection(connection.id), body);
const secrets = async (): Promise<string[]> => {
  app.app.get(Connections).forget();
  return (
    (await app.app.get(Connections).byId(workspaceId, connection.id))?.tokens.map(({ token }) => token) ?? []
  );
};
const tried = async (): Promise<ConnectionTest> => {
  const { status, body } = await admin.post<ConnectionTest>(API.connectionTest(connection.id));
  expect(status).toBe(200);
  return body;
};

describe('an edited connection', () => {
  test('has its new name and account, and a new secret beside the old one, which is shown to nobody', async () => {
    const accountId = `AC${'c'.repeat(32)}`;
    const { status, body } = await edit({
      name: 'Support',
      accountId,
      secrets: [{ kind: 'both', secret: 'another-token' }],
    });
    expect([status, body.name, body.accountId, body.tokens.length]).toEqual([200, 'Support', accountId, 2]);
    expect(JSON.stringify(body)).not.toContain('another-token');
    expect(await secrets()).toEqual(['another-token', TOKEN]);
  });

  test('hands no secret to a host that it was not entered for', async () => {
    const refused = await edit({ baseUrl: 'https://8.8.8.8' });
    expect([refused.status, refused.body.fields?.[0]?.field]).toEqual([400, 'secrets']);
    expect(await secrets()).toEqual([TOKEN]);
    const moved = await edit({
      baseUrl: 'https://8.8.8.8',
      secrets: [{ kind: 'both', secret: 'for-the-new-host' }],
    });
    expect([moved.status, moved.body.baseUrl]).toEqual([200, 'https://8.8.8.8']);
    expect(await secrets()).toEqual(['for-the-new-host']);
    const sameHost = await edit({ baseUrl: 'https://8.8.8.8/sms' });
    expect(sameHost.status).toBe(200);
    expect(await secrets()).toEqual(['for-the-new-host']);
  });

  test.each<[string, object, string]>([
    ['an account that is none', { accountId: 'acme' }, 'accountId'],
    ['no name', { name: ' ' }, 'name'],
    ['a secret of another kind', { secrets: [{ kind: 'verify', secret: 'abcd1234' }] }, 'secrets.0.secret'],
    ['an address in our own network', { baseUrl: 'https://10.0.0.1' }, 'baseUrl'],
    ['an address that is none', { baseUrl: 'ftp://x' }, 'baseUrl'],
  ])('with %s is refused by its field, and stays as it was', async (_, body, field) => {
    const answer = await edit(body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.fields?.map((one) => one.field)).toContain(field);
    const { items } = (await admin.get<{ items: Connection[] }>(API.connections)).body;
    expect(items).toEqual([connection]);
  });

  test('may be edited and tested by admins alone, of its own workspace', async () => {
    expect((await edit({ name: 'x' }, supervisor)).body.code).toBe('not_allowed');
    expect((await edit({ name: 'x' }, stranger)).status).toBe(404);
    const path = API.connectionTest(connection.id);
    expect((await supervisor.post(path)).body.code).toBe('not_allowed');
    expect((await stranger.post(path)).status).toBe(404);
  });
});

describe('a test of a connection', () => {
  test('says that it works, and sends nothing', async () => {
    const before = (await simulator.taken()).length;
    expect(await tried()).toMatchObject({ outcome: 'works', httpStatus: 200 });
    expect(await simulator.taken()).toHaveLength(before);
  });

  test('says that the secret is not right, until it is', async () => {
    await edit({ secrets: [{ kind: 'both', secret: 'not-the-right-token' }] });
    const wrong = await tried();
    expect(wrong).toMatchObject({ outcome: 'refused', httpStatus: 401 });
    expect(JSON.stringify(wrong)).not.toContain('token');
    await edit({ secrets: [{ kind: 'both', secret: TOKEN }] });
    expect((await tried()).outcome).toBe('works');
  });

  test('says that nobody answers', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    const lonely = await startTestApp({ env: { SIMULATOR_URL: nowhere, CARRIER_TIMEOUT_MS: '1000' } });
    try {
      const person = await buildPerson(lonely.database, { role: 'admin' });
      const client = await lonely.signIn(person.email);
      const { body } = await client.post<Connection>(API.connections, {
        carrier: 'twilio',
        name: 'Main line',
        accountId: ACCOUNT,
        baseUrl: nowhere,
        secrets: [{ kind: 'both', secret: TOKEN }],
      });
      const answer = await client.post<ConnectionTest>(API.connectionTest(body.id));
      expect(answer.body).toMatchObject({ outcome: 'no_answer', httpStatus: null });
    } finally {
      await lonely.close();
    }
  });

  test('says of a carrier without such a call that it cannot be tested', async () => {
    const { body } = await admin.post<Connection>(API.connections, {
      carrier: 'kannel',
      name: 'Gateway',
      accountId: 'parley',
      baseUrl: 'https://8.8.4.4',
      secrets: [
        { kind: 'sign_in', secret: 'password' },
        { kind: 'verify', secret: 'a-key-of-our-own-making' },
      ],
    });
    const answer = await admin.post<ConnectionTest>(API.connectionTest(body.id));
    expect(answer.body).toMatchObject({ outcome: 'not_possible', httpStatus: null });
  });
});
