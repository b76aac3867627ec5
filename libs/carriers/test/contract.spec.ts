// The one contract every adapter passes, run against the simulator through the carrier's official SDK.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type CarrierAccount,
  type CarrierAdapter,
  type CarrierEvent,
  type RawWebhook,
  type SendOutcome,
  UnreadableWebhook,
  adapterFor,
} from '../src';
import { type RunningSimulator, freePort, startSimulator } from './simulator';
import { type WebhookListener, listenForWebhooks } from './webhook-listener';

const CARRIERS = ['twilio'];
const BUSINESS = '+12025550100';
let handset = 0;
const anyHandset = (): string => `+1312555${String(1000 + (handset += 1))}`;

let simulator: RunningSimulator;
let listener: WebhookListener;

beforeAll(async () => {
  [simulator, listener] = await Promise.all([startSimulator(), listenForWebhooks()]);
});
afterAll(async () => {
  await simulator?.stop();
  await listener?.close();
});
afterEach(() => simulator.call('DELETE', '/simulator/faults'));

describe.each(CARRIERS)('%s keeps the contract', (carrier) => {
  const adapter: CarrierAdapter = adapterFor(carrier);
  const token = randomBytes(16).toString('hex');
  const tokens = [{ id: 'newest', token }];
  let account: CarrierAccount;

  beforeAll(async () => {
    const accountId = `AC${randomBytes(16).toString('hex')}`;
    account = { accountId, tokens, baseUrl: simulator.url, timeoutMs: 800 };
    await simulator.call('PUT', `/simulator/accounts/${accountId}`, { authToken: token });
    await simulator.call('PUT', `/simulator/numbers/${encodeURIComponent(BUSINESS)}`, {
      accountSid: accountId,
      webhookUrl: listener.url,
    });
  });

  const send = (to: string, body: string, over: Partial<CarrierAccount> = {}): Promise<SendOutcome> =>
    adapter.send(
      { ...account, ...over },
      {
        from: BUSINESS,
        to,
        body,
        mediaUrls: [],
        idempotencyKey: randomUUID(),
        statusCallback: `${listener.url}?ref=our-reference`,
      },
    );
  const receiptFor = (id: string, status: string): Promise<RawWebhook> =>
    listener.next((webhook) => webhook.body.includes(id) && webhook.body.includes(`MessageStatus=${status}`));

  it('states what it can promise', () => {
    expect(adapter.capabilities.list).toMatch(/^(full|metadata|none)$/);
    expect(adapter.carrier).toBe(carrier);
  });

  it('hands a text over and learns the id, and its receipts verify and read', async () => {
    const outcome = await send(anyHandset(), 'Hello');
    if (outcome.outcome !== 'accepted') throw new Error(outcome.error.reason);
    const webhook = await receiptFor(outcome.carrierMessageId, 'delivered');
    expect(adapter.verify(webhook, tokens, new Date())).toEqual({ ok: true, tokenId: 'newest' });
    expect(adapter.parse(webhook)).toEqual([
      {
        kind: 'receipt',
        key: `st:${outcome.carrierMessageId}:delivered`,
        carrierMessageId: outcome.carrierMessageId,
        state: 'delivered',
        code: null,
        reference: 'our-reference',
        network: null,
      },
    ]);
  });

  it('reads an inbound text with emoji, right-to-left and line breaks as it was written', async () => {
    const body = `شكراً 👍\nline & 100% +1 = ${randomUUID()}`;
    const from = anyHandset();
    await simulator.call('POST', '/simulator/inbound', { from, to: BUSINESS, body });
    const webhook = await listener.next(
      (seen) => new URLSearchParams(seen.body.toString()).get('Body') === body,
    );
    expect(adapter.verify(webhook, tokens, new Date())).toMatchObject({ ok: true });
    expect(adapter.parse(webhook)).toMatchObject([
      { kind: 'text', from, to: BUSINESS, body, media: [], part: null, answeredByCarrier: null },
    ]);
  });

  it('lists what it was given, with bodies and states', async () => {
    const to = anyHandset();
    const since = new Date(Date.now() - 1_000);
    const first = await send(to, 'one');
    await send(to, 'two');
    await send(anyHandset(), 'to somebody else');
    const listed = await adapter.list(account, { from: BUSINESS, to, since });
    expect(listed.map((message) => message.body).sort()).toEqual(['one', 'two']);
    expect(listed.map((message) => message.carrierMessageId)).toContain(
      first.outcome === 'accepted' ? first.carrierMessageId : '',
    );
  });

  it('brings back what came in and what became of what went out, under the keys of the webhooks', async () => {
    const since = new Date(Date.now() - 1_000);
    const [from, to, body] = [anyHandset(), anyHandset(), randomUUID()];
    await simulator.call('POST', '/simulator/inbound', { from, to: BUSINESS, body });
    const heard = adapter.parse(await listener.next((seen) => seen.body.includes(body)));
    const outcome = await send(to, 'one');
    if (outcome.outcome !== 'accepted') throw new Error(outcome.error.reason);
    const receipt = adapter.parse(await receiptFor(outcome.carrierMessageId, 'delivered'));

    const events: CarrierEvent[] = [];
    for await (const event of adapter.backfill(account, { numbers: [BUSINESS], since })) events.push(event);
    const keys = events.map((event) => event.key);
    expect(keys).toContain(heard[0]?.key);
    expect(keys).toContain(receipt[0]?.key);
    expect(events.find((event) => event.key === heard[0]?.key)).toMatchObject({ from, to: BUSINESS, body });
  });

  it.each([
    ['429', 'not_processed', true],
    ['accept_then_timeout', 'unknown', false],
    ['accept_then_reset', 'unknown', false],
    ['refused_connection', 'unknown', false],
    ['500', 'unknown', false],
    ['503', 'unknown', false],
    ['blocked', 'refused', false],
  ])('%s is %s', async (fault, expected, retryable) => {
    const to = anyHandset();
    await simulator.call('POST', '/simulator/faults', { number: to, fault });
    expect(await send(to, 'hello')).toMatchObject({ outcome: expected, retryable });
  });

  it('heeds the pause a 429 asks for', async () => {
    const to = anyHandset();
    await simulator.call('POST', '/simulator/faults', { number: to, fault: '429' });
    const outcome = await send(to, 'hello');
    expect(outcome.outcome === 'not_processed' && outcome.retryAfterMs).toBe(1_000);
  });

  it('a closed port was never reached: safe to send again', async () => {
    const outcome = await send(anyHandset(), 'hello', { baseUrl: `http://127.0.0.1:${await freePort()}` });
    expect(outcome).toMatchObject({ outcome: 'not_processed', retryable: true });
  });

  it.each([
    ['+15005550001', '21211'],
    ['+15005550002', '21612'],
    ['+15005550003', '21408'],
    ['+15005550004', '21610'],
    ['+15005550009', '21614'],
  ])('sending to %s is refused with %s and a reason', async (to, code) => {
    const outcome = await send(to, 'hello');
    expect(outcome).toMatchObject({ outcome: 'refused', error: { code } });
  });

  it('a wrong token is an account problem, not a text problem', async () => {
    const outcome = await send(anyHandset(), 'hello', { tokens: [{ id: 'old', token: 'wrong' }] });
    expect(outcome).toMatchObject({ outcome: 'refused', error: { code: '20003', class: 'account' } });
  });

  it('every changed byte of a webhook breaks its signature', async () => {
    const body = randomUUID();
    await simulator.call('POST', '/simulator/inbound', { from: anyHandset(), to: BUSINESS, body });
    const webhook = await listener.next((seen) => seen.body.includes(body));
    const tampered: RawWebhook[] = [
      { ...webhook, body: Buffer.from(webhook.body.toString().replace(body, randomUUID())) },
      { ...webhook, body: Buffer.concat([webhook.body, Buffer.from('&Extra=1')]) },
      { ...webhook, url: `${webhook.url}?x=1` },
      { ...webhook, headers: { ...webhook.headers, 'x-twilio-signature': 'AAAA' } },
    ];
    for (const one of tampered)
      expect(adapter.verify(one, tokens, new Date())).toMatchObject({ ok: false, reason: 'wrong_signature' });
    expect(adapter.verify({ ...webhook, headers: {} }, tokens, new Date())).toMatchObject({
      ok: false,
      reason: 'no_signature',
    });
    expect(adapter.verify(webhook, [], new Date())).toMatchObject({ ok: false, reason: 'no_token' });
  });

  it('several tokens may be active: the old one still verifies during a rotation', async () => {
    const body = randomUUID();
    await simulator.call('POST', '/simulator/inbound', { from: anyHandset(), to: BUSINESS, body });
    const webhook = await listener.next((seen) => seen.body.includes(body));
    expect(adapter.verify(webhook, [{ id: 'fresh', token: 'fresh-token' }, ...tokens], new Date())).toEqual({
      ok: true,
      tokenId: 'newest',
    });
  });

  it.each([
    ['nothing', ''],
    ['no message id', 'From=%2B1&To=%2B2&Body=x'],
    ['an unknown status', 'MessageSid=SM1&MessageStatus=dancing'],
    ['no sender', 'MessageSid=SM1&Body=x'],
    ['garbage', '\u0000\u0001%%%'],
  ])('%s cannot be read and says so', (_name, body) => {
    const webhook: RawWebhook = {
      method: 'POST',
      url: listener.url,
      alternatives: [],
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(body),
    };
    expect(() => adapter.parse(webhook)).toThrow(UnreadableWebhook);
  });
});
