// Claim, assign and transfer: who has a thread.
import { API, type ConversationChange, conversationChangeSchema, type Problem } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConversation, buildPerson, buildQueue } from '../../test/factories';
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

const aThread = (given: { assigneeId?: string; queueId?: string } = {}) =>
  buildConversation(app.database, { workspaceId, ...given });

describe('claiming', () => {
  test('gives the thread to the caller and says so in its log', async () => {
    const thread = await aThread();
    const { status, body } = await ada.api.post<ConversationChange>(API.claim(thread.id));
    expect(status).toBe(200);
    expect(conversationChangeSchema.parse(body).conversation).toMatchObject({
      assigneeId: ada.id,
      revision: 1,
      lastPosition: 1,
    });
    expect(body.entries).toMatchObject([
      {
        kind: 'event',
        event: { type: 'assigned', personId: ada.id, personName: ada.name },
        actor: { kind: 'person', id: ada.id, name: ada.name },
      },
    ]);
  });

  test('is published with the commit', async () => {
    const thread = await aThread();
    await ada.api.post(API.claim(thread.id));
    const [message] = await app.database.query<{ topic: string; payload: ConversationChange }>(
      `SELECT topic, payload FROM outbox WHERE workspace_id = $1 AND payload->'conversation'->>'id' = $2`,
      [workspaceId, thread.id],
    );
    expect(message).toMatchObject({ topic: 'thread', payload: { conversation: { assigneeId: ada.id } } });
  });

  test('changes nothing when the caller has it already', async () => {
    const thread = await aThread({ assigneeId: ada.id });
    const { status, body } = await ada.api.post<ConversationChange>(API.claim(thread.id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ conversation: { assigneeId: ada.id, revision: 0 }, entries: [] });
    expect(await logOf(app.database, thread)).toEqual([]);
  });

  test('of two at once is won by one, and the other is told by whom', async () => {
    const thread = await aThread();
    const answers = await Promise.all([
      ada.api.post<ConversationChange & Problem>(API.claim(thread.id)),
      sam.api.post<ConversationChange & Problem>(API.claim(thread.id)),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const winner = answers[0]?.status === 200 ? ada : sam;
    const lost = answers.find((answer) => answer.status === 409);
    expect(lost?.body).toMatchObject({
      code: 'already_assigned',
      context: { assigneeId: winner.id, name: winner.name },
    });
    expect(await logOf(app.database, thread)).toHaveLength(1);
  });
});

describe('assigning', () => {
  test('gives the thread to a colleague', async () => {
    const thread = await aThread();
    const { body } = await ada.api.post<ConversationChange>(API.assign(thread.id), { personId: sam.id });
    expect(body).toMatchObject({
      conversation: { assigneeId: sam.id },
      entries: [{ event: { type: 'assigned', personId: sam.id, personName: sam.name } }],
    });
  });

  test('to nobody gives it back', async () => {
    const thread = await aThread({ assigneeId: sam.id });
    const { body } = await ada.api.post<ConversationChange>(API.assign(thread.id), { personId: null });
    expect(body).toMatchObject({
      conversation: { assigneeId: null },
      entries: [{ event: { type: 'assigned', personId: null, personName: null } }],
    });
  });

  test('on a belief that is out of date is refused and says who has it', async () => {
    const thread = await aThread({ assigneeId: sam.id });
    const { status, body } = await ada.api.post(API.assign(thread.id), {
      personId: ada.id,
      expectedAssigneeId: null,
    });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'version_conflict',
      context: { assigneeId: sam.id, name: sam.name },
    });
    expect(await logOf(app.database, thread)).toEqual([]);
  });

  test('to whom it belongs already changes nothing, whatever the caller believed', async () => {
    const thread = await aThread({ assigneeId: sam.id });
    const { status, body } = await ada.api.post<ConversationChange>(API.assign(thread.id), {
      personId: sam.id,
      expectedAssigneeId: null,
    });
    expect(status).toBe(200);
    expect(body.entries).toEqual([]);
  });

  test.each([
    ['a person of another workspace', async () => (await buildPerson(app.database)).id],
    ['nobody we know', async () => newId()],
  ])('to %s is refused', async (_, someone) => {
    const thread = await aThread();
    const { status, body } = await ada.api.post(API.assign(thread.id), { personId: await someone() });
    expect([status, body.code]).toEqual([404, 'not_found']);
    expect(await logOf(app.database, thread)).toEqual([]);
  });
});

describe('transferring', () => {
  test('moves the thread to the queue and away from its assignee', async () => {
    const queue = await buildQueue(app.database, { workspaceId });
    const thread = await aThread({ assigneeId: ada.id });
    const { body } = await ada.api.post<ConversationChange>(API.transfer(thread.id), { queueId: queue.id });
    expect(body).toMatchObject({
      conversation: { queueId: queue.id, assigneeId: null, revision: 2 },
      entries: [
        { event: { type: 'queue_changed', queueId: queue.id, queueName: queue.name } },
        { event: { type: 'assigned', personId: null } },
      ],
    });
  });

  test('to where it is changes nothing', async () => {
    const queue = await buildQueue(app.database, { workspaceId });
    const thread = await aThread({ assigneeId: ada.id, queueId: queue.id });
    const { status, body } = await ada.api.post<ConversationChange>(API.transfer(thread.id), {
      queueId: queue.id,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ conversation: { assigneeId: ada.id }, entries: [] });
  });

  test('to a queue of another workspace is refused', async () => {
    const elsewhere = await buildQueue(app.database);
    const thread = await aThread();
    const { status, body } = await ada.api.post(API.transfer(thread.id), { queueId: elsewhere.id });
    expect([status, body.code]).toEqual([404, 'not_found']);
  });
});
