import { API, type ConversationChange, type Offers, type Problem } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app';
import { until } from '../../test/until';
import type { Queue } from '../queues/queues.entities';
import { AssignQueue } from './assign-queue';
import { aQueue, buildMember, waits, whereIs } from './assignment.fixture';
import { WarnServiceLevels } from './warn-service-levels';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const look = (queue: Queue): Promise<string> => app.app.get(AssignQueue).execute(queue.workspaceId, queue.id);

describe('a queue', () => {
  test('gives its threads, the oldest first, to those who have room, and says so in the thread', async () => {
    const queue = await aQueue(app.database);
    const ann = await buildMember(app.database, queue, { capacity: 1 });
    const young = await waits(app.database, queue, 1);
    const old = await waits(app.database, queue, 9);
    expect(await look(queue)).toBe('done');
    expect(await whereIs(app.database, old)).toMatchObject({
      assignee_id: ann.id,
      events: [
        {
          type: 'given',
          personId: ann.id,
          personName: ann.name,
          queueId: queue.id,
          queueName: queue.name,
          reason: 'in_turn',
        },
      ],
    });
    expect(await whereIs(app.database, young)).toMatchObject({ assignee_id: null, events: [] });
  });

  test('that is manual gives nothing', async () => {
    const queue = await aQueue(app.database, { strategy: 'manual' });
    await buildMember(app.database, queue);
    const thread = await waits(app.database, queue, 9);
    await look(queue);
    expect(await whereIs(app.database, thread)).toMatchObject({ assignee_id: null, events: [] });
  });

  test('leaves alone a thread that somebody is at, and gives it when they are done', async () => {
    const queue = await aQueue(app.database);
    const ann = await buildMember(app.database, queue);
    const thread = await waits(app.database, queue, 9);
    await app.database.transaction(async (tx) => {
      await tx.query(`SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE`, [thread.id]);
      expect(await look(queue)).toBe('busy');
    });
    expect(await look(queue)).toBe('done');
    expect((await whereIs(app.database, thread)).assignee_id).toBe(ann.id);
  });

  test('takes back what waits with somebody who went away, and keeps what has its answer', async () => {
    const queue = await aQueue(app.database, { returnSeconds: 60 });
    const ann = await buildMember(app.database, queue, { state: 'offline' });
    const waiting = await waits(app.database, queue, 9, { assigneeId: ann.id });
    const answered = await waits(app.database, queue, 9, { assigneeId: ann.id, waitingSince: null });
    await look(queue);
    expect(await whereIs(app.database, waiting)).toMatchObject({
      assignee_id: null,
      events: [{ type: 'returned', personId: ann.id, reason: 'offline' }],
    });
    expect((await whereIs(app.database, answered)).assignee_id).toBe(ann.id);
  });

  test('lets what waits too long overflow into the next', async () => {
    const next = await aQueue(app.database);
    const queue = await aQueue(app.database, {
      workspaceId: next.workspaceId,
      overflowQueueId: next.id,
      overflowMinutes: 5,
    });
    const long = await waits(app.database, queue, 9);
    const short = await waits(app.database, queue, 1);
    await look(queue);
    expect(await whereIs(app.database, long)).toMatchObject({
      queue_id: next.id,
      events: [{ type: 'overflowed', fromQueueName: queue.name, queueName: next.name, reason: 'waited' }],
    });
    expect((await whereIs(app.database, short)).queue_id).toBe(queue.id);
  });

  test('prefers whoever answered this customer last', async () => {
    const queue = await aQueue(app.database, { stickyDays: 7 });
    await buildMember(app.database, queue);
    const sam = await buildMember(app.database, queue, { givenAt: new Date() });
    const thread = await waits(app.database, queue, 9, { lastPosition: 1, revision: 1 });
    await app.database.query(
      `INSERT INTO entry (workspace_id, conversation_id, position, revision, kind, at, actor_kind, actor_id, actor_name)
       VALUES ($1, $2, 1, 1, 'text_out', now() - interval '6 days', 'person', $3, 'Sam')`,
      [thread.workspaceId, thread.id, sam.id],
    );
    await look(queue);
    expect(await whereIs(app.database, thread)).toMatchObject({ assignee_id: sam.id });
  });
});

describe('two workers at once', () => {
  test('never give a thread twice, nor anybody more than they have room for', async () => {
    const first = await aQueue(app.database);
    const second = await aQueue(app.database, { workspaceId: first.workspaceId, strategy: 'least_busy' });
    const people = [];
    for (const capacity of [1, 3, 4]) {
      const person = await buildMember(app.database, first, { capacity });
      await app.database.query(
        `INSERT INTO queue_member (workspace_id, queue_id, person_id, capacity) VALUES ($1, $2, $3, $4)`,
        [first.workspaceId, second.id, person.id, capacity],
      );
      people.push({ ...person, capacity });
    }
    const threads = [];
    for (let n = 0; n < 12; n += 1) threads.push(await waits(app.database, n % 2 ? first : second, n));
    await Promise.all(Array.from({ length: 8 }, (_, n) => look(n % 2 ? first : second)));
    const places = await Promise.all(threads.map((thread) => whereIs(app.database, thread)));
    for (const { events } of places) expect(events.length).toBeLessThanOrEqual(1);
    for (const { id, capacity } of people)
      expect(places.filter((place) => place.assignee_id === id).length).toBeLessThanOrEqual(capacity);
    // And what one left to the other is given at the next look: nobody waits beside room.
    await look(first);
    await look(second);
    const after = await Promise.all(threads.map((thread) => whereIs(app.database, thread)));
    expect(after.filter((place) => place.assignee_id !== null)).toHaveLength(8);
  });
});

describe('an offer', () => {
  const asking = (): Promise<Queue> => aQueue(app.database, { acceptSeconds: 30 });

  test('is accepted by whom it was made to, and by nobody else', async () => {
    const queue = await asking();
    const ann = await buildMember(app.database, queue);
    const thread = await waits(app.database, queue, 9);
    await look(queue);
    expect(await whereIs(app.database, thread)).toMatchObject({
      assignee_id: null,
      offered_to: ann.id,
      events: [{ type: 'offered', personId: ann.id, reason: 'in_turn' }],
    });
    const bob = await buildMember(app.database, queue);
    const refused = await (await app.signIn(bob.email)).post<Problem>(API.acceptOffer(thread.id));
    expect([refused.status, refused.body.code]).toEqual([409, 'offer_over']);
    const api = await app.signIn(ann.email);
    const offers = await api.get<Offers>(API.offers);
    expect(offers.body.items).toMatchObject([{ id: thread.id, offer: { personId: ann.id } }]);
    for (const _ of ['pressed', 'pressed again']) {
      const { status, body } = await api.post<ConversationChange>(API.acceptOffer(thread.id));
      expect(status).toBe(200);
      expect(body.conversation).toMatchObject({ assigneeId: ann.id, offer: null });
    }
  });

  test('that is declined goes to the next, and not back at once', async () => {
    const queue = await asking();
    const ann = await buildMember(app.database, queue);
    const thread = await waits(app.database, queue, 9);
    await look(queue);
    const declined = await (
      await app.signIn(ann.email)
    ).post<ConversationChange>(API.declineOffer(thread.id));
    expect(declined.body.conversation.offer).toBeNull();
    await look(queue);
    expect((await whereIs(app.database, thread)).offered_to).toBeNull();
    const bob = await buildMember(app.database, queue);
    await look(queue);
    expect((await whereIs(app.database, thread)).offered_to).toBe(bob.id);
  });

  test('that nobody answers goes to the next, and whoever let it pass is away', async () => {
    const queue = await asking();
    const ann = await buildMember(app.database, queue);
    const thread = await waits(app.database, queue, 9);
    await look(queue);
    const bob = await buildMember(app.database, queue);
    await app.database.query(`UPDATE conversation SET offered_until = now() WHERE id = $1`, [thread.id]);
    await look(queue);
    expect(await whereIs(app.database, thread)).toMatchObject({
      offered_to: bob.id,
      events: [
        { type: 'offered' },
        { type: 'offer_passed', personId: ann.id, reason: 'timed_out' },
        { type: 'offered' },
      ],
    });
    const { body } = await (await app.signIn(ann.email)).get(API.ownPresence);
    expect(body).toMatchObject({ choice: 'away', state: 'away' });
  });

  test('is over when a colleague claims the thread', async () => {
    const queue = await asking();
    await buildMember(app.database, queue);
    const bob = await buildMember(app.database, queue, { state: 'away' });
    const thread = await waits(app.database, queue, 9);
    await look(queue);
    const claimed = await (await app.signIn(bob.email)).post<ConversationChange>(API.claim(thread.id));
    expect(claimed.body.conversation).toMatchObject({ assigneeId: bob.id, offer: null });
  });
});

test('screens are warned once as an answer comes near its promise, and once as it misses it', async () => {
  const queue = await aQueue(app.database, { strategy: 'manual', firstAnswerMinutes: 10 });
  const near = await waits(app.database, queue, 8);
  const late = await waits(app.database, queue, 11);
  await waits(app.database, queue, 2);
  for (let n = 0; n < 2; n += 1) await app.app.get(WarnServiceLevels).round();
  const told = await app.database.query<{ payload: { conversationId: string; state: string } }>(
    `SELECT payload FROM outbox WHERE workspace_id = $1 AND topic = 'service'`,
    [queue.workspaceId],
  );
  expect(told.map(({ payload }) => [payload.conversationId, payload.state]).sort()).toEqual(
    [
      [near.id, 'near'],
      [late.id, 'late'],
    ].sort(),
  );
});

test('a worker gives by itself: when a thread comes, when somebody does, when one is free again', async () => {
  const worker = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
  try {
    const { database } = worker;
    const queue = await aQueue(database, { capacity: 1, lookAt: new Date(Date.now() + 3_600_000) });
    const ann = await buildMember(database, queue, { state: 'away' });
    const threads = [await waits(database, queue, 9), await waits(database, queue, 8)];
    const api = await worker.signIn(ann.email);
    await api.put(API.ownPresence, { choice: 'online' });
    const held = async (): Promise<boolean[]> =>
      Promise.all(threads.map(async (one) => (await whereIs(database, one)).assignee_id === ann.id));
    await until(async () => expect(await held()).toEqual([true, false]));
    await api.post(API.resolve(threads[0]?.id ?? ''));
    await until(async () => expect(await held()).toEqual([true, true]));
  } finally {
    await worker.close();
  }
});
