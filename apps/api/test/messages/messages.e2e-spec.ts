// Systems of record send by API key: against a real database and the simulator as the carrier.
import {
  API,
  type BatchResult,
  type Contact,
  type ConversationDetail,
  type Message,
  type MessageDetail,
  type MessagesPage,
  type Problem,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../src/database/ids';
import { anyNumber, buildBrand, buildConnection, buildNumber } from '../factories';
import { type KeyClient, keyClient } from '../key-client';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { startTestApp, type TestApp } from '../test-app';
import { until } from '../until';
import { buildWorld, type World } from '../world';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let orders: KeyClient;

beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({ env: { PARLEY_ROLES: 'both', CARRIER_TIMEOUT_MS: '2000' } });
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  orders = await keyClient(running, world.admin.email);
});

const shipped = (to: string, more: object = {}): object => ({
  to,
  body: 'Your parcel is on its way.',
  purpose: 'transactional',
  ...more,
});
const send = (to: string, more: object = {}, key?: string) =>
  orders.post<Message>(API.messages, shipped(to, more), key);
const bodiesOn = async (number: string): Promise<string[]> =>
  (await simulator.reached(number)).map(({ body }) => body);

describe('a text from a system of record', () => {
  test('is taken at once, reaches the handset once, and says so when asked', async () => {
    const to = anyNumber();
    const taken = await send(to, {
      externalReference: 'order-1',
      correlationId: 'case-9',
      trigger: 'order.shipped',
    });
    expect(taken).toMatchObject({
      status: 202,
      body: {
        state: 'queued',
        to,
        from: world.number,
        purpose: 'transactional',
        segments: 1,
        encoding: 'GSM-7',
        price: { micros: 8300, currency: 'USD' },
        externalReference: 'order-1',
        correlationId: 'case-9',
      },
    });
    const { id } = taken.body;
    await until(async () => {
      const { body } = await orders.get<MessageDetail>(API.message(id));
      expect(body).toMatchObject({ id, state: 'delivered', attempts: 1 });
      expect(body.carrierMessageId).toMatch(/^SM/);
      expect(body.journey.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['written', 'sending', 'answer', 'receipt']),
      );
      expect(body.journey[0]).toMatchObject({ detail: 'Purpose: transactional, trigger: order.shipped' });
    });
    expect(await bodiesOn(to)).toEqual(['Your parcel is on its way.']);
  });

  test('opens a thread that is no work for the desk until the customer answers', async () => {
    const to = anyNumber();
    const { body } = await send(to, { contact: { name: 'Ana', email: 'ana@x.test', externalId: 'c-7' } });
    const agent = await running.signIn(world.agent.email);
    const read = async (): Promise<ConversationDetail> =>
      (await agent.get<ConversationDetail>(API.conversation(body.conversationId))).body;
    const before = await read();
    expect(before.conversation).toMatchObject({
      status: 'resolved',
      assigneeId: null,
      waitingSince: null,
      contact: { name: 'Ana', number: to },
    });
    expect(before.entries).toMatchObject([
      { kind: 'text_out', origin: 'api', actor: { kind: 'api', id: orders.keyId, name: 'Orders' } },
    ]);
    await until(async () => expect(await bodiesOn(to)).toHaveLength(1));
    await simulator.text(to, world.number, 'where is it?');
    await until(async () => expect((await read()).conversation).toMatchObject({ status: 'open' }));
  });

  test('goes to the thread that is there and leaves its agent, status and contact alone', async () => {
    const to = anyNumber();
    await simulator.text(to, world.otherNumber, 'hello');
    const [thread] = await running.database.query<{ id: string; contact_id: string }>(
      `SELECT id, contact_id FROM conversation WHERE workspace_id = $1 AND customer_number = $2`,
      [world.workspaceId, to],
    );
    const agent = await running.signIn(world.agent.email);
    await agent.post(API.claim(thread?.id ?? ''));
    await agent.patch<Contact>(API.contact(thread?.contact_id ?? ''), { name: 'Bea' });
    const taken = await send(to, { contact: { name: 'Somebody else' } });
    expect(taken.body).toMatchObject({ conversationId: thread?.id, from: world.otherNumber });
    const { body } = await agent.get<ConversationDetail>(API.conversation(thread?.id ?? ''));
    expect(body.conversation).toMatchObject({
      status: 'open',
      assigneeId: world.agent.id,
      contact: { name: 'Bea' },
    });
    expect(body.conversation.waitingSince).not.toBeNull();
  });

  test('leaves from the number or brand it names', async () => {
    const { name, id: brandId } = await buildBrand(running.database, {
      workspaceId: world.workspaceId,
      name: 'Night Owl',
    });
    const owl = await buildNumber(running.database, {
      workspaceId: world.workspaceId,
      brandId,
      connectionId: world.connectionId,
    });
    for (const [from, expected] of [
      [world.otherNumber, world.otherNumber],
      [name.toLowerCase(), owl.number],
      [brandId, owl.number],
      [owl.number, owl.number],
    ])
      expect((await send(anyNumber(), { from })).body).toMatchObject({ from: expected });
  });

  test('waits until it is due, and is worth nothing after its end', async () => {
    const sendAt = new Date(Date.now() + 3_600_000).toISOString();
    const later = await send(anyNumber(), { sendAt, expiresInSeconds: 600 });
    expect(later).toMatchObject({ status: 202, body: { state: 'scheduled', sendAt } });
    expect(Date.parse(later.body.expiresAt)).toBe(Date.parse(sendAt) + 600_000);
    const expiresAt = new Date(Date.now() + 7_200_000).toISOString();
    expect((await send(anyNumber(), { expiresAt })).body).toMatchObject({ expiresAt });
  });

  test('is taken back while it has not left, and not after', async () => {
    const sendAt = new Date(Date.now() + 3_600_000).toISOString();
    const later = await send(anyNumber(), { sendAt });
    const cancelled = await orders.post<MessageDetail>(`${API.message(later.body.id)}/cancel`);
    expect(cancelled).toMatchObject({ status: 200, body: { id: later.body.id, state: 'cancelled' } });
    expect(cancelled.body.journey.at(-1)).toMatchObject({
      title: 'Decided by a program: Cancelled',
      actor: { kind: 'api', id: orders.keyId, name: 'Orders' },
    });
    const to = anyNumber();
    const now = await send(to);
    await until(async () => expect(await bodiesOn(to)).toHaveLength(1));
    expect(await orders.post(`${API.message(now.body.id)}/cancel`)).toMatchObject({
      status: 409,
      body: { code: 'already_left' },
    });
  });

  test('is found by its external reference, newest first, page by page', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1)
      ids.unshift((await send(anyNumber(), { externalReference: 'order-5' })).body.id);
    await send(anyNumber(), { externalReference: 'order-6' });
    const path = `${API.messages}?externalReference=order-5&limit=2`;
    const first = (await orders.get<MessagesPage>(path)).body;
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const second = (await orders.get<MessagesPage>(`${path}&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
    expect((await orders.get<MessagesPage>(API.messages)).body.items).toHaveLength(4);
  });
});

describe('consent', () => {
  test('nothing but START opens the line again after a STOP', async () => {
    const to = anyNumber();
    await simulator.text(to, world.number, 'STOP');
    await until(async () => expect(await bodiesOn(to)).toHaveLength(1));
    for (const purpose of ['transactional', 'verification', 'alert', 'promotional', 'conversation'])
      expect(await send(to, { purpose })).toMatchObject({ status: 422, body: { code: 'opted_out' } });
    expect((await send(to, { from: world.otherNumber })).status).toBe(422);
    await simulator.text(to, world.number, 'START');
    expect((await send(to)).status).toBe(202);
  });

  test('a promotion goes only to somebody who opted in', async () => {
    const to = anyNumber();
    expect(await send(to, { purpose: 'promotional' })).toMatchObject({
      status: 422,
      body: { code: 'opt_in_missing' },
    });
    await simulator.text(to, world.number, 'STOP');
    await simulator.text(to, world.number, 'START');
    expect((await send(to, { purpose: 'promotional' })).status).toBe(202);
  });

  test('a held number is not texted', async () => {
    const to = anyNumber();
    await send(to);
    await running.database.query(`UPDATE recipient SET held = true WHERE workspace_id = $1 AND number = $2`, [
      world.workspaceId,
      to,
    ]);
    expect(await send(to)).toMatchObject({ status: 422, body: { code: 'sends_held' } });
  });
});

describe('what is not right is refused by name', () => {
  const good = { to: '+12025550143', body: 'Hello', purpose: 'alert' };
  const past = new Date(Date.now() - 60_000).toISOString();
  const future = new Date(Date.now() + 3_600_000).toISOString();
  test.each<[string, unknown, number, string, string | undefined]>([
    ['a field nobody knows', { ...good, bodie: 'x' }, 400, 'validation_failed', 'bodie'],
    ['one within the contact', { ...good, contact: { nam: 'x' } }, 400, 'validation_failed', 'contact.nam'],
    ['no number', { body: 'x', purpose: 'alert' }, 400, 'validation_failed', 'to'],
    ['no body', { to: good.to, purpose: 'alert' }, 400, 'validation_failed', 'body'],
    ['no purpose', { to: good.to, body: 'x' }, 400, 'validation_failed', 'purpose'],
    [
      'the purpose of consent answers',
      { ...good, purpose: 'compliance' },
      400,
      'validation_failed',
      'purpose',
    ],
    ['a number as a number', { ...good, to: 12025550143 }, 400, 'validation_failed', 'to'],
    [
      'an email that is none',
      { ...good, contact: { email: 'x' } },
      400,
      'validation_failed',
      'contact.email',
    ],
    ['a time without a zone', { ...good, sendAt: '2030-01-01T00:00:00' }, 400, 'validation_failed', 'sendAt'],
    [
      'two ends at once',
      { ...good, expiresAt: future, expiresInSeconds: 5 },
      400,
      'validation_failed',
      'expiresInSeconds',
    ],
    ['no time to live', { ...good, expiresInSeconds: 0 }, 400, 'validation_failed', 'expiresInSeconds'],
    [
      'a reference without end',
      { ...good, externalReference: 'x'.repeat(201) },
      400,
      'validation_failed',
      'externalReference',
    ],
    ['an array', [good], 400, 'validation_failed', ''],
    ['half of JSON', '{"to":', 400, 'malformed_body', undefined],
    ['a NUL', '{"to":"+12025550143","body":"a\\u0000","purpose":"alert"}', 400, 'malformed_body', undefined],
    ['a name as the number', { ...good, to: 'Acme' }, 422, 'number_not_reachable', 'to'],
    ['a number too short for its country', { ...good, to: '+1202' }, 422, 'number_not_reachable', 'to'],
    ['a number without a country', { ...good, to: '(202) 555-0143' }, 422, 'number_not_reachable', 'to'],
    [
      'a number of somebody else to send from',
      { ...good, from: '+12025550199' },
      422,
      'sender_not_found',
      'from',
    ],
    ['a brand nobody has', { ...good, from: 'Nobody' }, 422, 'sender_not_found', 'from'],
    ['nothing but blanks', { ...good, body: ' \n ' }, 422, 'text_empty', 'body'],
    ['1,601 characters', { ...good, body: 'x'.repeat(1601) }, 422, 'text_too_long', 'body'],
    ['a time that has passed', { ...good, sendAt: past }, 422, 'time_not_possible', 'sendAt'],
    [
      'an end before the beginning',
      { ...good, sendAt: future, expiresAt: past },
      422,
      'time_not_possible',
      'expiresAt',
    ],
  ])('%s', async (_, body, status, code, field) => {
    const answer = await orders.post<Problem>(API.messages, body);
    expect(answer).toMatchObject({ status, body: { code } });
    if (field !== undefined) expect(answer.body.fields?.map((one) => one.field)).toContain(field);
  });

  test('a workspace without a number', async () => {
    await running.database.query(`DELETE FROM business_number WHERE workspace_id = $1`, [world.workspaceId]);
    expect(await send(anyNumber())).toMatchObject({
      status: 422,
      body: { code: 'sender_not_found', detail: 'This workspace has no number to send from.' },
    });
  });
});

describe('a test key', () => {
  test('reaches no real carrier, neither when the text is taken nor when it leaves', async () => {
    const real = await buildConnection(running.database, { workspaceId: world.workspaceId, baseUrl: null });
    const { number } = await buildNumber(running.database, {
      workspaceId: world.workspaceId,
      brandId: world.brandId,
      connectionId: real.id,
    });
    expect(await send(anyNumber(), { from: number })).toMatchObject({
      status: 422,
      body: { code: 'test_key_only' },
    });
    const sendAt = new Date(Date.now() + 1_000).toISOString();
    const { id } = (await send(anyNumber(), { sendAt })).body;
    await running.database.query(
      `UPDATE business_number SET connection_id = $2 WHERE workspace_id = $1 AND number = $3`,
      [world.workspaceId, real.id, world.number],
    );
    await until(async () =>
      expect((await orders.get<MessageDetail>(API.message(id))).body).toMatchObject({
        state: 'cancelled',
        attempts: 0,
        problem: { reason: expect.stringContaining('test key') as unknown },
      }),
    );
  });
});

describe('a batch', () => {
  const batch = (messages: unknown[], key?: string) =>
    orders.post<BatchResult>(API.messageBatch, { messages }, key);

  test('answers for each text in order and takes the good ones though others are refused', async () => {
    const stopped = anyNumber();
    await simulator.text(stopped, world.number, 'STOP');
    const [a, b] = [anyNumber(), anyNumber()];
    const { status, body } = await batch([
      shipped(a, { externalReference: 'r1' }),
      shipped(stopped),
      { to: b },
      shipped(b, { externalReference: 'r1' }),
      'nonsense',
      shipped(b, { externalReference: 'r2', body: 'second' }),
    ]);
    expect(status).toBe(202);
    expect(body).toMatchObject({
      accepted: 2,
      refused: 4,
      items: [
        { index: 0, status: 'accepted', message: { to: a } },
        { index: 1, status: 'refused', problem: { code: 'opted_out', status: 422 } },
        { index: 2, status: 'refused', problem: { code: 'validation_failed' } },
        { index: 3, status: 'refused', problem: { code: 'duplicate_reference', context: { firstIndex: 0 } } },
        { index: 4, status: 'refused', problem: { code: 'validation_failed' } },
        { index: 5, status: 'accepted', message: { to: b, body: 'second' } },
      ],
    });
    await until(async () =>
      expect([await bodiesOn(a), await bodiesOn(b)]).toEqual([expect.any(Array), ['second']]),
    );
  });

  test('of a thousand is taken, keeps the order of each customer, and a repeat sends nothing', async () => {
    const customers = Array.from({ length: 100 }, anyNumber);
    const texts = Array.from({ length: 1000 }, (_, n) =>
      shipped(customers[n % 100] ?? '', {
        body: `text ${n}`,
        sendAt: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    );
    const key = crypto.randomUUID();
    const first = await batch(texts, key);
    expect(first.body).toMatchObject({ accepted: 1000, refused: 0 });
    const again = await batch(texts, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const rows = await running.database.query<{ body: string; to_address: string }>(
      `SELECT body, to_address FROM delivery WHERE workspace_id = $1 ORDER BY conversation_id, entry_position`,
      [world.workspaceId],
    );
    expect(rows).toHaveLength(1000);
    for (const customer of customers.slice(0, 5)) {
      const numbers = rows
        .filter((row) => row.to_address === customer)
        .map(({ body }) => Number(body.slice(5)));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  }, 120_000);

  test.each([
    ['none', []],
    ['one too many', Array.from({ length: 1001 }, () => ({}))],
  ])('with %s is refused', async (_, messages) => {
    expect(await batch(messages)).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
  });

  test('batches, replies and texts of the same customers at once wait for nobody in a circle', async () => {
    const customers = Array.from({ length: 5 }, anyNumber);
    for (const customer of customers) await simulator.text(customer, world.number, 'hello');
    const agent = await running.signIn(world.agent.email);
    const threads = await running.database.query<{ id: string; customer_number: string }>(
      `SELECT id, customer_number FROM conversation WHERE workspace_id = $1`,
      [world.workspaceId],
    );
    const replies = threads.flatMap(({ id }) =>
      Array.from({ length: 6 }, () =>
        agent.post(API.replies(id), {
          clientId: crypto.randomUUID(),
          body: 'from the desk',
          basedOnPosition: 0,
          confirmStale: true,
        }),
      ),
    );
    const forwards = batch(customers.flatMap((to) => [shipped(to), shipped(to)]));
    const backwards = batch(customers.toReversed().flatMap((to) => [shipped(to), shipped(to)]));
    const inbound = customers.map((from) => simulator.text(from, world.number, 'and another thing'));
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual(replies.map(() => 201));
    for (const { body } of await Promise.all([forwards, backwards])) expect(body.accepted).toBe(10);
    for (const { webhook } of await Promise.all(inbound)) expect(webhook?.status).toBe(200);
    const parked = await running.database.query(
      `SELECT 1 FROM carrier_event WHERE workspace_id = $1 AND outcome = 'parked'`,
      [world.workspaceId],
    );
    expect(parked).toEqual([]);
  });
});

describe('another workspace', () => {
  test('sees, sends and takes back nothing of this one', async () => {
    const { id } = (
      await send(anyNumber(), {
        sendAt: new Date(Date.now() + 3_600_000).toISOString(),
        externalReference: 'order-1',
      })
    ).body;
    const other = await buildWorld(running, { simulator });
    const stranger = await keyClient(running, other.admin.email);
    expect(await stranger.get(API.message(id))).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await stranger.post(`${API.message(id)}/cancel`)).status).toBe(404);
    expect((await stranger.get<MessagesPage>(API.messages)).body.items).toEqual([]);
    expect(
      (await stranger.get<MessagesPage>(`${API.messages}?externalReference=order-1`)).body.items,
    ).toEqual([]);
    const foreign = await stranger.post(API.messages, shipped(anyNumber(), { from: world.number }));
    expect(foreign.body).toMatchObject({ code: 'sender_not_found' });
    expect((await orders.get<MessageDetail>(API.message(id))).body.state).toBe('scheduled');
    expect((await orders.get(API.message(newId()))).status).toBe(404);
  });
});
