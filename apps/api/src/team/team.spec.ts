import {
  type AgentPresence,
  API,
  type Problem,
  type Team,
  type TeamAgent,
  type TeamQueue,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app';
import { aQueue, buildMember, waits } from '../assignment/assignment.fixture';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';
import { newId } from '../database/ids';

let app: TestApp;
let lead: Colleague;
let workspaceId: string;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  lead = await signedIn(app, undefined, 'supervisor');
  ({ workspaceId } = lead);
});

const MINUTE = 60_000;
const team = async (): Promise<Team> => (await lead.api.get<Team>(API.team)).body;
const agent = async (id: string): Promise<TeamAgent | undefined> =>
  (await team()).agents.find(({ personId }) => personId === id);
const queueNow = async (id: string): Promise<TeamQueue | undefined> =>
  (await team()).queues.find((queue) => queue.id === id);

describe('the team', () => {
  test('is everybody who answers texts: whether they are there, what they have, and who waits longest for them', async () => {
    const billing = await aQueue(app.database, { workspaceId, name: 'Billing', capacity: 4, rank: 1 });
    const sales = await aQueue(app.database, { workspaceId, name: 'Sales', rank: 2 });
    const manual = await aQueue(app.database, { workspaceId, strategy: 'manual', capacity: 90, rank: 3 });
    const ann = await buildMember(app.database, billing);
    for (const [queue, capacity] of [
      [sales, 7],
      [manual, null],
    ] as const)
      await app.database.query(
        `INSERT INTO queue_member (workspace_id, queue_id, person_id, capacity) VALUES ($1, $2, $3, $4)`,
        [workspaceId, queue.id, ann.id, capacity],
      );
    const old = await waits(app.database, billing, 12, { assigneeId: ann.id });
    await waits(app.database, billing, 3, { assigneeId: ann.id });
    await waits(app.database, billing, 50, { assigneeId: ann.id, waitingSince: null });
    await waits(app.database, billing, 90, { assigneeId: ann.id, status: 'resolved' });
    await waits(app.database, billing, 1, { offeredTo: ann.id, offeredUntil: new Date() });
    expect(await agent(ann.id)).toMatchObject({
      name: ann.name,
      role: 'agent',
      state: 'online',
      choice: 'online',
      load: 4,
      capacity: 7,
      queueIds: [billing.id, sales.id, manual.id],
      oldest: {
        conversationId: old.id,
        customer: { number: old.customerNumber },
        waitingSince: old.waitingSince?.toISOString(),
      },
    });
    expect(await agent(lead.id)).toMatchObject({
      role: 'supervisor',
      state: 'offline',
      load: 0,
      capacity: null,
      queueIds: [],
      oldest: null,
    });
  });

  test('and every queue: how many wait for somebody, who waits longest in any hands, and who is there', async () => {
    const queue = await aQueue(app.database, { workspaceId, firstAnswerMinutes: 20 });
    const ann = await buildMember(app.database, queue);
    await buildMember(app.database, queue, { state: 'away' });
    const held = await waits(app.database, queue, 30, { assigneeId: ann.id });
    const late = await waits(app.database, queue, 9, { priority: 4 });
    await waits(app.database, queue, 5, { priority: 1 });
    const since = held.waitingSince?.getTime() ?? 0;
    expect(await queueNow(queue.id)).toMatchObject({
      isOpen: true,
      waiting: 2,
      waitingSince: late.waitingSince?.toISOString(),
      oldest: { conversationId: held.id },
      firstAnswerMinutes: 20,
      promise: {
        nearAt: new Date(since + 15 * MINUTE).toISOString(),
        dueAt: new Date(since + 20 * MINUTE).toISOString(),
      },
      members: { online: 1, away: 1, offline: 0 },
    });
  });

  test('counts a promise in minutes of the queue’s hours, and says that it is closed', async () => {
    const calendar = { timeZone: 'UTC', week: {}, specialDays: [] };
    const queue = await aQueue(app.database, { workspaceId, firstAnswerMinutes: 20, calendar });
    await waits(app.database, queue, 300);
    expect(await queueNow(queue.id)).toMatchObject({ isOpen: false, promise: null });
    const empty = await aQueue(app.database, { workspaceId, firstAnswerMinutes: 20 });
    expect(await queueNow(empty.id)).toMatchObject({ oldest: null, waitingSince: null, promise: null });
  });

  test('is for supervisors, and of one’s own workspace', async () => {
    const other = await aQueue(app.database);
    const stranger = await buildMember(app.database, other);
    expect(await agent(stranger.id)).toBeUndefined();
    expect(await queueNow(other.id)).toBeUndefined();
    expect((await (await signedIn(app, workspaceId)).api.get(API.team)).status).toBe(403);
    expect((await (await signedIn(app, workspaceId, 'analyst')).api.get(API.team)).status).toBe(200);
  });
});

describe('a supervisor', () => {
  test('says of somebody that they are away, and takes it back', async () => {
    const queue = await aQueue(app.database, { workspaceId });
    const ann = await buildMember(app.database, queue);
    for (const choice of ['away', 'online'] as const) {
      const { status, body } = await lead.api.put<AgentPresence>(API.presenceOf(ann.id), { choice });
      expect([status, body]).toMatchObject([200, { personId: ann.id, choice, state: choice }]);
      expect(await agent(ann.id)).toMatchObject({ choice, state: choice });
    }
  });

  test('says it of nobody else’s people, and nobody but a supervisor does', async () => {
    const stranger = await buildMember(app.database, await aQueue(app.database));
    for (const id of [stranger.id, newId()]) {
      const { status, body } = await lead.api.put<Problem>(API.presenceOf(id), { choice: 'away' });
      expect([status, body.code]).toEqual([404, 'not_found']);
    }
    const colleague = await signedIn(app, workspaceId);
    expect((await colleague.api.put(API.presenceOf(lead.id), { choice: 'away' })).status).toBe(403);
  });
});
