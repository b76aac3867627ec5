// What belongs to one reader alone: how far they have read, and what they are writing.
import { API, type ConversationDetail, LIMITS } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConversation } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, customerWrites, logOf, signedIn } from './conversations.fixture';

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

const aThread = () => buildConversation(app.database, { workspaceId });
const open = async (who: Colleague, id: string): Promise<ConversationDetail> =>
  (await who.api.get<ConversationDetail>(API.conversation(id))).body;

describe('having seen', () => {
  test.each([
    ['a position', [2], 2],
    ['a later one after an earlier', [1, 3], 3],
    ['an earlier one after a later, as from a second tab', [3, 1], 3],
    ['more than there is', [999_999_999_999], 3],
  ])('%s', async (_, told, expected) => {
    const thread = await aThread();
    for (const body of ['one', 'two', 'three']) await customerWrites(app.database, thread, body);
    for (const position of told)
      expect((await ada.api.put(API.seen(thread.id), { position })).status).toBe(204);
    expect((await open(ada, thread.id)).conversation.seenPosition).toBe(expected);
    expect((await open(sam, thread.id)).conversation.seenPosition).toBe(0);
  });

  test('is no entry of the thread', async () => {
    const thread = await aThread();
    await ada.api.put(API.seen(thread.id), { position: 0 });
    expect(await logOf(app.database, thread)).toEqual([]);
  });
});

describe('a draft', () => {
  test('is kept per person', async () => {
    const thread = await aThread();
    await ada.api.put(API.draft(thread.id), { kind: 'reply', body: 'Dear Ann' });
    await sam.api.put(API.draft(thread.id), { kind: 'note', body: 'Ask Ada' });
    expect((await open(ada, thread.id)).draft).toMatchObject({ kind: 'reply', body: 'Dear Ann' });
    expect((await open(sam, thread.id)).draft).toMatchObject({ kind: 'note', body: 'Ask Ada' });
  });

  test('is replaced by the next', async () => {
    const thread = await aThread();
    await ada.api.put(API.draft(thread.id), { kind: 'note', body: 'She' });
    await ada.api.put(API.draft(thread.id), { kind: 'reply', body: 'Dear Ann,\n' });
    expect((await open(ada, thread.id)).draft).toMatchObject({ kind: 'reply', body: 'Dear Ann,\n' });
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n'],
  ])('that is %s is removed, and again without harm', async (_, body) => {
    const thread = await aThread();
    await ada.api.put(API.draft(thread.id), { kind: 'reply', body: 'Dear' });
    for (let n = 0; n < 2; n += 1)
      expect((await ada.api.put(API.draft(thread.id), { kind: 'reply', body })).status).toBe(204);
    expect((await open(ada, thread.id)).draft).toBeNull();
  });

  test('saved many times at once is one of them', async () => {
    const thread = await aThread();
    const bodies = Array.from({ length: 8 }, (_, n) => `Draft ${n}`);
    const answers = await Promise.all(
      bodies.map((body) => ada.api.put(API.draft(thread.id), { kind: 'reply', body })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(204));
    expect(bodies).toContain((await open(ada, thread.id)).draft?.body);
  });

  test('that is too long is refused', async () => {
    const thread = await aThread();
    const body = 'x'.repeat(LIMITS.draftLength + 1);
    const answer = await ada.api.put(API.draft(thread.id), { kind: 'reply', body });
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });
});
