import {
  API,
  type ConversationChange,
  type ConversationDetail,
  type ConversationsPage,
  type Media,
  type MediaFailure,
  type TextIn,
} from '@parley/contracts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MediaAddresses } from '../../src/media/media-addresses';
import { anyNumber } from '../factories';
import { type ApiClient, type TestApp, startTestApp } from '../test-app';
import { until } from '../until';
import { inboundText, postWebhook } from '../webhook';
import { type World, buildWorld } from '../world';
import { type FilesServer, startFilesServer } from './files-server';
import { upload } from './upload';

let app: TestApp;
let world: World;
let agent: ApiClient;
let admin: ApiClient;
let files: FilesServer;
let photo: Buffer;

beforeAll(async () => {
  files = await startFilesServer();
  app = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
  world = await buildWorld(app);
  await app.database.query(`UPDATE connection SET base_url = $2 WHERE workspace_id = $1`, [
    world.workspaceId,
    files.url,
  ]);
  agent = await app.signIn(world.agent.email);
  admin = await app.signIn(world.admin.email);
  photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await app?.close();
  await files?.close();
});

async function receive(media: { url: string; type?: string }[], body = ''): Promise<string> {
  const from = anyNumber();
  const fields = { ...inboundText(world, from, body), NumMedia: String(media.length) } as Record<
    string,
    string
  >;
  media.forEach(({ url, type }, n) => {
    fields[`MediaUrl${n}`] = url;
    fields[`MediaContentType${n}`] = type ?? 'image/jpeg';
  });
  expect((await postWebhook(world, fields)).status).toBe(200);
  return from;
}

async function threadOf(from: string): Promise<ConversationDetail> {
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find((one) => one.contact.number === from);
  if (!row) throw new Error(`no thread of ${from}`);
  return (await agent.get<ConversationDetail>(API.conversation(row.id))).body;
}
const textOf = async (from: string): Promise<TextIn> => {
  const text = (await threadOf(from)).entries.find((entry) => entry.kind === 'text_in');
  if (!text) throw new Error('no text');
  return text;
};
/** The files of the sender's text once none waits any more. */
async function settled(from: string): Promise<Media[]> {
  let media: Media[] = [];
  await until(async () => {
    ({ media } = await textOf(from));
    expect(media.length).toBeGreaterThan(0);
    expect(media.map(({ state }) => state)).not.toContain('waiting');
  });
  return media;
}

const fileOf = (id: string): Promise<Response> =>
  fetch(`${app.url}${API.mediaFile(id)}`, { headers: { cookie: agent.cookie ?? '' }, redirect: 'manual' });

describe('a picture of a customer', () => {
  test('is fetched with the carrier’s credentials, drawn anew, and told to the screens', async () => {
    files.serve('/photo', { content: photo, type: 'image/jpeg' });
    const from = await receive([{ url: `${files.url}/photo` }]);
    const [stored] = await settled(from);
    expect(stored).toMatchObject({
      state: 'stored',
      type: 'image/jpeg',
      width: 64,
      height: 48,
      refusal: null,
    });
    expect(files.asked.find(({ path }) => path === '/photo')?.authorization).toMatch(/^Basic /);

    const { conversation, entries } = await threadOf(from);
    expect(conversation.preview).toMatchObject({ kind: 'text_in', body: 'Photo' });
    expect(entries.find((entry) => entry.kind === 'text_in')).toMatchObject({ body: '', position: 1 });
    const revisions = entries.map((entry) => entry.revision).sort((a, b) => a - b);
    expect(revisions.at(-1)).toBe(conversation.revision);

    const answer = await fileOf(stored?.id ?? '');
    expect(answer.status).toBe(302);
    const bytes = await fetch(`${app.url}${answer.headers.get('location')}`);
    expect(Object.fromEntries(bytes.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="file.jpg"',
    });
    const content = Buffer.from(await bytes.arrayBuffer());
    expect(content.includes('secret place')).toBe(false);
    expect((await sharp(content).metadata()).exif).toBeUndefined();
    expect(photo.includes('secret place')).toBe(true);
  });

  test('has an address that cannot be made up, changed or kept for ever', async () => {
    files.serve('/photo', { content: photo });
    const [stored] = await settled(await receive([{ url: `${files.url}/photo` }]));
    const address = `${app.url}${(await fileOf(stored?.id ?? '')).headers.get('location')}`;
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    expect((await fetch(`${app.url}/media/nonsense`)).status).toBe(404);
    const place = { workspaceId: world.workspaceId, id: stored?.id ?? '' };
    const old = app.app.get(MediaAddresses).forScreen(place, Date.now() - 3 * 3_600_000);
    expect((await fetch(`${app.url}${old}`)).status).toBe(404);
  });

  test('is not there for another workspace', async () => {
    files.serve('/photo', { content: photo });
    const [stored] = await settled(await receive([{ url: `${files.url}/photo` }]));
    const stranger = await app.signIn((await buildWorld(app)).agent.email);
    expect((await stranger.get(API.mediaFile(stored?.id ?? ''))).status).toBe(404);
  });

  test('may be reached by a redirect of its carrier, whose credentials stay with it', async () => {
    files.serve('/moved', { status: 307, location: '/there' });
    files.serve('/there', { content: photo });
    const [stored] = await settled(await receive([{ url: `${files.url}/moved` }]));
    expect(stored?.state).toBe('stored');
  });
});

test('a PDF is kept as it is and handed out to be saved, not shown', async () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  files.serve('/letter', { content: pdf, type: 'image/jpeg' });
  const [stored] = await settled(await receive([{ url: `${files.url}/letter`, type: 'image/jpeg' }]));
  expect(stored).toMatchObject({ state: 'stored', type: 'application/pdf', bytes: pdf.length, width: null });
  const file = await fetch(`${app.url}${(await fileOf(stored?.id ?? '')).headers.get('location')}`);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="file.pdf"');
  expect(Buffer.from(await file.arrayBuffer()).equals(pdf)).toBe(true);
});

describe('a file that must not be fetched or kept is refused with its reason', () => {
  const port = 9;
  test.each([
    ['a javascript address', 'javascript:alert(1)', 'bad_address'],
    ['a file address', 'file:///etc/passwd', 'bad_address'],
    ['a data address', 'data:image/png;base64,AAAA', 'bad_address'],
    ['nonsense', 'not an address', 'bad_address'],
    ['plain http', 'http://example.com/a.jpg', 'bad_address'],
    ['credentials in the address', 'https://user:secret@example.com/a.jpg', 'bad_address'],
    ['loopback', 'https://127.0.0.1:9/a.jpg', 'private_address'],
    ['loopback by name', `https://localhost:${port}/a.jpg`, 'private_address'],
    ['loopback as a number', 'https://2130706433/a.jpg', 'private_address'],
    ['loopback in IPv6', 'https://[::1]/a.jpg', 'private_address'],
    ['IPv4 within IPv6', 'https://[::ffff:10.0.0.1]/a.jpg', 'private_address'],
    ['a private network', 'https://192.168.0.1/a.jpg', 'private_address'],
    ['the cloud’s metadata', 'https://169.254.169.254/latest/meta-data', 'private_address'],
    ['another port of this machine', `http://127.0.0.1:${port}/a.jpg`, 'bad_address'],
  ])('%s', async (_, url, refusal) => {
    const [media] = await settled(await receive([{ url }], 'look'));
    expect(media).toMatchObject({ state: 'refused', refusal });
  });

  test('a redirect into a private network', async () => {
    files.serve('/trap', { status: 302, location: 'https://10.1.2.3/secrets' });
    const [media] = await settled(await receive([{ url: `${files.url}/trap` }]));
    expect(media).toMatchObject({ state: 'refused', refusal: 'private_address' });
  });

  test.each([
    ['a page', '/page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'type_not_allowed'],
    [
      'a drawing that runs scripts',
      '/svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'type_not_allowed',
    ],
    ['nothing', '/empty', Buffer.alloc(0), 'damaged'],
    ['half a picture', '/half', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'type_not_allowed'],
    ['more than 5 MB', '/big', Buffer.alloc(5 * 1024 * 1024 + 1), 'too_large'],
  ])('%s', async (_, path, content, refusal) => {
    files.serve(path, { content, type: 'image/jpeg' });
    const [media] = await settled(await receive([{ url: `${files.url}${path}` }]));
    expect(media?.state).toBe('refused');
    expect([refusal, 'damaged']).toContain(media?.refusal);
  });

  test('a picture that unfolds to more than can be held', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: 'red' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    files.serve('/bomb', { content: bomb });
    const [media] = await settled(await receive([{ url: `${files.url}/bomb` }]));
    expect(media).toMatchObject({ state: 'refused', refusal: 'damaged' });
  });

  test('the eleventh file of a text, while the other ten are there', async () => {
    files.serve('/photo', { content: photo });
    const media = await settled(
      await receive(Array.from({ length: 11 }, () => ({ url: `${files.url}/photo` }))),
    );
    expect(media.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 10 }, () => 'stored'),
      'refused',
    ]);
    expect(media[10]?.refusal).toBe('too_many');
  });
});

test('a file that the carrier does not hand over is tried again, given up, listed, and fetched by hand', async () => {
  const from = await receive([{ url: `${files.url}/later` }], 'see this');
  await until(async () => expect(files.asked.map(({ path }) => path)).toContain('/later'));
  expect((await textOf(from)).media[0]?.state).toBe('waiting');
  const id = (await textOf(from)).media[0]?.id ?? '';
  await until(async () => {
    const tried = await app.database.query(
      `SELECT 1 FROM media WHERE id = $1 AND attempts = 1 AND next_attempt_at < now() + interval '15 seconds'`,
      [id],
    );
    expect(tried).toHaveLength(1);
  });
  await app.database.query(`UPDATE media SET attempts = 6, next_attempt_at = now() WHERE id = $1`, [id]);
  const [given] = await settled(from);
  expect(given).toMatchObject({ state: 'refused', refusal: 'unreachable' });
  const { items } = (await admin.get<{ items: MediaFailure[] }>(API.media)).body;
  expect(items.find((one) => one.id === id)).toMatchObject({ refusal: 'unreachable', attempts: 7 });
  expect((await agent.post(API.mediaFetch(id))).status).toBe(403);

  files.serve('/later', { content: photo });
  expect((await admin.post(API.mediaFetch(id))).status).toBe(204);
  await until(async () => expect((await textOf(from)).media[0]?.state).toBe('stored'));
  expect((await admin.post(API.mediaFetch(id))).body).toMatchObject({ code: 'transition_not_allowed' });
});

describe('files on their way out', () => {
  const reply = (id: string, mediaIds: string[], body = '') =>
    agent.post<ConversationChange>(API.replies(id), {
      clientId: crypto.randomUUID(),
      body,
      mediaIds,
      basedOnPosition: 1_000,
    });

  test('are checked, drawn anew, shown in the reply, and named to the carrier by signed addresses', async () => {
    const { conversation } = await threadOf(await receive([], 'send me a picture'));
    const { status, body: file } = await upload(app, agent, photo);
    expect([status, file]).toMatchObject([
      201,
      { state: 'stored', type: 'image/jpeg', name: 'my photo.jpg', width: 64 },
    ]);
    const answer = await reply(conversation.id, [file.id]);
    expect(answer.status).toBe(201);
    const entry = answer.body.entries.find((one) => one.kind === 'text_out');
    expect(entry).toMatchObject({ body: '', media: [{ id: file.id }], delivery: { segments: 1 } });
    expect(answer.body.conversation.preview?.body).toBe('Photo');
    const [row] = await app.database.query<{ media_ids: string[] }>(
      `SELECT media_ids FROM delivery WHERE workspace_id = $1 AND conversation_id = $2`,
      [world.workspaceId, conversation.id],
    );
    expect(row?.media_ids).toEqual([file.id]);
    const address = app.app.get(MediaAddresses).forCarrier({ workspaceId: world.workspaceId, id: file.id });
    expect((await fetch(address)).headers.get('content-disposition')).toBe('inline; filename="my photo.jpg"');
    // The same file does not go with a second text.
    expect((await reply(conversation.id, [file.id], 'again')).body).toMatchObject({ code: 'media_refused' });
  });

  test('are refused for what they are, and where the carrier takes none', async () => {
    const { conversation } = await threadOf(await receive([], 'hello'));
    expect(await upload(app, agent, Buffer.from('MZ this is a program'))).toMatchObject({
      status: 422,
      body: { code: 'media_refused', fields: [{ field: 'mediaIds' }] },
    });
    expect((await upload(app, agent, Buffer.alloc(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await reply(conversation.id, [], '')).body).toMatchObject({ code: 'text_empty' });
    expect((await reply(conversation.id, [crypto.randomUUID()])).body).toMatchObject({
      code: 'media_refused',
    });
    const colleague = await app.signIn(world.second.email);
    const { body: theirs } = await upload(app, colleague, photo, 'theirs.jpg');
    expect((await reply(conversation.id, [theirs.id])).body).toMatchObject({ code: 'media_refused' });
  });
});
