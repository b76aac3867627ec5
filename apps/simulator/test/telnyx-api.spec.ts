// The official SDK against the simulator: it must not be able to tell.
import Telnyx from 'telnyx';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { customer, startWorld, type World } from './world';

const NUMBER = '+12065550177';
const ACCOUNT = 'acme-telnyx';
const KEY = 'KEY0123456789';

interface Event {
  data: {
    event_type: string;
    id: string;
    payload: { id: string; text: string; to: { status: string }[]; errors: { code: string }[] };
  };
  meta: { attempt: number };
}

let world: World;
let client: Telnyx;
let publicKey: string;

beforeAll(async () => {
  world = await startWorld();
  const account = await world.call('PUT', `/simulator/accounts/${ACCOUNT}`, {
    authToken: KEY,
    carrier: 'telnyx',
  });
  publicKey = String(account.body['publicKey']);
  await world.call('PUT', `/simulator/numbers/${encodeURIComponent(NUMBER)}`, {
    accountSid: ACCOUNT,
    webhookUrl: world.business.webhookUrl,
  });
  client = new Telnyx({ apiKey: KEY, publicKey, baseURL: `${world.url}/v2`, maxRetries: 0 });
});
afterAll(() => world.close());
afterEach(() => world.call('DELETE', '/simulator/faults'));

const eventsOf = (id: string): { event: Event; body: string; headers: Record<string, string> }[] =>
  world.business.got
    .filter(({ body }) => body.includes(id))
    .map(({ body, headers }) => ({
      event: JSON.parse(body) as Event,
      body,
      headers: headers as Record<string, string>,
    }));

const send = (to: string, over: object = {}) =>
  client.messages.send({ from: NUMBER, to, text: 'Hello', webhook_url: world.business.webhookUrl, ...over });

describe('sending', () => {
  it('queues, then sends, then delivers, and says so by events the SDK verifies', async () => {
    const to = customer();
    const { data } = await send(to);
    expect(data).toMatchObject({ record_type: 'message', direction: 'outbound', type: 'SMS', parts: 1 });
    expect(data?.to?.[0]).toMatchObject({ phone_number: to, status: 'queued', line_type: 'Wireless' });
    const id = data?.id ?? '';
    const events = await eventually(() => {
      const got = eventsOf(id);
      expect(got.map(({ event }) => event.data.event_type)).toEqual(['message.sent', 'message.finalized']);
      return got;
    });
    for (const { body, headers } of events)
      expect(await client.webhooks.unwrap(body, { headers })).toMatchObject({ data: { payload: { id } } });
    expect(events[1]?.event.data.payload.to[0]?.status).toBe('delivered');
    expect((await world.reached(to)).map((reached) => reached.id)).toEqual([id]);
    expect((await client.messages.retrieve(id)).data).toMatchObject({ id, text: 'Hello' });
  });

  it("the SDK's own verification refuses a changed body, a changed time and a foreign key", async () => {
    const { data } = await send(customer());
    const { body, headers } = await eventually(() => {
      const [first] = eventsOf(data?.id ?? '');
      if (!first) throw new Error('none came');
      return first;
    });
    const later = { ...headers, 'telnyx-timestamp': String(Number(headers['telnyx-timestamp']) + 1) };
    await expect(client.webhooks.unwrap(`${body} `, { headers })).rejects.toThrow();
    await expect(client.webhooks.unwrap(body, { headers: later })).rejects.toThrow();
    const foreign = await world.call('PUT', '/simulator/accounts/foreign', {
      authToken: 'x',
      carrier: 'telnyx',
    });
    const key = String(foreign.body['publicKey']);
    await expect(client.webhooks.unwrap(body, { headers, key })).rejects.toThrow();
  });

  it.each([
    ['+15005550001', '40310'],
    ['+15005550003', '40309'],
    ['+15005550004', '40300'],
    ['+15005550009', '40001'],
  ])('%s is refused with %s', async (to, code) => {
    await expect(send(to)).rejects.toMatchObject({ status: 400, error: { errors: [{ code }] } });
  });

  it.each([
    ['no receiver', { to: '' }, '10004'],
    ['no content', { text: '' }, '40316'],
    ['a text that is too long', { text: 'x'.repeat(1_601) }, '40302'],
    ['media that is no address', { media_urls: ['javascript:alert(1)'] }, '40317'],
    ['a callback that is no address', { webhook_url: 'nowhere' }, '10003'],
  ])('%s is refused', async (_name, over, code) => {
    await expect(send(customer(), over)).rejects.toMatchObject({
      status: 422,
      error: { errors: [{ code }] },
    });
  });

  it('a wrong key is refused, and so is a message of nobody', async () => {
    const stranger = new Telnyx({ apiKey: 'KEYwrong', baseURL: `${world.url}/v2`, maxRetries: 0 });
    await expect(
      stranger.messages.send({ from: NUMBER, to: customer(), text: 'Hello' }),
    ).rejects.toMatchObject({ status: 401 });
    await expect(client.messages.retrieve('no-such-id')).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['429', 429, '10011'],
    ['500', 500, '10007'],
    ['503', 503, '10007'],
    ['blocked', 400, '40300'],
  ])('the fault %s answers %d', async (fault, status, code) => {
    const to = customer();
    await world.fault({ fault, number: to });
    await expect(send(to)).rejects.toMatchObject({ status, error: { errors: [{ code }] } });
  });

  it.each([
    ['filtered', '40002', 'delivery_failed'],
    ['queue_overflow', '40014', 'sending_failed'],
    ['landline', '40001', 'delivery_failed'],
  ])('the fault %s ends with %s', async (fault, code, status) => {
    const to = customer();
    await world.fault({ fault, number: to });
    const { data } = await send(to);
    await eventually(() => {
      const last = eventsOf(data?.id ?? '').at(-1)?.event.data;
      expect([last?.event_type, last?.payload.to[0]?.status, last?.payload.errors[0]?.code]).toEqual([
        'message.finalized',
        status,
        code,
      ]);
    });
  });
});

describe('webhooks', () => {
  it('bring texts with network and line type, signed', async () => {
    const from = customer();
    await world.call('PUT', `/simulator/handsets/${encodeURIComponent(from)}`, { network: 'T-Mobile' });
    const body = 'شكراً 👍\nbye & 100% + 1';
    await world.text(from, body, NUMBER);
    const webhook = await world.business.find((_fields, { body: raw }) => raw.includes('message.received'));
    const headers = webhook.headers as Record<string, string>;
    expect(await client.webhooks.unwrap(webhook.body, { headers })).toMatchObject({
      data: {
        event_type: 'message.received',
        payload: {
          direction: 'inbound',
          text: body,
          from: { phone_number: from, carrier: 'T-Mobile', line_type: 'Wireless' },
          to: [{ phone_number: NUMBER }],
        },
      },
    });
  });

  it('are called three times at most, with one id and a signature each', async () => {
    const body = `again ${customer()}`;
    world.business.answer = (_webhook, response) => void response.writeHead(503).end();
    await world.text(customer(), body, NUMBER);
    const attempts = await eventually(() => {
      const got = eventsOf(body);
      expect(got).toHaveLength(3);
      return got;
    });
    world.business.answer = (_webhook, response) => void response.end();
    expect(attempts.map(({ event }) => event.meta.attempt)).toEqual([1, 2, 3]);
    expect(new Set(attempts.map(({ event }) => event.data.id)).size).toBe(1);
    for (const { body: raw, headers } of attempts) await client.webhooks.unwrap(raw, { headers });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(eventsOf(body)).toHaveLength(3);
  });

  it('an answer that takes longer than two seconds counts as none', async () => {
    const body = `slow ${customer()}`;
    let turn = 0;
    world.business.answer = (webhook, response) => {
      if (!webhook.body.includes(body)) return void response.end();
      turn += 1;
      if (turn > 1) response.end();
    };
    const began = performance.now();
    await world.text(customer(), body, NUMBER);
    await eventually(() => expect(eventsOf(body)).toHaveLength(2));
    expect(performance.now() - began).toBeGreaterThan(1_900);
    world.business.answer = (_webhook, response) => void response.end();
  });

  it('signed wrongly on purpose are refused by the SDK', async () => {
    const body = `wrong ${customer()}`;
    await world.fault({ fault: 'wrong_signature' });
    await world.text(customer(), body, NUMBER);
    const [attempt] = await eventually(() => {
      const got = eventsOf(body);
      expect(got.length).toBeGreaterThan(0);
      return got;
    });
    if (!attempt) throw new Error('none came');
    await expect(client.webhooks.unwrap(attempt.body, { headers: attempt.headers })).rejects.toThrow();
  });

  it('tell of the answers the carrier has given to STOP itself, and the line is blocked then', async () => {
    const number = '+12065550178';
    await world.call('PUT', `/simulator/numbers/${encodeURIComponent(number)}`, {
      accountSid: ACCOUNT,
      webhookUrl: world.business.webhookUrl,
      carrierAnswersStop: true,
    });
    const from = customer();
    await world.text(from, 'STOP', number);
    await world.business.find((_fields, { body }) => body.includes('"autoresponse_type":"opt_out"'));
    await expect(client.messages.send({ from: number, to: from, text: 'Hello' })).rejects.toMatchObject({
      error: { errors: [{ code: '40300' }] },
    });
  });
});
