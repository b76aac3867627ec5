// What a kill -9 leaves behind, on real processes: the built api, the simulator, PostgreSQL.
import { API, type ConversationDetail, type ConversationsPage, type Entry } from '@parley/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anyNumber } from './factories';
import { freePort } from './free-port';
import { type ApiProcess, startApiProcess } from './processes';
import { type SimulatorProcess, startSimulator } from './simulator';
import { type ApiClient, type TestApp, clientOf, startTestApp } from './test-app';
import { until } from './until';
import { type World, buildWorld } from './world';

let simulator: SimulatorProcess;
/** Makes the database and the world; the process under test is the built one. */
let scaffold: TestApp;
let world: World;
let env: Record<string, string>;
let url: string;
let api: ApiProcess | undefined;

beforeAll(async () => {
  simulator = await startSimulator();
  scaffold = await startTestApp();
  const port = await freePort();
  url = `http://localhost:${port}`;
  env = {
    PORT: String(port),
    DATABASE_URL: scaffold.databaseUrl,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    LEASE_MS: '500',
    CARRIER_TIMEOUT_MS: '4000',
    SETTLE_AFTER_MS: '500',
  };
});
afterEach(async () => {
  await api?.kill();
  await simulator.clearFaults();
});
afterAll(async () => {
  await scaffold?.close();
  await simulator?.stop();
});

const start = async (): Promise<ApiClient> => {
  api = await startApiProcess(env);
  const client = clientOf(url);
  await client.post(API.session, { email: world.agent.email, password: 'parley-demo' });
  return client;
};
const detailOf = async (client: ApiClient, from: string): Promise<ConversationDetail> => {
  const { items } = (await client.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find((one) => one.contact.number === from);
  if (!row) throw new Error('no thread');
  return (await client.get<ConversationDetail>(API.conversation(row.id))).body;
};
const stateOf = async (client: ApiClient, from: string): Promise<string | undefined> =>
  (await detailOf(client, from)).entries.find(
    (entry): entry is Extract<Entry, { kind: 'text_out' }> => entry.kind === 'text_out',
  )?.delivery.state;

describe('kill -9', () => {
  it.each([
    { receipts: 'come', lost: false },
    { receipts: 'are lost', lost: true },
  ])(
    "between the carrier's acceptance and our commit never puts a second text on the handset (receipts $receipts)",
    async ({ lost }) => {
      world = await buildWorld({ ...scaffold, url }, { simulator });
      const client = await start();
      const from = anyNumber();
      await simulator.text(from, world.number, 'hello');
      const { conversation } = await detailOf(client, from);
      await simulator.fault({ number: from, fault: 'accept_then_timeout', times: 1 });
      // While the process is dead its webhooks fail: without the fault they would be retried once.
      if (lost) await simulator.fault({ fault: 'lost', target: 'status' });
      await client.post(API.replies(conversation.id), {
        clientId: crypto.randomUUID(),
        body: 'only once',
        basedOnPosition: conversation.lastPosition,
      });
      await until(async () =>
        expect((await simulator.taken()).filter((message) => message.to === from)).toHaveLength(1),
      );
      await api?.kill();

      const again = await start();
      await until(
        async () => expect(['accepted', 'sent', 'delivered']).toContain(await stateOf(again, from)),
        25_000,
      );
      expect((await simulator.taken()).filter((message) => message.to === from)).toHaveLength(1);
      await until(async () =>
        expect((await simulator.reached(from)).map((one) => one.body)).toEqual(['only once']),
      );
    },
  );

  it('before the carrier was called loses nothing: the text goes out once after the restart', async () => {
    world = await buildWorld({ ...scaffold, url }, { simulator });
    const client = await start();
    const from = anyNumber();
    await simulator.text(from, world.number, 'hello');
    const { conversation } = await detailOf(client, from);
    // A reply claimed by a process that dies before the call: the lease runs out and the text is queued again.
    await client.post(API.replies(conversation.id), {
      clientId: crypto.randomUUID(),
      body: 'still here',
      basedOnPosition: conversation.lastPosition,
    });
    await api?.kill();
    const again = await start();
    await until(
      async () => expect(['accepted', 'sent', 'delivered']).toContain(await stateOf(again, from)),
      25_000,
    );
    await until(async () =>
      expect((await simulator.reached(from)).map((one) => one.body)).toEqual(['still here']),
    );
  });

  it('SIGTERM under load ends in under ten seconds and loses nothing', async () => {
    world = await buildWorld({ ...scaffold, url }, { simulator });
    const client = await start();
    const customers = Array.from({ length: 20 }, anyNumber);
    await Promise.all(customers.map((from) => simulator.text(from, world.number, 'hello')));
    const rows = (
      await client.get<ConversationsPage>(`${API.conversations}?view=all&limit=200`)
    ).body.items.filter((row) => customers.includes(row.contact.number));
    await Promise.all(
      rows.map((row) =>
        client.post(API.replies(row.id), {
          clientId: crypto.randomUUID(),
          body: 'bye',
          basedOnPosition: row.lastPosition,
        }),
      ),
    );
    const ended = await api?.terminate();
    expect(ended?.ms).toBeLessThan(10_000);
    expect(ended?.code).toBe(0);
    await start();
    await until(async () => {
      for (const from of customers)
        expect((await simulator.reached(from)).map((one) => one.body)).toEqual(['bye']);
    }, 25_000);
  });
});
