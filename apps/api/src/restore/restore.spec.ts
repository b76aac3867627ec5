import { API, type ConversationsPage, type Journey, type OutgoingSummary } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { until } from '../../test/until';
import { postWebhook } from '../../test/webhook';
import { SecretBox } from '../connections/secrets';
import { Connections } from '../connections/connections';
import { receivingOf } from '../messaging/receive-webhook';
import { ReceiveText } from '../messaging/receive-text';
import { signReference } from '../messaging/reference';
import { DatabaseChanged, insistOnIdentity } from './identity';
import { RestoreGuard } from './restore-guard';
import { useStage } from '../sending/stage.fixture';

const stage = useStage({ env: { SETTLE_AFTER_MS: '500', UNDECIDED_AFTER_MS: '3000' } });

const pause = async (): Promise<string> =>
  (await stage.admin.post<{ id: string }>(API.pauses, { target: { scope: 'all' }, reason: 'a test' })).body
    .id;
const summary = async () => (await stage.agent.get<OutgoingSummary>(API.outgoingSummary)).body;

/** The database becomes another one, as a restore makes it; what it has forgotten is up to the test. */
async function restore(forget?: () => Promise<unknown>): Promise<void> {
  await forget?.();
  await stage.running.database.query(`UPDATE database_identity SET identity = 'of yesterday'`);
  await stage.running.app.get(RestoreGuard).round();
}

/** A text that has left becomes one that waits, as it was before. */
async function forgetSending(id: string): Promise<void> {
  await stage.running.database.transaction(async (tx) => {
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
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'was waiting');
    const later = new Date(Date.now() + 3_600_000).toISOString();
    await stage.desk.sent(thread, 'for later', { sendAt: later, confirmStale: true });
    await restore();
    await until(async () =>
      expect(await stage.desk.states(thread)).toEqual({ 'was waiting': 'unknown', 'for later': 'scheduled' }),
    );
    expect((await summary()).restored).toMatchObject({ held: { value: 1 } });
    await stage.admin.post(API.endPause(paused), { reason: null });
    // The carrier's list has nothing of it: a person is called.
    await until(async () => expect((await summary()).undecided).toMatchObject([{ count: { value: 1 } }]));
    const [entry] = (await stage.desk.detail(thread)).entries.filter((one) => one.kind === 'text_out');
    expect(entry).toMatchObject({ delivery: { problem: { reason: expect.stringMatching(/restored/) } } });
    expect(await stage.desk.reached(thread)).toEqual([]);
    const decided = await stage.admin.post(API.decideUnknown, { decision: 'send_again' });
    expect(decided.body).toMatchObject({ items: [{ done: true }] });
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['was waiting']));
    expect((await summary()).restored).toBeNull();
  });

  it('what had left is found in the list of the carrier and not sent again', async () => {
    const thread = await stage.desk.customer();
    const id = await stage.desk.sent(thread, 'has arrived');
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'has arrived': 'delivered' }));
    await restore(() => forgetSending(id));
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'has arrived': 'delivered' }));
    expect(await stage.desk.reached(thread)).toEqual(['has arrived']);
    const sent = (await stage.desk.detail(thread)).entries.find((one) => one.kind === 'text_out');
    const { body } = await stage.agent.get<Journey>(API.journey(thread.id, sent?.position ?? 0));
    expect(body.steps.map((step) => step.detail)).toContainEqual(expect.stringMatching(/may have forgotten/));
  });

  it('a receipt of an attempt that was forgotten settles it, by our signature alone', async () => {
    await pause();
    const thread = await stage.desk.customer();
    const id = await stage.desk.sent(thread, 'tried twice');
    await restore();
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'tried twice': 'unknown' }));
    const ref = signReference(stage.running.app.get(SecretBox).macKey, {
      workspaceId: stage.world.workspaceId,
      deliveryId: id,
      attemptN: 3,
    });
    const fields = {
      MessageSid: `SM${'7'.repeat(32)}`,
      MessageStatus: 'delivered',
      To: thread.from,
      From: stage.world.number,
    };
    const answer = await postWebhook(stage.world, fields, { url: `${stage.world.webhookUrl}?ref=${ref}` });
    expect(answer.status).toBe(200);
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'tried twice': 'delivered' }));
    const [row] = await stage.running.database.query(`SELECT attempts FROM delivery WHERE id = $1`, [id]);
    expect(row).toEqual({ attempts: 3 });
  });

  it('a recovered text is not answered a second time', async () => {
    await restore();
    const found = await stage.running.app
      .get(Connections, { strict: false })
      .byId(stage.world.workspaceId, stage.world.connectionId);
    if (!found) throw new Error('the world has a connection');
    const from = '+13125550188';
    await stage.running.app.get(ReceiveText, { strict: false }).execute(
      receivingOf(found),
      {
        kind: 'text',
        key: 'in:SMrecovered',
        carrierMessageId: 'SMrecovered',
        from,
        to: stage.world.number,
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
    const { items } = (await stage.agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
    const head = items.find((one) => one.contact.number === from);
    if (!head) throw new Error('the text opened no thread');
    const thread = { from, id: head.id, last: head.lastPosition };
    await until(async () => expect(Object.values(await stage.desk.states(thread))).toEqual(['unknown']));
    expect(await stage.desk.reached(thread)).toEqual([]);
  });

  it('screens are told another epoch', async () => {
    const epochs: (string | null)[] = [];
    const socket = io(stage.running.url, {
      path: '/socket.io',
      transports: ['websocket'],
      extraHeaders: { cookie: stage.agent.cookie ?? '' },
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
    const attempt = stage.running.database.transaction(async (tx) => {
      await tx.query(`UPDATE database_identity SET identity = 'of yesterday'`);
      await insistOnIdentity(tx);
    });
    await expect(attempt).rejects.toThrow(DatabaseChanged);
  });
});
