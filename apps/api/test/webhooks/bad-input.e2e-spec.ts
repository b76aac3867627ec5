// Every kind of bad input a webhook can be, and what docs/WEBHOOKS.md says comes of it: an answer, a trace for an
// operator, and a process that goes on.
import { API, type ParkedEvent, type WebhookRequest } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyNumber } from '../factories';
import { type ApiClient, type TestApp, startTestApp } from '../test-app';
import { until } from '../until';
import { inboundText, postWebhook } from '../webhook';
import { type World, buildWorld } from '../world';

let app: TestApp;
let world: World;
let admin: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
  world = await buildWorld(app);
  admin = await app.signIn(world.admin.email);
});
afterAll(() => app?.close());

const quarantined = async (): Promise<WebhookRequest[]> =>
  (await admin.get<{ items: WebhookRequest[] }>(API.webhookRequests)).body.items;
const parked = async (): Promise<ParkedEvent[]> =>
  (await admin.get<{ items: ParkedEvent[] }>(API.parkedEvents)).body.items;
const textsOf = (
  from: string,
): Promise<{ body: string; media: { state: string; refusal: string }[] | null }[]> =>
  app.database.query(
    `SELECT entry.body, entry.media FROM entry JOIN conversation
       ON conversation.workspace_id = entry.workspace_id AND conversation.id = entry.conversation_id
     WHERE entry.workspace_id = $1 AND entry.kind = 'text_in' AND conversation.customer_number = $2`,
    [world.workspaceId, from],
  );
const receipt = (sid: string): Record<string, string> => ({
  MessageSid: sid,
  MessageStatus: 'delivered',
  From: world.number,
  To: anyNumber(),
});
/** The process answers as before. */
const goesOn = async (): Promise<void> => {
  const from = anyNumber();
  expect((await postWebhook(world, inboundText(world, from, 'still there?'))).status).toBe(200);
  expect(await textsOf(from)).toHaveLength(1);
};

describe('a request that is not authentic is refused and kept', () => {
  test.each([
    ['unsigned', null, 'no_signature'],
    ['wrongly signed', 'bm90IHRoZSByaWdodCBvbmUgYXQgYWxs', 'wrong_signature'],
    ['signed with nonsense', '\u00e4\u00f6', 'wrong_signature'],
  ])('%s', async (_, signature, reason) => {
    const from = anyNumber();
    const answer = await postWebhook(world, inboundText(world, from, 'hello'), { signature });
    expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'webhook_refused' }]);
    expect((await quarantined())[0]).toMatchObject({ reason, replayedAt: null });
    expect(await textsOf(from)).toEqual([]);
    await goesOn();
  });

  test('signed for a body that was cut off on the way', async () => {
    const fields = inboundText(world, anyNumber(), 'a whole text');
    const whole = new URLSearchParams(fields).toString();
    const { default: twilio } = await import('twilio');
    const answer = await fetch(world.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(world.token, world.webhookUrl, fields),
      },
      body: whole.slice(0, whole.length / 2),
    });
    expect(answer.status).toBe(403);
    expect((await quarantined())[0]).toMatchObject({ reason: 'wrong_signature' });
    await goesOn();
  });
});

describe('a request that is too large, or of nobody', () => {
  test.each([
    ['300 kB', 300 * 1024],
    ['10 MB', 10 * 1024 * 1024],
  ])('%s: 413, and kept without its body', async (_, bytes) => {
    const before = (await quarantined()).length;
    const answer = await fetch(world.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a'.repeat(bytes),
    }).catch(() => null);
    // A server may close on somebody who goes on sending.
    if (answer)
      expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'payload_too_large' }]);
    await until(async () => {
      const now = await quarantined();
      expect(now.length).toBe(before + 1);
      expect(now[0]).toMatchObject({ reason: 'too_large' });
    });
    await goesOn();
  });

  test('for a connection that does not exist: 404', async () => {
    const url = `${app.url}/webhooks/nobody-has-this`;
    const answer = await postWebhook(world, inboundText(world, anyNumber(), 'hi'), { url });
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'unknown_connection' }]);
  });
});

describe('an authentic request', () => {
  test('that comes again is acknowledged and changes nothing', async () => {
    const from = anyNumber();
    const fields = inboundText(world, from, 'once');
    for (let n = 0; n < 3; n += 1) expect((await postWebhook(world, fields)).status).toBe(200);
    expect(await textsOf(from)).toHaveLength(1);
  });

  test('with fields nobody knows is taken in', async () => {
    const from = anyNumber();
    const fields = { ...inboundText(world, from, 'hello'), NewThing: '1', '': 'x', 'a[b]': '\u{1f600}' };
    expect((await postWebhook(world, fields)).status).toBe(200);
    expect(await textsOf(from)).toMatchObject([{ body: 'hello' }]);
  });

  test.each([
    ['no message id', 'MessageSid'],
    ['no sender', 'From'],
    ['no receiver', 'To'],
  ])('with %s is acknowledged and kept as unreadable', async (_, missing) => {
    const { [missing]: _gone, ...fields } = inboundText(world, anyNumber(), 'hello');
    expect((await postWebhook(world, fields as Record<string, string>)).status).toBe(200);
    expect((await quarantined())[0]).toMatchObject({ reason: 'unreadable' });
    await goesOn();
  });

  test('in JSON that is cut off is refused, for its signature no longer fits', async () => {
    const answer = await fetch(world.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-twilio-signature': 'x' },
      body: '{"MessageSid":"SM1","Bo',
    });
    expect(answer.status).toBe(403);
    await goesOn();
  });

  test('to a number that is not ours is acknowledged and parked', async () => {
    const to = anyNumber();
    expect((await postWebhook(world, inboundText({ number: to }, anyNumber(), 'hello'))).status).toBe(200);
    expect((await parked())[0]).toMatchObject({
      kind: 'text',
      reason: expect.stringContaining('unknown_number'),
    });
    await goesOn();
  });

  test('from a sender that cannot be one is acknowledged and parked', async () => {
    expect((await postWebhook(world, inboundText(world, '++', 'hello'))).status).toBe(200);
    expect((await parked())[0]).toMatchObject({ reason: expect.stringContaining('bad_sender') });
    await goesOn();
  });

  test('with bytes that are no UTF-8 is taken in, with what could not be read marked', async () => {
    const from = anyNumber();
    const fields = inboundText(world, from, 'caf\uFFFD');
    const { default: twilio } = await import('twilio');
    const answer = await fetch(world.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(world.token, world.webhookUrl, fields),
      },
      body: new URLSearchParams(fields).toString().replace('%EF%BF%BD', '%E9'),
    });
    expect(answer.status).toBe(200);
    expect(await textsOf(from)).toMatchObject([{ body: 'caf\uFFFD' }]);
  });

  test.each([1_601, 10_000])('with %i characters is taken in whole', async (length) => {
    const from = anyNumber();
    expect((await postWebhook(world, inboundText(world, from, 'x'.repeat(length)))).status).toBe(200);
    expect((await textsOf(from))[0]?.body).toHaveLength(length);
  });

  test('with 11 files is taken in with ten to fetch and one refused', async () => {
    const from = anyNumber();
    const fields: Record<string, string> = { ...inboundText(world, from, ''), NumMedia: '11' };
    for (let n = 0; n < 11; n += 1) fields[`MediaUrl${n}`] = `https://127.0.0.1:9/${n}`;
    expect((await postWebhook(world, fields)).status).toBe(200);
    const [text] = await textsOf(from);
    expect(text?.media).toHaveLength(11);
    expect(text?.media?.[10]).toMatchObject({ state: 'refused', refusal: 'too_many' });
  });

  test.each([
    ['javascript:alert(1)', 'bad_address'],
    ['https://10.0.0.1/a.jpg', 'private_address'],
    ['https://[::1]/a.jpg', 'private_address'],
  ])('with a file at %s is taken in, and the file refused', async (url, refusal) => {
    const from = anyNumber();
    const fields = { ...inboundText(world, from, 'look'), NumMedia: '1', MediaUrl0: url };
    expect((await postWebhook(world, fields)).status).toBe(200);
    await until(async () =>
      expect((await textsOf(from))[0]?.media).toMatchObject([{ state: 'refused', refusal }]),
    );
  });
});

describe('a receipt', () => {
  test('for an id nobody knows is acknowledged and parked', async () => {
    const sid = `SM${'0'.repeat(31)}7`;
    expect((await postWebhook(world, receipt(sid))).status).toBe(200);
    expect((await parked())[0]).toMatchObject({ kind: 'receipt', key: `st:${sid}:delivered` });
  });

  test('of another workspace’s text is parked here and moves nothing there', async () => {
    const other = await buildWorld(app);
    const from = anyNumber();
    await postWebhook(other, inboundText(other, from, 'STOP'));
    const sid = `SM${'1'.repeat(32)}`;
    const attempts = await app.database.query<{ id: string }>(
      `SELECT id FROM delivery WHERE workspace_id = $1`,
      [other.workspaceId],
    );
    expect(attempts.length).toBeGreaterThan(0);
    await app.database.query(
      `INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, carrier_message_id, started_at)
       SELECT workspace_id, gen_random_uuid(), id, 90, $2, business_number_id, $3, now() FROM delivery WHERE workspace_id = $1`,
      [other.workspaceId, other.connectionId, sid],
    );
    expect((await postWebhook(world, receipt(sid))).status).toBe(200);
    expect((await parked())[0]).toMatchObject({ kind: 'receipt', key: `st:${sid}:delivered` });
    const moved = await app.database.query(
      `SELECT 1 FROM delivery_event WHERE workspace_id = $1 AND source = 'receipt'`,
      [other.workspaceId],
    );
    expect(moved).toEqual([]);
  });

  test('with a state nobody knows is kept as unreadable', async () => {
    const fields = { ...receipt(`SM${'2'.repeat(32)}`), MessageStatus: 'teleported' };
    expect((await postWebhook(world, fields)).status).toBe(200);
    expect((await quarantined())[0]).toMatchObject({ reason: 'unreadable' });
    await goesOn();
  });
});
