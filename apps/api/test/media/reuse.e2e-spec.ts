// What becomes of files where they cannot go, and how they come back into the composer.
import {
  API,
  type ConversationChange,
  type ConversationDetail,
  type Media,
  type Problem,
} from '@parley/contracts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CustomerThread, type Desk, openDesk } from '../../src/sending/sending.fixture';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';
import { until } from '../until';
import { buildWorld, type World } from '../world';
import { upload } from './upload';

let simulator: SimulatorProcess;
let app: TestApp;
let world: World;
let agent: ApiClient;
let desk: Desk;
let thread: CustomerThread;
let photo: Buffer;

beforeAll(async () => {
  simulator = await startSimulator();
  app = await startTestApp({ env: { SIMULATOR_URL: simulator.url, PARLEY_ROLES: 'both' } });
  photo = await sharp({ create: { width: 32, height: 32, channels: 3, background: 'plum' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await app?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(app, { simulator });
  agent = await app.signIn(world.agent.email);
  desk = openDesk(agent, world, simulator);
  thread = await desk.customer();
});

const uploaded = async (): Promise<Media> => (await upload(app, agent, photo)).body;
/** The workspace changes its carrier for one that carries words only. */
const turnToWords = () =>
  app.database.query(`UPDATE connection SET carrier = 'vonage' WHERE workspace_id = $1`, [world.workspaceId]);
const deliveryOf = async (body: string) => {
  const found = (await desk.detail(thread)).entries.find(
    (entry) => entry.kind === 'text_out' && entry.body === body,
  );
  return found?.kind === 'text_out' ? found.delivery : undefined;
};

describe('a number whose carrier takes no files', () => {
  test('says so with the thread, before anything is written', async () => {
    const noFiles = async () =>
      (await agent.get<ConversationDetail>(API.conversation(thread.id))).body.noFiles;
    expect(await noFiles()).toBeNull();
    await turnToWords();
    expect(await noFiles()).toEqual({
      code: 'media_not_supported',
      title: 'The carrier of this number takes no files',
      advice: 'Send the text without files, or from a number of another connection.',
      detail: 'Vonage carries words only.',
    });
  });

  test('refuses a reply with files by its field and writes nothing; the words alone are taken', async () => {
    const file = await uploaded();
    await turnToWords();
    const { status, body } = await agent.post<Problem>(API.replies(thread.id), {
      clientId: crypto.randomUUID(),
      body: 'see this',
      mediaIds: [file.id],
      basedOnPosition: thread.last,
    });
    expect([status, body]).toMatchObject([
      422,
      {
        code: 'media_not_supported',
        detail: 'Vonage carries words only.',
        fields: [{ field: 'mediaIds', message: 'Vonage carries words only.' }],
      },
    ]);
    expect(body.advice).not.toBe('');
    expect(await deliveryOf('see this')).toBeUndefined();
    expect((await desk.reply(thread, 'just words')).status).toBe(201);
  });

  test('fails a text that was written before the number came to it, rather than sending half of it', async () => {
    const file = await uploaded();
    const sendAt = new Date(Date.now() + 3_600_000).toISOString();
    const id = await desk.sent(thread, 'tomorrow', { mediaIds: [file.id], sendAt });
    await turnToWords();
    expect((await agent.post(API.sendNow(id))).status).toBe(200);
    await until(async () =>
      expect(await deliveryOf('tomorrow')).toMatchObject({
        state: 'failed',
        problem: { code: null, advice: 'Write it again without files.' },
      }),
    );
    expect((await simulator.taken()).filter(({ to }) => to === thread.from)).toEqual([]);
  });
});

describe('a file of a text', () => {
  const copyOf = (id: string, who = agent) => who.post<Media & Problem>(API.mediaCopies(id));

  test('that was taken back goes along with the next one, and stays in the bubble it was in', async () => {
    const file = await uploaded();
    const id = await desk.sent(thread, 'wrong words', { mediaIds: [file.id], undoSeconds: 30 });
    expect((await agent.post<ConversationChange>(API.cancelDelivery(id))).status).toBe(200);
    const again = await copyOf(file.id);
    expect([again.status, again.body]).toMatchObject([201, { ...file, id: again.body.id }]);
    expect(again.body.id).not.toBe(file.id);

    await desk.sent(thread, 'right words', { mediaIds: [again.body.id] });
    await until(async () => expect((await deliveryOf('right words'))?.state).toBe('delivered'));
    const [reached] = await simulator.reached(thread.from);
    expect(reached).toMatchObject({ body: 'right words', media: [{ bytes: file.bytes }] });
    const { entries } = await desk.detail(thread);
    const shown = entries.flatMap((entry) =>
      entry.kind === 'text_out' ? [[entry.body, entry.media[0]?.id]] : [],
    );
    expect(shown).toEqual([
      ['wrong words', file.id],
      ['right words', again.body.id],
    ]);
  });

  test('is copied for those of its workspace who may reply, as often as they like', async () => {
    const file = await uploaded();
    await desk.sent(thread, 'once', { mediaIds: [file.id] });
    const colleague = await app.signIn(world.second.email);
    expect((await copyOf(file.id, colleague)).status).toBe(201);
    expect((await copyOf(file.id, colleague)).status).toBe(201);
    const stranger = await app.signIn((await buildWorld(app)).agent.email);
    expect(await copyOf(file.id, stranger)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await copyOf(crypto.randomUUID())).status).toBe(404);
  });
});
