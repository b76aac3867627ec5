// Pictures both ways, as Twilio and as Telnyx.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Telnyx from 'telnyx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './eventually';
import { ACCOUNT, customer, NUMBER, startWorld, TOKEN, type World } from './world';

/** The smallest PNG there is: one transparent point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const TELNYX_NUMBER = '+12065550179';

let world: World;
let files: Server;
let filesUrl: string;

beforeAll(async () => {
  world = await startWorld();
  files = createServer((request, response) => {
    if (request.url !== '/cat.png') return void response.writeHead(404).end();
    response.setHeader('content-type', 'image/png');
    response.end(PNG);
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  filesUrl = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  await world.call('PUT', '/simulator/accounts/acme-telnyx', { authToken: 'KEY1', carrier: 'telnyx' });
  await world.call('PUT', `/simulator/numbers/${encodeURIComponent(TELNYX_NUMBER)}`, {
    accountSid: 'acme-telnyx',
    webhookUrl: world.business.webhookUrl,
  });
});
afterAll(async () => {
  await world.close();
  files.close();
});

const picture = { contentType: 'image/png', base64: PNG.toString('base64') };

it('a picture texted to a Twilio number is offered behind its credentials, by a redirect', async () => {
  const from = customer();
  await world.call('POST', '/simulator/inbound', { from, to: NUMBER, body: '', media: [picture, picture] });
  const { fields } = await world.business.find((all) => all['From'] === from);
  expect(fields).toMatchObject({ NumMedia: '2', MediaContentType0: 'image/png', Body: '' });
  expect(fields['MessageSid']).toMatch(/^MM/);
  const url = fields['MediaUrl0'] ?? '';
  expect((await fetch(url)).status).toBe(401);
  const headers = { authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}` };
  const asked = await fetch(url, { headers, redirect: 'manual' });
  expect(asked.status).toBe(307);
  const got = await fetch(asked.headers.get('location') ?? '');
  expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(Buffer.from(await got.arrayBuffer()).equals(PNG)).toBe(true);

  const sid = fields['MessageSid'] ?? '';
  const listed = await world.client().messages(sid).media.list();
  expect(listed.map((file) => file.contentType)).toEqual(['image/png', 'image/png']);
});

it.each(['twilio', 'telnyx'])('a picture sent as %s is fetched and reaches the handset', async (as) => {
  const to = customer();
  const mediaUrl = `${filesUrl}/cat.png`;
  if (as === 'twilio') await world.client().messages.create({ from: NUMBER, to, mediaUrl: [mediaUrl] });
  else {
    const client = new Telnyx({ apiKey: 'KEY1', baseURL: `${world.url}/v2` });
    await client.messages.send({ from: TELNYX_NUMBER, to, media_urls: [mediaUrl], type: 'MMS' });
  }
  const [reached] = await eventually(async () => {
    const all = await world.reached(to);
    expect(all).toHaveLength(1);
    return all;
  });
  expect(reached?.media).toMatchObject([{ contentType: 'image/png', bytes: PNG.length }]);
  const got = await fetch(`${world.url}/media/${reached?.media[0]?.id}`);
  expect(Buffer.from(await got.arrayBuffer()).equals(PNG)).toBe(true);
});

it('a picture that cannot be fetched fails the message', async () => {
  const { sid } = await world
    .client()
    .messages.create({ from: NUMBER, to: customer(), body: 'see', mediaUrl: [`${filesUrl}/gone.png`] });
  await eventually(async () => {
    const message = await world.client().messages(sid).fetch();
    expect([message.status, message.errorCode]).toEqual(['failed', 11200]);
  });
});

it('a picture texted to a Telnyx number has an open address', async () => {
  const from = customer();
  await world.call('POST', '/simulator/inbound', { from, to: TELNYX_NUMBER, body: 'look', media: [picture] });
  const { body } = await world.business.find((_fields, webhook) => webhook.body.includes(from));
  const event = JSON.parse(body) as { data: { payload: { media: { url: string; content_type: string }[] } } };
  const [file] = event.data.payload.media;
  expect(file?.content_type).toBe('image/png');
  expect((await fetch(file?.url ?? '')).status).toBe(200);
});
