// Hundreds of threads that can be given to nobody stand before those that can.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app';
import { until } from '../../test/until';
import type { Conversation } from '../conversations/conversations.entities';
import type { Database } from '../database/database';
import type { Queue } from '../queues/queues.entities';
import { AssignQueue } from './assign-queue';
import { alike, aQueue, buildMember, waits, whereIs } from './assignment.fixture';

const CROWD = 320;
let app: TestApp;
let database: Database;
beforeAll(async () => {
  app = await startTestApp();
  ({ database } = app);
});
afterAll(() => app.close());

const look = (queue: Queue): Promise<string> => app.app.get(AssignQueue).execute(queue.workspaceId, queue.id);
const holderOf = async (thread: Conversation): Promise<string | null> =>
  (await whereIs(database, thread)).assignee_id;

/** A crowd that has waited for an hour. */
async function crowd(queue: Queue, given: Partial<Conversation>): Promise<void> {
  await alike(database, await waits(database, queue, 60, given), CROWD - 1);
}

describe('a thread that can be given is given, whatever stands before it', () => {
  test('where those ask for a skill that nobody has who is there', async () => {
    const queue = await aQueue(database, { skills: ['spanish'] });
    const ann = await buildMember(database, queue, { capacity: 1 });
    await buildMember(database, queue, { skills: ['spanish'], state: 'away' });
    await crowd(queue, { labels: ['spanish'] });
    const old = await waits(database, queue, 9);
    const young = await waits(database, queue, 5);
    expect(await look(queue)).toBe('done');
    expect([await holderOf(old), await holderOf(young)]).toEqual([ann.id, null]);
  });

  test('where everybody who is there let those pass', async () => {
    const queue = await aQueue(database, { acceptSeconds: 30 });
    const ann = await buildMember(database, queue);
    await crowd(queue, { passedBy: [ann.id], passedAt: new Date(Date.now() - 60_000) });
    const thread = await waits(database, queue, 9);
    await look(queue);
    expect((await whereIs(database, thread)).offered_to).toBe(ann.id);
  });

  test('where those with a skill are many and its one speaker is soon full', async () => {
    const queue = await aQueue(database, { skills: ['spanish'] });
    const sol = await buildMember(database, queue, { capacity: 1, skills: ['spanish'] });
    const ann = await buildMember(database, queue, { capacity: 2 });
    const first = await waits(database, queue, 90, { labels: ['spanish'] });
    await crowd(queue, { labels: ['spanish'] });
    const [old, young, youngest] = [
      await waits(database, queue, 9),
      await waits(database, queue, 5),
      await waits(database, queue, 2),
    ];
    const rounds = [];
    do rounds.push(await look(queue));
    while (rounds.at(-1) === 'more' && rounds.length < 5);
    expect(rounds.at(-1)).toBe('done');
    expect(await Promise.all([first, old, young, youngest].map(holderOf))).toEqual([
      sol.id,
      ann.id,
      ann.id,
      null,
    ]);
  });

  test('and what asks for a skill that no member has at all is asked of anybody', async () => {
    const queue = await aQueue(database, { skills: ['spanish', 'finnish'] });
    const ann = await buildMember(database, queue, { capacity: 1 });
    await buildMember(database, queue, { skills: ['spanish'], state: 'away' });
    await crowd(queue, { labels: ['spanish'] });
    const thread = await waits(database, queue, 9, { labels: ['finnish'] });
    await look(queue);
    expect(await holderOf(thread)).toBe(ann.id);
  });

  test('and in a queue whose members are there while those of hundreds of others are away', async () => {
    const worker = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
    try {
      const later = new Date(Date.now() + 3_600_000);
      const queue = await aQueue(worker.database, { priority: 4, lookAt: later });
      const ann = await buildMember(worker.database, queue);
      await worker.database.query(
        `INSERT INTO queue SELECT (jsonb_populate_record(queue,
           jsonb_build_object('id', gen_random_uuid(), 'name', 'Empty ' || number, 'priority', 1))).*
         FROM queue, generate_series(1, 240) AS number WHERE id = $1`,
        [queue.id],
      );
      const thread = await waits(worker.database, queue, 9);
      await worker.database.query(
        `INSERT INTO outbox (workspace_id, id, topic, payload) VALUES ($1, gen_random_uuid(), 'notice', $2)`,
        [queue.workspaceId, { topic: 'queues' }],
      );
      await until(async () => expect((await whereIs(worker.database, thread)).assignee_id).toBe(ann.id));
    } finally {
      await worker.close();
    }
  });
});

test('a thread overflows in its time, whatever is more urgent', async () => {
  const next = await aQueue(database);
  const { workspaceId, id: overflowQueueId } = next;
  const queue = await aQueue(database, { workspaceId, overflowQueueId, overflowMinutes: 5 });
  const recent = new Date(Date.now() - 60_000);
  await alike(database, await waits(database, queue, 1, { priority: 1, placedAt: recent }), CROWD);
  const long = await waits(database, queue, 6, { priority: 4 });
  await look(queue);
  expect((await whereIs(database, long)).queue_id).toBe(next.id);
});

test('a thread comes back in its time, whoever else is gone, and from whoever has it', async () => {
  const queue = await aQueue(database, { returnSeconds: 60 });
  const other = await aQueue(database, { workspaceId: queue.workspaceId });
  const since = { placedAt: new Date() };
  const bob = await buildMember(database, queue, { state: 'away' });
  await alike(database, await waits(database, queue, 30, { assigneeId: bob.id, ...since }), CROWD);
  const sam = await buildMember(database, other, { state: 'offline' });
  const thread = await waits(database, queue, 9, { assigneeId: sam.id });
  await look(queue);
  expect(await holderOf(thread)).toBeNull();
});

test('whoever is there and whatever waits: nobody waits beside room, none exceeds it, the oldest goes first', async () => {
  const skills = ['spanish', 'finnish'];
  const someSkills = fc.subarray(skills);
  const people = fc.array(
    fc.record({
      skills: someSkills,
      capacity: fc.integer({ min: 1, max: 4 }),
      state: fc.constantFrom('online' as const, 'online' as const, 'away' as const),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const threads = fc.array(
    fc.record({
      labels: someSkills,
      priority: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 1, max: 90 }),
      // By their place among the members; who let it pass long ago is asked again.
      passedBy: fc.subarray([0, 1, 2, 3]),
      passedLongAgo: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(people, threads, async (people, threads) => {
      const queue = await aQueue(database, { skills });
      const members: ((typeof people)[number] & { id: string })[] = [];
      for (const person of people)
        members.push({ ...person, id: (await buildMember(database, queue, person)).id });
      const waiting = [];
      for (const { minutes, passedBy, passedLongAgo, ...given } of threads) {
        const passed = passedBy.flatMap((place) => members[place]?.id ?? []);
        const passedAt =
          passed.length === 0 ? null : new Date(Date.now() - (passedLongAgo ? 400_000 : 9_000));
        const thread = await waits(database, queue, minutes, { ...given, passedBy: passed, passedAt });
        waiting.push({ ...thread, mayNot: passedLongAgo ? [] : passed });
      }
      let rounds = 0;
      while ((await look(queue)) !== 'done') expect((rounds += 1)).toBeLessThan(20);
      const held = await Promise.all(
        waiting.map(async (thread) => ({ thread, holder: await holderOf(thread) })),
      );
      const able = (thread: Conversation, has: readonly string[]): boolean =>
        thread.labels.every((label) => has.includes(label)) ||
        !members.some((member) => thread.labels.every((label) => member.skills.includes(label)));
      for (const member of members) {
        const own = held.filter(({ holder }) => holder === member.id);
        expect(own.length).toBeLessThanOrEqual(member.state === 'online' ? member.capacity : 0);
        if (member.state !== 'online') continue;
        for (const { thread, holder } of held) {
          if (holder !== null || thread.mayNot.includes(member.id) || !able(thread, member.skills)) continue;
          expect(own).toHaveLength(member.capacity);
          // What they have instead was before it.
          for (const { thread: mine } of own)
            expect(
              mine.priority < thread.priority ||
                (mine.priority === thread.priority && (mine.waitingSince ?? 0) <= (thread.waitingSince ?? 0)),
            ).toBe(true);
        }
      }
    }),
    { numRuns: 12 },
  );
});
