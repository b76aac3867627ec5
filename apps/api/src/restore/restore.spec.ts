import { API, type ConversationsPage, type Journey, type OutgoingSummary } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { SecretBox } from '../connections/secrets';
import { Connections } from '../connections/connections';
import { receivingOf } from '../messaging/receive-webhook';
import { ReceiveText } from '../messaging/receive-text';
import { signReference } from '../messaging/reference';
import { type Desk, openDesk } from '../sending/sending.fixture';
import { DatabaseChanged, insistOnIdentity } from './identity';
import { RestoreGuard } from './restore-guard';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let agent: ApiClient;
let admin: ApiClient;
let desk: Desk;

beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({
    env: { PARLEY_ROLES: 'both', SETTLE_AFTER_MS: '500', UNDECIDED_AFTER_MS: '3000' },
  });
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  agent = await running.signIn(world.agent.email);
  admin = await running.signIn(world.admin.email);
  desk = openDesk(agent, world, simulator);
});

const pause = async (): Promise<string> =>
  (await admin.post<{ id: string }>(API.pauses, { target: { scope: 'all' }, reason: 'a test' })).body.id;
const summary = async () => (await agent.get<OutgoingSummary>(API.outgoingSummary)).body;

/** The database becomes another one, as a restore makes it; what it has forgotten is up to the test. */
async function restore(forget?: () => Promise<unknown>): Promise<void> {
  await forget?.();
  await running.database.query(`UPDATE database_identity SET identity = 'of yesterday'`);
  await running.app.get(RestoreGuard).round();
}

/** A text that has left becomes one that waits, as it was before. */
async function forgetSending(id: string): Promise<void> {
  await running.database.transaction(async (tx) => {
    await tx.query(`DELETE FROM attempt WHERE delivery_id = $1`, [id]);
    await tx.query(
      `UPDATE delivery SET state = 'queued', attempts = 0, due_at = now() + interval '1 hour', state_changed_at = created_at
       WHERE id = $1`,
      [id],
    );
    await tx.query(`UPDATE entry SET delivery_state = 'queued' WHERE delivery_id = $1`, [id]);
  });
}

describe('after a restore', () => {
  it('what waited is held until a person decides; what was to leave later still does', async () => {
    const paused = await pause();
    const thread = await desk.customer();
    await desk.sent(thread, 'was waiting');
    const later = new Date(Date.now() + 3_600_000).toISOString();
    await desk.sent(thread, 'for later', { sendAt: later, confirmStale: true });
    await restore();
    await until(async () =>
      expect(await desk.states(thread)).toEqual({ 'was waiting': 'unknown', 'for later': 'scheduled' }),
    );
    expect((await summary()).restored).toMatchObject({ held: { value: 1 } });
    await admin.post(API.endPause(paused), { reason: null });
    // The carrier's list has nothing of it: a person is called.
    await until(async () => expect((await summary()).undecided).toMatchObject([{ count: { value: 1 } }]));
    const [entry] = (await desk.detail(thread)).entries.filter((one) => one.kind === 'text_out');
    expect(entry).toMatchObject({ delivery: { problem: { reason: expect.stringMatching(/restored/) } } });
    expect(await desk.reached(thread)).toEqual([]);
    const decided = await admin.post(API.decideUnknown, { decision: 'send_again' });
    expect(decided.body).toMatchObject({ items: [{ done: true }] });
    await until(async () => expect(await desk.reached(thread)).toEqual(['was waiting']));
    expect((await summary()).restored).toBeNull();
  });

  it('what had left is found in the list of the carrier and not sent again', async () => {
    const thread = await desk.customer();
    const id = await desk.sent(thread, 'has arrived');
    await until(async () => expect(await desk.states(thread)).toEqual({ 'has arrived': 'delivered' }));
    await restore(() => forgetSending(id));
    await until(async () => expect(await desk.states(thread)).toEqual({ 'has arrived': 'delivered' }));
    expect(await desk.reached(thread)).toEqual(['has arrived']);
    const sent = (await desk.detail(thread)).entries.find((one) => one.kind === 'text_out');
    const { body } = await agent.get<Journey>(API.journey(thread.id, sent?.position ?? 0));
    expect(body.steps.map((step) => step.detail)).toContainEqual(expect.stringMatching(/may have forgotten/));
  });

  it('a receipt of an attempt that was forgotten settles it, by our signature alone', async () => {
    await pause();
    const thread = await desk.customer();
    const id = await desk.sent(thread, 'tried twice');
    await restore();
    await until(async () => expect(await desk.states(thread)).toEqual({ 'tried twice': 'unknown' }));
    const ref = signReference(running.app.get(SecretBox).macKey, {
      workspaceId: world.workspaceId,
      deliveryId: id,
      attemptN: 3,
    });
    const fields = {
      MessageSid: `SM${'7'.repeat(32)}`,
      MessageStatus: 'delivered',
      To: thread.from,
      From: world.number,
    };
    const answer = await postWebhook(world, fields, { url: `${world.webhookUrl}?ref=${ref}` });
    expect(answer.status).toBe(200);
    await until(async () => expect(await desk.states(thread)).toEqual({ 'tried twice': 'delivered' }));
    const [row] = await running.database.query(`SELECT attempts FROM delivery WHERE id = $1`, [id]);
    expect(row).toEqual({ attempts: 3 });
  });

  it('a recovered text is not answered a second time', async () => {
    await restore();
    const found = await running.app
      .get(Connections, { strict: false })
      .byId(world.workspaceId, world.connectionId);
    if (!found) throw new Error('the world has a connection');
    const from = '+13125550188';
    await running.app.get(ReceiveText, { strict: false }).execute(
      receivingOf(found),
      {
        kind: 'text',
        key: 'in:SMrecovered',
        carrierMessageId: 'SMrecovered',
        from,
        to: world.number,
        body: 'STOP',
        media: [],
        segments: 1,
        part: null,
        network: null,
        answeredByCarrier: null,
        sentAt: new Date(Date.now() - 60_000).toISOString(),
      },
      { late: true },
    );
    const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
    const head = items.find((one) => one.contact.number === from);
    if (!head) throw new Error('the text opened no thread');
    const thread = { from, id: head.id, last: head.lastPosition };
    await until(async () => expect(Object.values(await desk.states(thread))).toEqual(['unknown']));
    expect(await desk.reached(thread)).toEqual([]);
  });

  it('screens are told another epoch', async () => {
    const epochs: (string | null)[] = [];
    const socket = io(running.url, {
      path: '/socket.io',
      transports: ['websocket'],
      extraHeaders: { cookie: agent.cookie ?? '' },
    });
    socket.on('disconnect', () => socket.connect());
    socket.on('welcome', ({ epoch }: { epoch: string | null }) => epochs.push(epoch));
    try {
      await until(async () => expect(epochs).toHaveLength(1));
      await restore();
      await until(async () => expect(epochs).toHaveLength(2));
      expect(epochs[1]).not.toBe(epochs[0]);
    } finally {
      socket.close();
    }
  });

  it('nothing passes the gate before the guard has held what waits', async () => {
    const attempt = running.database.transaction(async (tx) => {
      await tx.query(`UPDATE database_identity SET identity = 'of yesterday'`);
      await insistOnIdentity(tx);
    });
    await expect(attempt).rejects.toThrow(DatabaseChanged);
  });
});
