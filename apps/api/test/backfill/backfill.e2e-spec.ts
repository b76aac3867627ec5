import {
  API,
  type BackfillOverview,
  type BackfillRun,
  type ConversationChange,
  type ConversationDetail,
  type ConversationsPage,
} from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MissedWebhooks } from '../../src/messaging/missed-webhooks';
import { anyNumber, buildConnection } from '../factories';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { type ApiClient, type TestApp, startTestApp } from '../test-app';
import { until } from '../until';
import { type World, buildWorld } from '../world';

const NOBODY = 'http://127.0.0.1:9/webhooks';

let simulator: SimulatorProcess;
let app: TestApp;
let world: World;
let admin: ApiClient;
let agent: ApiClient;

beforeAll(async () => {
  simulator = await startSimulator();
  app = await startTestApp({
    env: { PARLEY_ROLES: 'both', BACKFILL_GRACE_MS: '1', SETTLE_AFTER_MS: '600000' },
  });
  world = await buildWorld(app, { simulator });
  admin = await app.signIn(world.admin.email);
  agent = await app.signIn(world.agent.email);
});
afterAll(async () => {
  await app?.close();
  await simulator?.stop();
});

/** While nobody listens, what customers text stays in the carrier's list alone. */
async function pointTo(webhookUrl: string): Promise<void> {
  const { account_id: accountSid } = (
    await app.database.query<{ account_id: string }>(`SELECT account_id FROM connection WHERE id = $1`, [
      world.connectionId,
    ])
  )[0] ?? { account_id: '' };
  await simulator.provision(world.number, { accountSid, authToken: world.token, webhookUrl });
}

const runs = async (): Promise<BackfillRun[]> => {
  const { items } = (await admin.get<BackfillOverview>(API.backfill)).body;
  return items.find(({ connection }) => connection.id === world.connectionId)?.runs ?? [];
};
const settled = () =>
  until(async () => {
    const all = await runs();
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ state }) => state).filter((state) => state !== 'done' && state !== 'failed')).toEqual(
      [],
    );
  });
async function look(): Promise<BackfillRun> {
  await settled();
  const { status, body } = await admin.post<BackfillRun>(API.connectionBackfill(world.connectionId));
  expect(status).toBe(202);
  await until(async () => expect((await runs()).find(({ id }) => id === body.id)?.state).toBe('done'));
  const run = (await runs()).find(({ id }) => id === body.id);
  if (!run) throw new Error('no such run');
  return run;
}
async function detailOf(from: string): Promise<ConversationDetail> {
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find(({ contact }) => contact.number === from);
  if (!row) throw new Error(`no thread of ${from}`);
  return (await agent.get<ConversationDetail>(API.conversation(row.id))).body;
}
const textsOf = async (from: string) =>
  (await detailOf(from)).entries.filter((entry) => entry.kind === 'text_in');

describe('a look into the carrier’s list', () => {
  test('brings in what its webhooks did not, marked as recovered late, and nothing twice', async () => {
    await settled();
    const heard = anyNumber();
    await simulator.text(heard, world.number, 'this one came by itself');
    await until(async () => expect(await textsOf(heard)).toHaveLength(1));
    await pointTo(NOBODY);
    const missed = anyNumber();
    await simulator.text(missed, world.number, 'nobody heard me, I want a refund');
    await simulator.text(missed, world.number, 'and me');
    await pointTo(world.webhookUrl);

    const first = await look();
    expect(first).toMatchObject({ trigger: 'person', requestedBy: 'Alex', textsRecovered: 2, error: null });
    expect(first.textsFound).toBeGreaterThanOrEqual(3);
    expect(await textsOf(missed)).toMatchObject([
      { body: 'nobody heard me, I want a refund', recoveredLate: true },
      { body: 'and me', recoveredLate: true },
    ]);
    expect((await detailOf(missed)).conversation).toMatchObject({
      queueId: world.billing,
      labels: ['money'],
    });
    expect(await textsOf(heard)).toMatchObject([{ recoveredLate: false }]);

    expect(await look()).toMatchObject({ textsRecovered: 0, statesMoved: 0 });
    expect(await textsOf(missed)).toHaveLength(2);
  });

  test('moves texts whose receipts were lost', async () => {
    const from = anyNumber();
    await simulator.text(from, world.number, 'hello');
    await until(async () => expect(await textsOf(from)).toHaveLength(1));
    await simulator.fault({ number: from, fault: 'lost', rate: 1 });
    const { conversation } = await detailOf(from);
    const sent = await agent.post<ConversationChange>(API.replies(conversation.id), {
      clientId: crypto.randomUUID(),
      body: 'hello to you',
      basedOnPosition: conversation.lastPosition,
    });
    expect(sent.status).toBe(201);
    await until(async () => expect((await simulator.reached(from)).length).toBe(1));
    const reply = async () => (await detailOf(from)).entries.find((entry) => entry.kind === 'text_out');
    await until(async () =>
      expect((await simulator.taken()).find(({ to }) => to === from)?.status).toBe('delivered'),
    );
    expect(await reply()).toMatchObject({
      delivery: { state: expect.stringMatching(/^(?:accepted|sent)$/) },
    });
    const run = await look();
    expect(run.statesMoved).toBeGreaterThanOrEqual(1);
    expect(await reply()).toMatchObject({ delivery: { state: 'delivered' } });
    await simulator.clearFaults();
  });

  test('honours a STOP that nobody heard, and no word that was overtaken since', async () => {
    const [stopped, back] = [anyNumber(), anyNumber()];
    await simulator.text(back, world.number, 'hello');
    await pointTo(NOBODY);
    await simulator.text(stopped, world.number, 'STOP');
    await simulator.text(back, world.number, 'START');
    await pointTo(world.webhookUrl);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await simulator.text(back, world.number, 'STOP');
    await until(async () => expect((await detailOf(back)).conversation.consent).toBe('opted_out'));
    await look();
    expect((await detailOf(stopped)).conversation.consent).toBe('opted_out');
    // The START was found, but is older than the STOP.
    expect((await textsOf(back)).map(({ body }) => body)).toContain('START');
    expect((await detailOf(back)).conversation.consent).toBe('opted_out');
  });

  test('is taken by itself when webhooks could not be stored', async () => {
    await settled();
    await pointTo(NOBODY);
    const missed = anyNumber();
    await simulator.text(missed, world.number, 'the database was away');
    await pointTo(world.webhookUrl);
    app.app.get(MissedWebhooks).note(world.slug);
    await until(async () => expect(await textsOf(missed)).toMatchObject([{ recoveredLate: true }]));
    expect((await runs())[0]).toMatchObject({ trigger: 'outage', requestedBy: null });
  });

  test('says why it failed', async () => {
    const other = await buildWorld(app);
    const theirs = await app.signIn(other.admin.email);
    await until(async () => {
      const { items } = (await theirs.get<BackfillOverview>(API.backfill)).body;
      expect(items[0]).toMatchObject({
        offers: 'full',
        runs: [{ state: 'failed', error: expect.any(String) }],
      });
    });
  });

  test('is for those who may replay, on connections of their own workspace', async () => {
    expect((await agent.post(API.connectionBackfill(world.connectionId))).status).toBe(403);
    expect((await agent.get(API.backfill)).status).toBe(403);
    const stranger = await buildConnection(app.database);
    expect((await admin.post(API.connectionBackfill(stranger.id))).status).toBe(404);
  });
});
