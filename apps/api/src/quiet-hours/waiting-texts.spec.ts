// Texts that wait for quiet hours or a cap, from the program that sends them to the handset.
import {
  API,
  type BatchResult,
  type ConversationChange,
  type ConversationDetail,
  type FrequencyCapRow,
  type HeldTexts,
  heldTextsSchema,
  type Message,
  type MessageDetail,
  type OutgoingPage,
  outgoingPageSchema,
  type Problem,
  type QuietHoursSettings,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type KeyClient, keyClient } from '../../test/key-client';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, startTestApp, type TestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { buildWorld, type World } from '../../test/world';
import { ALWAYS_OPEN, closedNow, openIn, setHours } from './quiet-hours.fixture';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let shop: KeyClient;
let lead: ApiClient;

beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({
    env: {
      PARLEY_ROLES: 'both',
      CARRIER_TIMEOUT_MS: '1000',
      SETTLE_AFTER_MS: '60000',
      UNDECIDED_AFTER_MS: '500',
    },
  });
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  shop = await keyClient(running, world.admin.email);
  lead = await running.signIn(world.admin.email);
});

/** Somebody who has agreed to promotions. */
async function subscriber(): Promise<string> {
  const number = anyNumber();
  await simulator.text(number, world.number, 'hello');
  await running.database.query(
    `UPDATE recipient SET state = 'opted_in' WHERE workspace_id = $1 AND number = $2`,
    [world.workspaceId, number],
  );
  return number;
}
const promote = (to: string, more: object = {}) =>
  shop.post<Message & Problem>(API.messages, { to, body: 'Sale', purpose: 'promotional', ...more });
const read = async (id: string): Promise<MessageDetail> =>
  (await shop.get<MessageDetail>(API.message(id))).body;
const reached = async (number: string): Promise<string[]> =>
  (await simulator.reached(number)).map(({ body }) => body);
/** What the thread says of its bubbles. */
const heldIn = async (conversationId: string): Promise<HeldTexts['items']> =>
  heldTextsSchema.parse((await lead.get(API.heldTexts(conversationId))).body).items;
const outgoing = async (): Promise<OutgoingPage> =>
  outgoingPageSchema.parse((await lead.get(API.outgoing)).body);
const setCap = async (change: Partial<FrequencyCapRow>): Promise<void> => {
  const { caps } = (await lead.get<QuietHoursSettings>(API.quietHours)).body;
  const cap = caps.find(({ id }) => id === 'daily');
  if (!cap) throw new Error('no cap');
  const { id, revision, origin: _, changedAt: __, changedBy: ___, ...input } = cap;
  const answer = await lead.put(API.frequencyCap(id), {
    cap: { ...input, ...change },
    revision,
    reason: 'A test',
  });
  expect(answer.status).toBe(200);
};

describe('a text in quiet hours', () => {
  test('waits visibly, blocks no reply, and leaves by itself when the window opens', async () => {
    await setHours(lead, closedNow());
    const to = await subscriber();
    const { status, body } = await promote(to);
    expect([status, body.state]).toEqual([202, 'queued']);
    expect(body.hold).toMatchObject({
      reason: 'quiet',
      until: body.heldUntil,
      rule: { name: 'United States (TCPA)', source: expect.stringContaining('47 CFR') },
      timeZone: 'America/New_York',
    });
    const opensInMs = Date.parse(body.heldUntil ?? '') - Date.now();
    expect(opensInMs).toBeGreaterThan(178 * 60_000);
    expect(opensInMs).toBeLessThanOrEqual(181 * 60_000);
    // It keeps as long to leave in as it would have had.
    expect(Date.parse(body.expiresAt) - Date.parse(body.heldUntil ?? '')).toBe(4 * 3_600_000);

    const { conversationId: id } = body;
    const detail = (await lead.get<ConversationDetail>(API.conversation(id))).body;
    await lead.post<ConversationChange>(API.replies(id), {
      clientId: crypto.randomUUID(),
      body: 'Of course',
      basedOnPosition: detail.conversation.lastPosition,
    });
    await until(async () => expect(await reached(to)).toEqual(['Of course']));
    expect((await outgoing()).items).toMatchObject([
      {
        purpose: 'promotional',
        why: { kind: 'quiet', hold: { until: body.heldUntil } },
        leavesAt: body.heldUntil,
      },
    ]);
    expect(await heldIn(id)).toEqual([{ deliveryId: body.id, hold: body.hold }]);
    const waiting = await read(body.id);
    expect(waiting).toMatchObject({ state: 'queued', attempts: 0, heldUntil: body.heldUntil });
    expect(waiting.journey.map(({ title, detail: said }) => [title, said])).toContainEqual([
      'Held by quiet hours: Queued',
      body.hold?.says,
    ]);

    await setHours(lead, ALWAYS_OPEN);
    await until(async () => expect(await reached(to)).toEqual(['Of course', 'Sale']));
    expect(await read(body.id)).toMatchObject({ attempts: 1, heldUntil: null, hold: null });
    expect(await heldIn(id)).toEqual([]);
  });

  test('is caught by a rule that changes while it is queued', async () => {
    await setHours(lead, ALWAYS_OPEN);
    const to = await subscriber();
    const { body: pause } = await lead.post<{ id: string }>(API.pauses, {
      target: { scope: 'purpose', purpose: 'promotional' },
      reason: 'Wait',
    });
    const { body } = await promote(to);
    expect(body.heldUntil).toBeNull();
    await setHours(lead, closedNow());
    await lead.post(API.endPause(pause.id), {});
    await until(async () => expect((await read(body.id)).hold).toMatchObject({ reason: 'quiet' }));
    expect(await read(body.id)).toMatchObject({ state: 'queued', attempts: 0 });
    expect(await reached(to)).toEqual([]);
  });

  test('that is due before its time is put back, and burns no attempt', async () => {
    await setHours(lead, closedNow());
    const to = await subscriber();
    const { body } = await promote(to);
    await running.database.query(`UPDATE delivery SET due_at = now() WHERE workspace_id = $1 AND id = $2`, [
      world.workspaceId,
      body.id,
    ]);
    await until(async () =>
      expect((await read(body.id)).journey.filter(({ title }) => title.startsWith('Held'))).toHaveLength(2),
    );
    expect(await read(body.id)).toMatchObject({ attempts: 0, heldUntil: body.heldUntil });
  });

  test('is looked at again when its contact turns out to live elsewhere', async () => {
    await setHours(lead, closedNow());
    const to = await subscriber();
    const { body } = await promote(to);
    const { conversation } = (await lead.get<ConversationDetail>(API.conversation(body.conversationId))).body;
    // Three hours behind New York: there it is open now.
    await setHours(lead, openIn('America/Los_Angeles', -30, 60));
    expect((await read(body.id)).state).toBe('queued');
    await lead.patch(API.contact(conversation.contact.id), { timeZone: 'America/Los_Angeles' });
    await until(async () => expect(await reached(to)).toEqual(['Sale']));

    // Known from the first, it leaves at once.
    const other = await subscriber();
    const told = await promote(other, { contact: { timeZone: 'America/Los_Angeles' } });
    expect(told.body.heldUntil).toBeNull();
    await until(async () => expect(await reached(other)).toEqual(['Sale']));
  });

  test('that would expire before is refused, or ends as expired and says why', async () => {
    await setHours(lead, closedNow());
    const to = await subscriber();
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const refused = await promote(to, { expiresAt: soon });
    expect([refused.status, refused.body.code, refused.body.fields?.[0]?.field]).toEqual([
      422,
      'expires_in_quiet_hours',
      'expiresAt',
    ]);
    const counted = await promote(to, { expiresInSeconds: 60 });
    expect(Date.parse(counted.body.expiresAt) - Date.parse(counted.body.heldUntil ?? '')).toBe(60_000);

    const { body: pause } = await lead.post<{ id: string }>(API.pauses, {
      target: { scope: 'purpose', purpose: 'promotional' },
      reason: 'Wait',
    });
    await setHours(lead, ALWAYS_OPEN);
    const other = await subscriber();
    const { body } = await promote(other, { expiresInSeconds: 4 });
    await setHours(lead, closedNow());
    await lead.post(API.endPause(pause.id), {});
    await until(async () => expect(await read(body.id)).toMatchObject({ state: 'expired', attempts: 0 }));
    expect((await read(body.id)).problem?.reason).toMatch(/quiet hours/);
    expect(await reached(other)).toEqual([]);
  });

  test('is answered in a batch item by item, and a scheduled one says when it would leave', async () => {
    await setHours(lead, closedNow());
    const [one, two] = [await subscriber(), await subscriber()];
    const text = (to: string, more: object = {}) => ({ to, body: 'Sale', purpose: 'promotional', ...more });
    const soon = new Date(Date.now() + 60_000).toISOString();
    const { body } = await shop.post<BatchResult>(API.messageBatch, {
      messages: [text(one, { sendAt: soon }), text(two, { expiresAt: soon }), text('+870773111632')],
    });
    expect(body).toMatchObject({ accepted: 1, refused: 2 });
    expect(body.items[0]).toMatchObject({
      status: 'accepted',
      message: { state: 'scheduled', sendAt: soon, hold: { reason: 'quiet' } },
    });
    const [scheduled] = body.items;
    if (scheduled?.status !== 'accepted') throw new Error('not accepted');
    const { id, conversationId, hold } = scheduled.message;
    expect(await heldIn(conversationId)).toEqual([{ deliveryId: id, hold }]);
    const stranger = await running.signIn((await buildWorld(running, { simulator })).admin.email);
    expect((await stranger.get<HeldTexts>(API.heldTexts(conversationId))).body.items).toEqual([]);
    expect(body.items[1]).toMatchObject({ problem: { code: 'expires_in_quiet_hours' } });
    expect(body.items[2]).toMatchObject({ problem: { code: 'opt_in_missing' } });
  });

  test('without end is refused, and says what to do', async () => {
    const to = await subscriber();
    await setCap({ most: 0 });
    const refused = await promote(to);
    expect([refused.status, refused.body.code]).toEqual([422, 'no_sending_window']);
    expect(refused.body.context).toMatchObject({ hold: { reason: 'cap', until: null } });
  });
});

describe('a text over the cap', () => {
  test('waits until the window slides, and leaves by itself', async () => {
    await setHours(lead, ALWAYS_OPEN);
    await setCap({ most: 1, withinHours: 1 });
    const to = await subscriber();
    await promote(to, { body: 'one' });
    await until(async () => expect(await reached(to)).toEqual(['one']));
    const { body } = await promote(to, { body: 'two' });
    expect(body.hold).toMatchObject({ reason: 'cap', rule: { name: 'Three in 24 hours' } });
    expect((await outgoing()).items).toMatchObject([{ why: { kind: 'cap' } }]);
    // Nearly an hour goes by.
    await running.database.query(
      `UPDATE delivery SET counted_at = counted_at - interval '1 hour' + interval '2 seconds',
         due_at = CASE WHEN state = 'queued' THEN now() ELSE due_at END WHERE workspace_id = $1`,
      [world.workspaceId],
    );
    await until(async () => expect(await reached(to)).toEqual(['one', 'two']));
    const { journey } = await read(body.id);
    expect(journey.map(({ title }) => title)).toContain('Held by a frequency cap: Queued');
  });

  test('leaves at once when the text that had its slot turns out not to have been sent, to whichever number', async () => {
    await setHours(lead, ALWAYS_OPEN);
    await setCap({ most: 1 });
    const [to, other] = [await subscriber(), await subscriber()];
    // Both are one person's.
    await running.database.query(
      `UPDATE contact_number SET contact_id = (
         SELECT contact_id FROM contact_number WHERE workspace_id = $1 AND number = $2)
       WHERE workspace_id = $1 AND number = $3`,
      [world.workspaceId, to, other],
    );
    await simulator.fault({ number: to, fault: 'accept_then_timeout', times: 1 });
    await simulator.fault({ number: to, fault: 'lost', target: 'status' });
    const { body: one } = await promote(to, { body: 'one' });
    await until(async () => expect((await read(one.id)).state).toBe('unknown'));
    const { body: two } = await promote(other, { body: 'two' });
    expect(two.hold).toMatchObject({ reason: 'cap' });
    // Not yet: while nobody knows, it counts.
    await running.database.query(`UPDATE delivery SET due_at = now() WHERE workspace_id = $1 AND id = $2`, [
      world.workspaceId,
      two.id,
    ]);
    await until(async () =>
      expect((await read(two.id)).journey.filter(({ title }) => title.startsWith('Held'))).toHaveLength(2),
    );
    await until(async () => expect((await read(one.id)).problem).not.toBeNull());
    await lead.post<ConversationChange>(API.decide(one.id), { decision: 'leave_unsent' });
    await until(async () => expect(await reached(other)).toEqual(['two']));
    expect(await read(two.id)).toMatchObject({ attempts: 1 });
    await simulator.clearFaults();
  });

  test('leaves replies, codes and orders alone', async () => {
    await setHours(lead, closedNow());
    await setCap({ most: 0 });
    const to = await subscriber();
    for (const purpose of ['transactional', 'verification', 'alert', 'conversation'])
      expect((await promote(to, { purpose, body: purpose })).body).toMatchObject({ heldUntil: null });
    await until(async () => expect(await reached(to)).toHaveLength(4));
  });
});
