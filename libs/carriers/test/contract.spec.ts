// The one contract every adapter passes: Twilio and Telnyx by their official SDKs against the simulator, the others
// against a server of recorded shapes.
import { randomUUID } from 'node:crypto';
import { type Carrier, lookupCarrierError } from '@parley/domain';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type AddressGuard,
  type CarrierAccount,
  type CarrierAdapter,
  type CarrierEvent,
  type RawWebhook,
  type SendOutcome,
  UnreadableWebhook,
  adapterFor,
} from '../src';
import { acceptedId, type CarrierFixture, type Fault, PICTURE, type StartFixture } from './fixture';
import { genericFixture } from './fixtures/generic';
import { kannelFixture } from './fixtures/kannel';
import { plivoFixture } from './fixtures/plivo';
import { telnyxFixture } from './fixtures/telnyx';
import { twilioFixture } from './fixtures/twilio';
import { vonageFixture } from './fixtures/vonage';
import { freePort } from './simulator';
import { type WebhookListener, listenForWebhooks } from './webhook-listener';

const CARRIERS: readonly [string, StartFixture][] = [
  ['twilio', twilioFixture],
  ['telnyx', telnyxFixture],
  ['vonage', vonageFixture],
  ['plivo', plivoFixture],
  ['generic', genericFixture],
  ['kannel', kannelFixture],
];
const HOUR_MS = 3_600_000;
let handset = 0;
const anyHandset = (): string => `+1312555${String(1000 + (handset += 1))}`;

const nothing = (_name: string, _test: () => unknown): void => undefined;

describe.each(CARRIERS)('%s keeps the contract', (carrier, start) => {
  const adapter: CarrierAdapter = adapterFor(carrier);
  const { capabilities } = adapter;
  let listener: WebhookListener;
  let is: CarrierFixture;

  beforeAll(async () => {
    listener = await listenForWebhooks();
    is = await start(listener);
  });
  afterAll(async () => {
    await is?.stop();
    await listener?.close();
  });
  afterEach(() => is.clearFaults());

  const send = (
    to: string,
    body: string,
    over: Partial<CarrierAccount> = {},
    mediaUrls: readonly string[] = [],
  ): Promise<SendOutcome> =>
    adapter.send(
      { ...is.account, ...over },
      {
        from: is.number,
        to,
        body,
        mediaUrls,
        idempotencyKey: randomUUID(),
        statusCallback: `${listener.url}?ref=our-reference`,
      },
    );
  const textedBy = async (from: string, body: string): Promise<RawWebhook> => {
    await is.text(from, body);
    return listener.next((webhook) => is.isText(webhook, body));
  };
  const deliveredOf = (id: string): Promise<RawWebhook> =>
    listener.next((webhook) => is.isDelivered(webhook, id));

  it('states what it can promise, and what follows from it', () => {
    expect(adapter.carrier).toBe(carrier);
    expect(capabilities.list).toMatch(/^(full|metadata|none)$/);
    expect(capabilities.backfill).toMatch(/^(full|metadata|none)$/);
    expect(capabilities.means.length).toBeGreaterThan(40);
  });

  it('hands a text over and learns the id, and its receipts verify and read', async () => {
    const id = acceptedId(await send(anyHandset(), 'Hello'));
    const webhook = await deliveredOf(id);
    expect(adapter.verify(webhook, is.tokens, new Date())).toEqual({ ok: true, tokenId: 'newest' });
    expect(adapter.parse(webhook)).toMatchObject([
      {
        kind: 'receipt',
        key: `st:${id}:${is.delivered}`,
        carrierMessageId: id,
        state: 'delivered',
        code: null,
        reference: 'our-reference',
      },
    ]);
  });

  it('reads an inbound text with emoji, right-to-left and line breaks as it was written', async () => {
    const body = `شكراً 👍\nline & 100% +1 = ${randomUUID()}`;
    const from = anyHandset();
    const webhook = await textedBy(from, body);
    expect(adapter.verify(webhook, is.tokens, new Date())).toMatchObject({ ok: true });
    expect(adapter.parse(webhook)).toMatchObject([
      { kind: 'text', from, to: is.number, body, media: [], part: null, answeredByCarrier: null },
    ]);
  });

  it('the same webhook again has the same key, however it was signed', async () => {
    const body = randomUUID();
    const webhook = await textedBy(anyHandset(), body);
    const again = { ...webhook, headers: { ...webhook.headers, [is.signatureHeader ?? '']: 'another' } };
    expect(adapter.parse(again)).toEqual(adapter.parse(webhook));
  });

  it('lists what it was given where it has a list', async () => {
    const to = anyHandset();
    const since = new Date(Date.now() - 1_000);
    const first = acceptedId(await send(to, 'one'));
    await send(to, 'two');
    await send(anyHandset(), 'to somebody else');
    const listed = await adapter.list(is.account, { from: is.number, to, since });
    if (capabilities.list === 'none') return expect(listed).toEqual([]);
    expect(listed).toHaveLength(2);
    expect(listed.map((message) => message.carrierMessageId)).toContain(first);
    const bodies = listed.map((message) => message.body).sort();
    expect(bodies).toEqual(capabilities.list === 'full' ? ['one', 'two'] : [null, null]);
  });

  it('brings back what it can, under the keys of the webhooks', async () => {
    const since = new Date(Date.now() - 1_000);
    const [from, to, body] = [anyHandset(), anyHandset(), randomUUID()];
    const heard = adapter.parse(await textedBy(from, body));
    const receipt = adapter.parse(await deliveredOf(acceptedId(await send(to, 'one'))));
    const events: CarrierEvent[] = [];
    for await (const event of adapter.backfill(is.account, { numbers: [is.number], since }))
      events.push(event);
    if (capabilities.backfill === 'none') return expect(events).toEqual([]);
    const keys = events.map((event) => event.key);
    expect(keys).toContain(receipt[0]?.key);
    if (capabilities.backfill !== 'full') return;
    expect(keys).toContain(heard[0]?.key);
    expect(events.find((event) => event.key === heard[0]?.key)).toMatchObject({ from, to: is.number, body });
  });

  it.each<[Fault, string, boolean]>([
    ['429', 'not_processed', true],
    ['accept_then_timeout', 'unknown', false],
    ['accept_then_reset', 'unknown', false],
    ['refused_connection', 'unknown', false],
    ['500', 'unknown', false],
    ['blocked', 'refused', false],
  ])('%s is %s', async (fault, expected, retryable) => {
    const to = anyHandset();
    await is.fault(to, fault);
    expect(await send(to, 'hello')).toMatchObject({ outcome: expected, retryable });
  });

  // What a carrier does not promise is no case of it: a contract skips nothing.
  const promised = {
    it: capabilities.ownIdempotency ? it : nothing,
    describe: capabilities.media ? describe : nothing,
    lookUp: adapter.lookUp ? it : nothing,
  };
  promised.it('the same text under the same key is one text', async () => {
    const to = anyHandset();
    const since = new Date(Date.now() - 1_000);
    const request = {
      from: is.number,
      to,
      body: 'once',
      mediaUrls: [],
      idempotencyKey: randomUUID(),
      statusCallback: listener.url,
    };
    await is.fault(to, 'accept_then_reset');
    expect(await adapter.send(is.account, request)).toMatchObject({ outcome: 'unknown' });
    await is.clearFaults();
    const id = acceptedId(await adapter.send(is.account, request));
    const listed = await adapter.list(is.account, { from: is.number, to, since });
    expect(listed.map((message) => message.carrierMessageId)).toEqual([id]);
  });

  promised.lookUp('says what a number is, and who runs a mobile one', async () => {
    expect(is.lines.length).toBeGreaterThan(0);
    for (const { number, lineType } of is.lines) {
      const report = await adapter.lookUp?.(is.account, number);
      expect(report?.lineType, number).toBe(lineType);
      if (lineType === 'mobile') expect(report?.carrierName, number).toMatch(/\w/);
    }
    const tokens = [{ id: 'old', token: 'wrong-secret', kind: 'both' as const }];
    const asked = adapter.lookUp?.({ ...is.account, tokens }, anyHandset());
    await expect(asked).rejects.toMatchObject({ status: 401 });
  });

  it('503 is unknown, unless the carrier says that nothing was processed', async () => {
    const to = anyHandset();
    await is.fault(to, '503');
    const outcome = await send(to, 'hello');
    expect(outcome.outcome).toBe(is.saysNotProcessed ? 'not_processed' : 'unknown');
  });

  it('heeds the pause a 429 asks for', async () => {
    const to = anyHandset();
    await is.fault(to, '429');
    expect(await send(to, 'hello')).toMatchObject({ outcome: 'not_processed', retryAfterMs: 1_000 });
  });

  it('a closed port was never reached: safe to send again', async () => {
    const outcome = await send(anyHandset(), 'hello', { baseUrl: `http://127.0.0.1:${await freePort()}` });
    expect(outcome).toMatchObject({ outcome: 'not_processed', retryable: true });
  });

  it('what it refuses comes with code and reason, all of them in the table', async () => {
    expect(is.refusals.length).toBeGreaterThan(0);
    for (const { to, code } of is.refusals) {
      const outcome = await send(to, 'hello');
      expect(outcome, to).toMatchObject({ outcome: 'refused', error: { code } });
      expect(outcome.outcome !== 'accepted' && outcome.error.unknown, code).toBeUndefined();
    }
  });

  it('receipts of what the network did not deliver bring codes of the table', async () => {
    for (const { fault, code, state } of is.undelivered) {
      const to = anyHandset();
      await is.fault(to, fault);
      const id = acceptedId(await send(to, 'hello'));
      const final = await listener.next(
        (webhook) =>
          (webhook.body.includes(id) || webhook.url.includes(id)) && adapter.parse(webhook).some(isFinal),
      );
      expect(adapter.parse(final), fault).toMatchObject([{ kind: 'receipt', state, code }]);
      expect(lookupCarrierError(carrier as Carrier, code).unknown, code).toBeUndefined();
    }
  });

  it('a wrong secret is an account problem, not a text problem', async () => {
    const tokens = [{ id: 'old', token: 'wrong-secret', kind: 'both' as const }];
    const outcome = await send(anyHandset(), 'hello', { tokens });
    expect(outcome).toMatchObject({ outcome: 'refused', error: { class: 'account', ...is.wrongSecret } });
  });

  it('without a secret that can be read nothing is asked: the texts wait, and the lists say so', async () => {
    const account = { ...is.account, tokens: [] };
    expect(await send(anyHandset(), 'hello', { tokens: [] })).toMatchObject({
      outcome: 'refused',
      error: { code: 'transport:no_secret', stopsConnection: true, processed: 'no' },
    });
    if (adapter.lookUp) await expect(adapter.lookUp(account, anyHandset())).rejects.toThrow(/no token/);
    if (capabilities.list === 'none') return;
    const since = new Date(0);
    await expect(adapter.list(account, { from: is.number, to: '+2', since })).rejects.toThrow(/no token/);
    const events = adapter.backfill(account, { numbers: [is.number], since })[Symbol.asyncIterator]();
    await expect(events.next()).rejects.toThrow(/no token/);
  });

  it('calls nothing that the guard of its address refuses: the texts wait, and the lists say so', async () => {
    const refused = (): never => {
      throw Object.assign(new Error('private address'), { code: 'PARLEY_ADDRESS' });
    };
    const atLookup: AddressGuard = {
      check: () => undefined,
      lookup: (_host, _options, done) =>
        done(Object.assign(new Error('private address'), { code: 'PARLEY_ADDRESS' }), []),
      fetch: async () => refused(),
    };
    const atOnce: AddressGuard = {
      ...atLookup,
      check: refused,
      lookup: (_h, _o, done) => done(null, '127.0.0.1', 4),
    };
    for (const guard of [atLookup, atOnce]) {
      const account = { ...is.account, guard, baseUrl: 'https://gateway.example' };
      expect(await send(anyHandset(), 'hello', account)).toMatchObject({
        outcome: 'refused',
        error: { code: 'transport:refused_address', stopsConnection: true, processed: 'no' },
      });
      if (adapter.lookUp) await expect(adapter.lookUp(account, anyHandset())).rejects.toThrow(/private/);
      if (capabilities.list === 'none') continue;
      const since = new Date(0);
      await expect(adapter.list(account, { from: is.number, to: '+2', since })).rejects.toThrow(/private/);
    }
  });

  it('every changed byte of a webhook breaks its signature', async () => {
    const body = randomUUID();
    const webhook = await textedBy(anyHandset(), body);
    const { signatureHeader: name } = is;
    const signature = webhook.headers[name ?? ''] ?? '';
    const wrong = name === null ? [] : (is.wrongSignatures?.(signature) ?? ['AAAA', garbled(signature)]);
    const tampered: RawWebhook[] = [
      ...wrong.map((value) => ({ ...webhook, headers: { ...webhook.headers, [name ?? '']: value } })),
      ...(name === null
        ? []
        : [{ ...webhook, body: Buffer.from(webhook.body.toString().replace(body, randomUUID())) }]),
      ...is.tamper(webhook),
    ];
    for (const [n, one] of tampered.entries())
      expect(adapter.verify(one, is.tokens, new Date()), `change ${n}`).toMatchObject({
        ok: false,
        reason: 'wrong_signature',
      });
    const refusal = (over: Partial<RawWebhook>, tokens = is.tokens) =>
      adapter.verify({ ...webhook, ...over }, tokens, new Date());
    const [bare = ''] = webhook.url.split('?');
    expect(refusal({ url: bare, headers: {} })).toMatchObject({ ok: false, reason: 'no_signature' });
    expect(refusal({}, [])).toMatchObject({ ok: false, reason: 'no_token' });
    const signIn = is.tokens.map((token) => ({ ...token, kind: 'sign_in' as const }));
    expect(refusal({}, signIn)).toMatchObject({ ok: false, reason: 'no_token' });
  });

  it('a well-signed request of another time is stale, where the scheme signs the time', async () => {
    const webhook = await textedBy(anyHandset(), randomUUID());
    const now = Date.now();
    const at = (ms: number) => adapter.verify(webhook, is.tokens, new Date(ms));
    expect(at(now + 200_000)).toMatchObject({ ok: true });
    // Vonage's tokens are good for a day, since it calls again for so long.
    for (const off of [-HOUR_MS, 26 * HOUR_MS])
      expect(at(now + off)).toMatchObject(is.signsTime ? { ok: false, reason: 'stale' } : { ok: true });
  });

  it('several secrets may be active: the old one still verifies during a rotation', async () => {
    const webhook = await textedBy(anyHandset(), randomUUID());
    const fresh = { id: 'fresh', token: is.foreign, kind: 'verify' as const };
    expect(adapter.verify(webhook, [fresh, ...is.tokens], new Date())).toEqual({
      ok: true,
      tokenId: 'newest',
    });
    expect(adapter.verify(webhook, [fresh], new Date())).toMatchObject({ reason: 'wrong_signature' });
  });

  it('requests that are authentic and cannot be read say so', () => {
    for (const { name, contentType, body } of is.unreadable) {
      const webhook: RawWebhook = {
        method: 'POST',
        url: listener.url,
        alternatives: [],
        headers: { 'content-type': contentType },
        body: Buffer.from(body),
      };
      expect(() => adapter.parse(webhook), name).toThrow(UnreadableWebhook);
    }
  });

  promised.describe('pictures', () => {
    it('that came in are named with address and type, and open with the headers it says', async () => {
      const from = anyHandset();
      const body = randomUUID();
      await is.text(from, body, [PICTURE]);
      const [event] = adapter.parse(await listener.next((webhook) => is.isText(webhook, body)));
      if (event?.kind !== 'text') throw new Error('no text');
      expect(event.media).toHaveLength(1);
      expect([null, 'image/png']).toContain(event.media[0]?.contentType);
      const url = new URL(event.media[0]?.url ?? '');
      const response = await fetch(url, { headers: adapter.mediaHeaders(is.account, url) });
      expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(PICTURE.base64);
      expect(adapter.mediaHeaders(is.account, new URL('https://elsewhere.example/x'))).toEqual({});
    });

    it('come without words as well', async () => {
      const from = anyHandset();
      await is.text(from, '', [PICTURE]);
      const webhook = await listener.next((seen) => is.isText(seen, '') && seen.body.includes(from.slice(1)));
      expect(adapter.parse(webhook)).toMatchObject([{ kind: 'text', body: '', media: [{}] }]);
    });

    it('are sent by their address', async () => {
      const id = acceptedId(await send(anyHandset(), 'look', {}, [listener.filesUrl]));
      await deliveredOf(id);
    });
  });
});

const garbled = (signature: string): string => `${signature.slice(0, -8)}AAAAAAA=`;

const isFinal = (event: CarrierEvent): boolean =>
  event.kind === 'receipt' && (event.state === 'undelivered' || event.state === 'failed');
