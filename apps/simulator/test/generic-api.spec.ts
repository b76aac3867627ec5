// The generic protocol, signed and verified by the library of Standard Webhooks.
import { randomBytes, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { eventually } from './eventually';
import { customer, startWorld, type World } from './world';

const NUMBER = '+12065550188';
const SECRET = `whsec_${randomBytes(32).toString('base64')}`;
const library = new Webhook(SECRET);

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await world.call('PUT', '/simulator/accounts/acme-generic', { authToken: SECRET, carrier: 'generic' });
  await world.call('PUT', `/simulator/numbers/${encodeURIComponent(NUMBER)}`, {
    accountSid: 'acme-generic',
    webhookUrl: world.business.webhookUrl,
  });
});
afterAll(() => world.close());
afterEach(() => world.call('DELETE', '/simulator/faults'));

const signed = (payload: string): Record<string, string> => {
  const [id, now] = [randomUUID(), new Date()];
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': library.sign(id, now, payload),
  };
};
const send = async (to: string, key: string, over: object = {}) => {
  const body = JSON.stringify({
    from: NUMBER,
    to,
    text: 'Hello',
    callbackUrl: world.business.webhookUrl,
    ...over,
  });
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, ...signed(body) };
  const response = await fetch(`${world.url}/generic/messages`, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const list = async (query: string) => {
  const path = `/generic/messages?${query}`;
  const response = await fetch(`${world.url}${path}`, { headers: signed(path) });
  return { status: response.status, body: (await response.json()) as { messages: { id: string }[] } };
};

it('takes a text once however often the key comes, and its receipts verify', async () => {
  const to = customer();
  const key = randomUUID();
  const first = await send(to, key);
  expect(first).toMatchObject({ status: 202, body: { state: 'accepted', segments: 1 } });
  expect((await send(to, key)).body).toEqual(first.body);
  const webhook = await world.business.find((_fields, { body }) =>
    body.includes(`"id":"${String(first.body['id'])}","state":"delivered"`),
  );
  const headers = webhook.headers as Record<string, string>;
  expect(library.verify(webhook.body, headers)).toMatchObject({ type: 'message.status' });
  expect(() => library.verify(`${webhook.body} `, headers)).toThrow();
  expect(await world.reached(to)).toHaveLength(1);
});

it('brings texts, and calls again until it is answered with a 2xx', async () => {
  const text = randomUUID();
  let turn = 0;
  world.business.answer = (_webhook, response) => {
    turn += 1;
    response.writeHead(turn < 3 ? 500 : 204).end();
  };
  await world.text(customer(), text, NUMBER);
  const got = await eventually(() => {
    const all = world.business.got.filter(({ body }) => body.includes(text));
    expect(all).toHaveLength(3);
    return all;
  });
  world.business.answer = (_webhook, response) => void response.end();
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

it('lists what it was given in pages, newest first', async () => {
  const to = customer();
  const ids: unknown[] = [];
  for (let n = 0; n < 51; n += 1) ids.unshift((await send(to, randomUUID())).body['id']);
  const query = new URLSearchParams({ direction: 'out', to, since: new Date(0).toISOString() });
  const first = (await list(query.toString())).body as { messages: { id: string }[]; next?: string };
  const second = (await list((first.next ?? '').slice(1))).body as {
    messages: { id: string }[];
    next?: string;
  };
  expect([...first.messages, ...second.messages].map(({ id }) => id)).toEqual(ids);
  expect(second.next).toBeUndefined();
});

it.each([
  ['no JSON', '{', 422, 'invalid_request'],
  ['no receiver', '{"from":"+1"}', 422, 'invalid_request'],
  ['no content', `{"from":"${NUMBER}","to":"+12025550143"}`, 422, 'invalid_content'],
])('refuses %s', async (_name, body, status, code) => {
  const headers = { 'content-type': 'application/json', ...signed(body) };
  const response = await fetch(`${world.url}/generic/messages`, { method: 'POST', headers, body });
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
});

it('refuses what is not signed, or signed for another question', async () => {
  expect((await fetch(`${world.url}/generic/messages?direction=out`)).status).toBe(401);
  const headers = signed('/generic/messages?direction=in');
  expect((await fetch(`${world.url}/generic/messages?direction=out`, { headers })).status).toBe(401);
});
