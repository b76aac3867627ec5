// Files both ways over the simulator, from a handset to the screen and from the composer to a handset.
import {
  API,
  type ConversationChange,
  type ConversationDetail,
  type ConversationsPage,
  type Entry,
  type Media,
} from '@parley/contracts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyNumber, buildBrand, buildPerson } from '../factories';
import { joinThrough } from '../join-through';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';
import { until } from '../until';
import { upload } from './upload';

const SANDBOXED = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'content-disposition': 'inline; filename="file.jpg"',
};

let simulator: SimulatorProcess;
let app: TestApp;
let admin: ApiClient;
let agent: ApiClient;
let brandId: string;
let photo: Buffer;

beforeAll(async () => {
  simulator = await startSimulator();
  app = await startTestApp({ env: { SIMULATOR_URL: simulator.url, PARLEY_ROLES: 'both' } });
  const { workspaceId, email } = await buildPerson(app.database, { role: 'admin' });
  brandId = (await buildBrand(app.database, { workspaceId })).id;
  admin = await app.signIn(email);
  agent = await app.signIn((await buildPerson(app.database, { workspaceId })).email);
  photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await app?.close();
  await simulator?.stop();
});

async function threadOf(customer: string): Promise<ConversationDetail> {
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find((one) => one.contact.number === customer);
  return (await agent.get<ConversationDetail>(API.conversation(row?.id ?? 'none'))).body;
}

async function textOf<K extends Entry['kind']>(
  customer: string,
  kind: K,
): Promise<Extract<Entry, { kind: K }>> {
  const text = (await threadOf(customer)).entries.findLast((entry) => entry.kind === kind);
  if (!text) throw new Error(`no ${kind} of ${customer}`);
  return text as Extract<Entry, { kind: K }>;
}

/** What a screen is led to: the console's lasting address answers with one that anybody may read for a while. */
async function read({ id }: Pick<Media, 'id'>): Promise<Response> {
  const lasting = `${app.url}${API.mediaFile(id)}`;
  const led = await fetch(lasting, { headers: { cookie: agent.cookie ?? '' }, redirect: 'manual' });
  expect(led.status).toBe(302);
  expect((await fetch(lasting)).status).toBe(401);
  return fetch(new URL(led.headers.get('location') ?? '', app.url));
}

describe.each(['twilio', 'telnyx'] as const)('over %s', (carrier) => {
  let number: string;
  beforeAll(async () => {
    ({ number } = await joinThrough(carrier, { app, simulator, admin, brandId }));
  });

  test('a picture of a customer is fetched, drawn anew and shown from a signed address', async () => {
    const customer = anyNumber();
    const { webhook } = await simulator.text(customer, number, 'look', [
      { contentType: 'image/png', content: photo },
    ]);
    expect(webhook?.status).toBe(200);
    await until(async () =>
      expect((await textOf(customer, 'text_in')).media).toMatchObject([
        { state: 'stored', type: 'image/jpeg', width: 80, height: 60 },
      ]),
    );
    const [stored] = (await textOf(customer, 'text_in')).media;
    if (!stored) throw new Error('no file');

    const shown = await read(stored);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(Object.fromEntries(shown.headers)).toMatchObject(SANDBOXED);
    const content = Buffer.from(await shown.arrayBuffer());
    expect(content).toHaveLength(stored.bytes ?? 0);
    expect(photo.includes('secret place')).toBe(true);
    expect(content.includes('secret place')).toBe(false);
    expect(await sharp(content).metadata()).toMatchObject({ format: 'jpeg', width: 80, height: 60 });
  });

  test('a file in a reply is handed to the carrier by address, and its very bytes reach the handset', async () => {
    const customer = anyNumber();
    await simulator.text(customer, number, 'send me a picture');
    const { conversation } = await threadOf(customer);
    const { body: file } = await upload(app, agent, photo);
    const answer = await agent.post<ConversationChange>(API.replies(conversation.id), {
      clientId: crypto.randomUUID(),
      body: 'Here it is',
      mediaIds: [file.id],
      basedOnPosition: conversation.lastPosition,
    });
    expect(answer.status).toBe(201);
    await until(async () => expect((await textOf(customer, 'text_out')).delivery.state).toBe('delivered'));

    const taken = (await simulator.taken()).filter(({ to }) => to === customer);
    expect(taken.map(({ body, mediaUrls }) => [body, mediaUrls.length])).toEqual([['Here it is', 1]]);
    expect(taken[0]?.mediaUrls[0]).toMatch(
      new RegExp(`^${app.config.mediaUrl}/media/[\\w-]+\\.[\\w-]+\\.\\w+\\.[\\w-]+$`),
    );
    const reached = await simulator.reached(customer);
    expect(reached).toMatchObject([
      { body: 'Here it is', media: [{ contentType: 'image/jpeg', bytes: file.bytes }] },
    ]);

    const ours = Buffer.from(await (await read(file)).arrayBuffer());
    expect((await simulator.fileOf(reached[0]?.media[0]?.id ?? '')).equals(ours)).toBe(true);
    expect(ours.includes('secret place')).toBe(false);
    expect((await textOf(customer, 'text_out')).media).toMatchObject([{ id: file.id, name: 'my photo.jpg' }]);
  });
});
