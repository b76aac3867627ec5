// Notes and labels: what colleagues leave on a thread.
import { API, type ConversationChange, LIMITS, type Problem } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConversation } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { newId } from '../database/ids';
import { type Colleague, logOf, signedIn } from './conversations.fixture';

let app: TestApp;
let ada: Colleague;
let sam: Colleague;
let workspaceId: string;

beforeAll(async () => {
  app = await startTestApp();
  ada = await signedIn(app);
  ({ workspaceId } = ada);
  sam = await signedIn(app, workspaceId);
});
afterAll(() => app.close());

const aThread = (labels: string[] = []) => buildConversation(app.database, { workspaceId, labels });

describe('a note', () => {
  test('becomes an entry and the preview, and is no text to anybody', async () => {
    const thread = await aThread();
    const clientId = newId();
    const { status, body } = await ada.api.post<ConversationChange>(API.notes(thread.id), {
      clientId,
      body: '  She called,\n twice. ',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      conversation: {
        lastPosition: 1,
        lastInboundPosition: 0,
        preview: { kind: 'note', body: 'She called, twice.' },
      },
      entries: [{ kind: 'note', position: 1, body: 'She called,\n twice.', clientId, actor: { id: ada.id } }],
    });
    const sent = await app.database.query(`SELECT 1 FROM delivery WHERE workspace_id = $1`, [workspaceId]);
    expect(sent).toEqual([]);
  });

  test('pressed many times at once is written once, and every answer names the same entry', async () => {
    const thread = await aThread();
    const note = { clientId: newId(), body: 'Once only' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ada.api.post<ConversationChange>(API.notes(thread.id), note)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(answers.map(({ body }) => body.entries.map(({ position }) => position))).toEqual(
      Array(10).fill([1]),
    );
    expect(await logOf(app.database, thread)).toHaveLength(1);
  });

  test.each([
    ['with other words', async () => ({ by: ada, body: 'Other words' })],
    ['by somebody else', async () => ({ by: sam, body: 'First' })],
    ['on another thread', async () => ({ by: ada, body: 'First', on: (await aThread()).id })],
  ])('under a client id that is taken, %s, is refused', async (_, again) => {
    const thread = await aThread();
    const clientId = newId();
    await ada.api.post(API.notes(thread.id), { clientId, body: 'First' });
    const { by, body: words, on = thread.id } = { on: undefined, ...(await again()) };
    const { status, body } = await by.api.post(API.notes(on), { clientId, body: words });
    expect([status, body.code]).toEqual([422, 'client_id_reused']);
    expect(await logOf(app.database, thread)).toHaveLength(1);
  });

  test('under one client id on two threads at one moment is written on one', async () => {
    const threads = await Promise.all([aThread(), aThread()]);
    const note = { clientId: newId(), body: 'Where?' };
    const answers = await Promise.all(
      threads.map(({ id }) => ada.api.post<ConversationChange & Problem>(API.notes(id), note)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.code).toBe('client_id_reused');
  });

  test('twenty by different hands at once leave positions and revisions without a gap', async () => {
    const thread = await aThread();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? ada : sam).api.post(API.notes(thread.id), { clientId: newId(), body: `Note ${n}` }),
      ),
    );
    const log = await logOf(app.database, thread);
    const numbers = Array.from({ length: 20 }, (_, n) => n + 1);
    expect(log.map(({ position }) => position)).toEqual(numbers);
    expect(log.map(({ revision }) => revision)).toEqual(numbers);
  });

  test('takes the draft it was written from with it, and leaves that of a reply', async () => {
    const [noted, replying] = await Promise.all([aThread(), aThread()]);
    await ada.api.put(API.draft(noted.id), { kind: 'note', body: 'She cal' });
    await ada.api.put(API.draft(replying.id), { kind: 'reply', body: 'Dear' });
    for (const { id } of [noted, replying])
      await ada.api.post(API.notes(id), { clientId: newId(), body: 'She called' });
    const drafts = await app.database.query<{ conversation_id: string }>(
      `SELECT conversation_id FROM draft WHERE person_id = $1`,
      [ada.id],
    );
    expect(drafts).toEqual([{ conversation_id: replying.id }]);
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n '],
    ['too long', 'x'.repeat(LIMITS.noteLength + 1)],
  ])('that is %s is refused with the field named', async (_, words) => {
    const thread = await aThread();
    const { status, body } = await ada.api.post(API.notes(thread.id), { clientId: newId(), body: words });
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.fields?.[0]?.field).toBe('body');
  });
});

describe('labels', () => {
  const label = (id: string, labels: object) => ada.api.post<ConversationChange>(API.labels(id), labels);

  test('are added and removed in one event', async () => {
    const thread = await aThread(['vip', 'late']);
    const { status, body } = await label(thread.id, {
      add: ['refund', 'refund', 'vip'],
      remove: ['late', 'gone'],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      conversation: { labels: ['vip', 'refund'] },
      entries: [{ event: { type: 'labelled', added: ['refund'], removed: ['late'] } }],
    });
  });

  test('that are there already change nothing', async () => {
    const thread = await aThread(['vip']);
    const { body } = await label(thread.id, { add: ['vip'], remove: ['gone'] });
    expect(body).toMatchObject({ conversation: { labels: ['vip'], revision: 0 }, entries: [] });
  });

  test('beyond fifty are refused', async () => {
    const thread = await aThread(Array.from({ length: 50 }, (_, n) => `label ${n}`));
    const { status, body } = await ada.api.post(API.labels(thread.id), { add: ['one more'] });
    expect([status, body.code]).toEqual([400, 'validation_failed']);
  });
});
