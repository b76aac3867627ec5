import { API, type Connection, type Demo, type Queue, type Session } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Connections } from '../../src/connections/connections';
import { createWorkspace } from '../../src/seed/create-workspace';
import { seedDemo } from '../../src/seed/seed-demo';
import { buildPerson } from '../factories';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { PARLEY_DEMO: '1' } });
});
afterAll(() => app.close());

/** Everything there is, row by row. */
async function everything(): Promise<unknown> {
  const tables = await app.database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('session', 'outbox', 'outbox_cursor') ORDER BY 1`,
  );
  const contents: Record<string, unknown> = {};
  for (const { name } of tables)
    contents[name] = await app.database.query(`SELECT row_to_json(t) FROM ${name} t ORDER BY t::text`);
  return contents;
}

describe('the demo', () => {
  test('is made once, however often it is seeded, also twice at one time', async () => {
    await Promise.all([seedDemo(app.database, app.config), seedDemo(app.database, app.config)]);
    const first = await everything();
    await seedDemo(app.database, app.config);
    expect(await everything()).toEqual(first);
  });

  test('lets its people in, with the roles they are named by', async () => {
    const { body } = await app.api().get<Demo>(API.demo);
    expect(body.people.map(({ email, name, role }) => [email.split('@')[0], name, role])).toEqual([
      ['agent', 'Maya Rivera', 'agent'],
      ['agent2', 'Sam Kim', 'agent'],
      ['supervisor', 'Priya Nair', 'supervisor'],
      ['admin', 'Alex Chen', 'admin'],
    ]);
    for (const { email, role } of body.people) {
      const client = await app.signIn(email, body.password);
      expect((await client.get<Session>(API.session)).body).toMatchObject({
        role,
        workspace: { name: 'Acme Support', environment: 'test', isDemo: true },
      });
    }
  });

  test('has its queues, numbers and a connection that verifies with the demo token', async () => {
    const admin = await app.signIn('admin@demo.parley.test');
    const queues = (await admin.get<{ items: Queue[] }>(API.queues)).body.items;
    expect(queues.map(({ name }) => name)).toEqual(['Front desk', 'Billing', 'Shipping', 'Returns']);
    const [connection] = (await admin.get<{ items: Connection[] }>(API.connections)).body.items;
    expect(connection).toMatchObject({
      slug: 'demo-twilio',
      accountId: 'AC00000000000000000000000000000001',
      signatureMode: 'enforce',
      numbers: [{ number: '+15005550006' }, { number: '+15005550010' }],
    });
    expect(await app.app.get(Connections).bySlug('demo-twilio')).toMatchObject({
      connection: { baseUrl: app.config.simulatorUrl },
      tokens: [{ token: 'demo-auth-token' }],
      numbers: [{ brand: { name: 'Acme', supportContact: 'support@acme.example' } }, {}],
    });
  });

  test('keeps what people changed, and follows a simulator that moved and a key that was replaced', async () => {
    await app.database.query(`UPDATE queue SET name = 'Money' WHERE name = 'Billing'`);
    await app.database.query(`UPDATE route_set SET note = 'ours'`);
    const secretKey = Buffer.alloc(32, 9).toString('base64');
    await seedDemo(app.database, { ...app.config, simulatorUrl: 'http://localhost:4999', secretKey });
    expect(await app.database.query(`SELECT name FROM queue ORDER BY rank`)).toMatchObject([
      { name: 'Front desk' },
      { name: 'Money' },
      { name: 'Shipping' },
      { name: 'Returns' },
    ]);
    expect(await app.database.query(`SELECT note, state FROM route_set`)).toEqual([
      { note: 'ours', state: 'published' },
    ]);
    expect(await app.database.query(`SELECT DISTINCT base_url FROM connection`)).toEqual([
      { base_url: 'http://localhost:4999' },
    ]);
    const other = await startTestApp({
      env: { DATABASE_URL: app.databaseUrl, PARLEY_SECRET_KEY: secretKey },
    });
    try {
      expect((await other.app.get(Connections).bySlug('demo-twilio'))?.tokens).toMatchObject([
        { token: 'demo-auth-token' },
      ]);
    } finally {
      await other.close();
    }
  });

  test('stays out of a database where it is forbidden', async () => {
    await expect(seedDemo(app.database, { ...app.config, demo: false })).rejects.toThrow(/PARLEY_DEMO=1/);
  });
});

describe('a workspace of one’s own', () => {
  const wanted = {
    name: 'Real Support',
    environment: 'live' as const,
    brand: 'Real',
    supportContact: 'help@real.example',
  };

  test('has an admin who can sign in, a queue, and routes that put every text in it', async () => {
    const admin = { email: 'Ada@Real.Example', name: 'Ada', password: 'correct horse battery' };
    const { personIsNew, workspaceId } = await createWorkspace(app.database, { ...wanted, admin });
    expect(personIsNew).toBe(true);
    const client = await app.signIn('ada@real.example', admin.password);
    expect((await client.get<Session>(API.session)).body).toMatchObject({
      person: { name: 'Ada', email: 'ada@real.example' },
      workspace: { id: workspaceId, name: 'Real Support', environment: 'live', isDemo: false },
      role: 'admin',
    });
    const [queue] = (await client.get<{ items: Queue[] }>(API.queues)).body.items;
    expect(
      await app.database.query(
        `SELECT rules -> 0 -> 'actions' ->> 'queueId' AS "queueId" FROM route_set WHERE workspace_id = $1`,
        [workspaceId],
      ),
    ).toEqual([{ queueId: queue?.id }]);
  });

  test('may belong to somebody who has an account, whose password stays', async () => {
    const person = await buildPerson(app.database);
    const admin = { email: person.email, name: 'Somebody', password: 'another password' };
    const { personIsNew, workspaceId } = await createWorkspace(app.database, { ...wanted, admin });
    expect(personIsNew).toBe(false);
    await app.signIn(person.email);
    expect(
      await app.database.query(`SELECT role FROM membership WHERE person_id = $1 AND workspace_id = $2`, [
        person.id,
        workspaceId,
      ]),
    ).toEqual([{ role: 'admin' }]);
  });
});
