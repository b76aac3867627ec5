import { API, type Problem, type Queue, type QueueInput, type QueueSettings } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildConversation, buildPerson, buildQueue } from '../../test/factories';
import { type Answer, startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';
import { newId } from '../database/ids';

let app: TestApp;
let workspaceId: string;
let lead: Colleague;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  lead = await signedIn(app, undefined, 'supervisor');
  ({ workspaceId } = lead);
});

const office = {
  timeZone: 'Europe/Paris',
  week: { monday: [{ from: '09:00', to: '17:00' }] },
  specialDays: [{ date: '2026-12-25', name: 'Noël', hours: [] }],
};
const add = (input: Partial<QueueInput>): Promise<Answer<QueueSettings>> =>
  lead.api.post<QueueSettings>(API.queues, { name: 'Billing', colour: 'blue', ...input });
const fieldsOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [
  status,
  (body as Problem).fields?.[0]?.field,
];

describe('a queue', () => {
  test('is made manual, and works as its supervisor says from then on', async () => {
    const { status, body: made } = await add({});
    expect(status).toBe(201);
    expect(made).toMatchObject({
      strategy: 'manual',
      members: [],
      calendar: null,
      waiting: 0,
      oldestSince: null,
    });
    const ann = await buildPerson(app.database, { workspaceId });
    const { id, waiting: _, oldestSince: __, ...before } = made;
    const input = {
      ...before,
      strategy: 'least_busy',
      acceptSeconds: 30,
      firstAnswerMinutes: 15,
      calendar: office,
      skills: ['spanish'],
      members: [{ personId: ann.id, skills: ['spanish'], capacity: 2 }],
    };
    const { status: changed, body: after } = await lead.api.put<QueueSettings>(API.queue(id), input);
    expect(changed).toBe(200);
    expect(after).toMatchObject(input);
    const listed = await lead.api.get<{ items: Queue[] }>(API.queues);
    expect(listed.body.items).toEqual([
      {
        id,
        name: 'Billing',
        colour: 'blue',
        strategy: 'least_busy',
        firstAnswerMinutes: 15,
        calendar: office,
      },
    ]);
  });

  test('shows how many wait and since when', async () => {
    const queue = await buildQueue(app.database, { workspaceId });
    const since = new Date('2026-03-04T09:00:00.000Z');
    await buildConversation(app.database, { workspaceId, queueId: queue.id, waitingSince: since });
    await buildConversation(app.database, { workspaceId, queueId: queue.id, assigneeId: lead.id });
    const { body } = await lead.api.get<{ items: QueueSettings[] }>(API.queuesSettings);
    expect(body.items).toMatchObject([{ id: queue.id, waiting: 1, oldestSince: since.toISOString() }]);
  });

  test('is removed when nothing needs it any more', async () => {
    const { body: queue } = await add({});
    const thread = await buildConversation(app.database, { workspaceId, queueId: queue.id });
    const refused = await lead.api.delete<Problem>(API.queue(queue.id));
    expect([refused.status, refused.body.code]).toEqual([409, 'queue_in_use']);
    await app.database.query(`UPDATE conversation SET queue_id = NULL WHERE id = $1`, [thread.id]);
    expect((await lead.api.delete(API.queue(queue.id))).status).toBe(204);
    expect((await lead.api.delete(API.queue(queue.id))).status).toBe(404);
  });

  test('has a name of its own', async () => {
    await add({});
    expect((await add({})).body).toMatchObject({ code: 'queue_name_taken' });
  });
});

describe('settings that cannot work', () => {
  test.each<[string, Partial<QueueInput>, string]>([
    ['hours nobody knows', { calendar: { ...office, timeZone: 'Europe/Pari' } }, 'calendar.timeZone'],
    ['an overflow without a queue', { overflowMinutes: 5 }, 'overflowQueueId'],
    ['an overflow to nowhere', { overflowQueueId: newId() }, 'overflowQueueId'],
    ['a stranger as a member', { members: [{ personId: newId(), skills: [], capacity: null }] }, 'members'],
  ])('%s are refused by the field', async (_, input, field) => {
    expect(fieldsOf(await add(input))).toEqual([400, field]);
  });

  test('a circle of overflows is refused', async () => {
    const { body: last } = await add({ name: 'Last' });
    const { body: first } = await add({ name: 'First', overflowQueueId: last.id, overflowMinutes: 5 });
    const { id, waiting: _, oldestSince: __, ...input } = last;
    expect(
      fieldsOf(
        await lead.api.put(API.queue(id), { ...input, overflowQueueId: first.id, overflowMinutes: 5 }),
      ),
    ).toEqual([400, 'overflowQueueId']);
  });

  test('an analyst is no member', async () => {
    const { id } = await buildPerson(app.database, { workspaceId, role: 'analyst' });
    expect(fieldsOf(await add({ members: [{ personId: id, skills: [], capacity: null }] }))).toEqual([
      400,
      'members',
    ]);
  });
});

test('an agent reads queues and changes none, and another workspace sees nothing of them', async () => {
  const { body: queue } = await add({});
  const agent = await signedIn(app, workspaceId);
  expect((await agent.api.get(API.queuesSettings)).status).toBe(200);
  expect((await agent.api.post(API.queues, { name: 'Mine', colour: 'blue' })).status).toBe(403);
  const stranger = await signedIn(app, undefined, 'supervisor');
  const { body } = await stranger.api.get<{ items: QueueSettings[] }>(API.queuesSettings);
  expect(body.items).toEqual([]);
  const { waiting: _, oldestSince: __, id, ...input } = queue;
  expect((await stranger.api.put(API.queue(id), input)).status).toBe(404);
  expect((await stranger.api.delete(API.queue(id))).status).toBe(404);
});
