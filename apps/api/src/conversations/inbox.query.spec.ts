import {
  API,
  type ConversationsPage,
  conversationsPageSchema,
  type InboxCounts,
  inboxCountsSchema,
  type InboxView,
} from '@parley/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConversation, buildNumber, buildQueue } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { newId } from '../database/ids';
import { type Colleague, customerWrites, manyThreads, signedIn } from './conversations.fixture';
import { encodeCursor } from './inbox-cursor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const list = async (who: Colleague, query: Record<string, string | number>): Promise<ConversationsPage> => {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const { status, body } = await who.api.get<ConversationsPage>(`${API.conversations}?${search}`);
  expect(status).toBe(200);
  return conversationsPageSchema.parse(body);
};
const idsOf = (page: ConversationsPage): string[] => page.items.map(({ id }) => id);

describe('the views', () => {
  let ada: Colleague;
  let billing: string;
  const made: Record<string, string> = {};

  beforeAll(async () => {
    ada = await signedIn(app);
    const { workspaceId } = ada;
    const sam = await signedIn(app, workspaceId);
    billing = (await buildQueue(app.database, { workspaceId })).id;
    const { id: businessNumberId } = await buildNumber(app.database, { workspaceId });
    const threads = {
      mine: { assigneeId: ada.id },
      minePending: { assigneeId: ada.id, status: 'pending' as const },
      his: { assigneeId: sam.id, queueId: billing },
      free: { queueId: billing },
      freeFailed: { attention: 'failed' as const },
      asleep: { assigneeId: ada.id, status: 'snoozed' as const, snoozedUntil: new Date(Date.now() + 9e6) },
      done: { assigneeId: ada.id, queueId: billing, status: 'resolved' as const },
      doneUnknown: { status: 'resolved' as const, attention: 'unknown' as const },
    };
    let at = Date.now() - 1e6;
    for (const [name, given] of Object.entries(threads)) {
      const thread = await buildConversation(app.database, {
        workspaceId,
        businessNumberId,
        lastActivityAt: new Date((at += 1_000)),
        ...given,
      });
      made[name] = thread.id;
    }
    // Another workspace with a thread in every view: none of it may show.
    const other = await signedIn(app);
    await buildConversation(app.database, { workspaceId: other.workspaceId, attention: 'failed' });
  });

  test.each<[InboxView, string[]]>([
    ['mine', ['minePending', 'mine']],
    ['unassigned', ['freeFailed', 'free']],
    ['all', ['freeFailed', 'free', 'his', 'minePending', 'mine']],
    ['queue', ['free', 'his']],
    ['needs_attention', ['doneUnknown', 'freeFailed']],
    ['snoozed', ['asleep']],
    ['resolved', ['doneUnknown', 'done']],
  ])('%s holds what belongs there, newest first', async (view, names) => {
    const page = await list(ada, { view, ...(view === 'queue' ? { queueId: billing } : {}) });
    expect(idsOf(page)).toEqual(names.map((name) => made[name]));
    expect(page.nextCursor).toBeNull();
  });

  test('are counted', async () => {
    const { body } = await ada.api.get<InboxCounts>(API.counts);
    const values = Object.fromEntries(
      Object.entries(inboxCountsSchema.parse(body))
        .filter(([name]) => name !== 'queues')
        .map(([name, count]) => [name, count.value]),
    );
    expect(values).toEqual({
      mine: 2,
      unassigned: 2,
      all: 5,
      needsAttention: 2,
      callbacks: 0,
      snoozed: 1,
      resolved: 2,
      quarantined: 0,
      parked: 0,
      reviews: 0,
    });
    expect(body.queues).toEqual({ [billing]: { value: 2, capped: false } });
  });

  test('show how far the reader, and nobody else, has read', async () => {
    const sam = await signedIn(app, ada.workspaceId);
    const thread = await buildConversation(app.database, { workspaceId: ada.workspaceId });
    await customerWrites(app.database, thread, 'hello');
    await ada.api.put(API.seen(thread.id), { position: 1 });
    const seenBy = async (who: Colleague) =>
      (await list(who, { view: 'all' })).items.find(({ id }) => id === thread.id);
    expect(await seenBy(ada)).toMatchObject({ seenPosition: 1, lastInboundPosition: 1 });
    expect(await seenBy(sam)).toMatchObject({ seenPosition: 0, lastInboundPosition: 1 });
  });

  test.each([
    ['a queue view without a queue', 'view=queue', 400, 'validation_failed', 'queueId'],
    ['a queue nobody has', `view=queue&queueId=${newId()}`, 404, 'not_found', undefined],
    ['a view nobody has', 'view=urgent', 400, 'validation_failed', 'view'],
    ['a page too large', 'limit=201', 400, 'validation_failed', 'limit'],
    ['a cursor that is noise', 'cursor=!!', 400, 'validation_failed', 'cursor'],
    ['a cursor that is not JSON', 'cursor=aGVsbG8', 400, 'validation_failed', 'cursor'],
    [
      'a cursor with a day that is none',
      `cursor=${encodeCursor({ sort: 'newest', key: '2025-02-30T00:00:00.000000Z', id: newId() })}`,
      400,
      'validation_failed',
      'cursor',
    ],
    [
      'a cursor of another order',
      `cursor=${encodeCursor({ sort: 'waiting_longest', key: 'infinity', id: newId() })}`,
      400,
      'validation_failed',
      'cursor',
    ],
  ])('refuse %s', async (_, query, status, code, field) => {
    const answer = await ada.api.get(`${API.conversations}?${query}`);
    expect([answer.status, answer.body.code, answer.body.fields?.[0]?.field]).toEqual([status, code, field]);
  });
});

describe('pages', () => {
  // Few distinct instants, some apart by a microsecond only: ties and what a millisecond would hide.
  const instants = fc.integer({ min: 0, max: 4 }).map((n) => `2025-11-24 10:00:00.00000${n}+00`);
  const threads = fc.array(fc.record({ lastActivityAt: instants, waitingSince: fc.option(instants) }), {
    minLength: 1,
    maxLength: 25,
  });

  test.each(['newest', 'waiting_longest'] as const)(
    'by %s bring every thread exactly once and in order, however they are cut',
    async (sort) => {
      await fc.assert(
        fc.asyncProperty(threads, fc.integer({ min: 1, max: 7 }), async (rows, limit) => {
          const reader = await signedIn(app);
          const { workspaceId } = reader;
          await manyThreads(app.database, workspaceId, rows);
          const order =
            sort === 'newest' ? 'last_activity_at DESC, id DESC' : `coalesce(waiting_since, 'infinity'), id`;
          const expected = await app.database.query<{ id: string }>(
            `SELECT id FROM conversation WHERE workspace_id = $1 AND status = 'open' ORDER BY ${order}`,
            [workspaceId],
          );
          for (const view of ['all', 'unassigned']) {
            const found: string[] = [];
            for (let cursor: string | null = ''; cursor !== null;) {
              const page = await list(reader, { view, sort, limit, ...(cursor ? { cursor } : {}) });
              found.push(...idsOf(page));
              cursor = page.nextCursor;
            }
            expect(found).toEqual(expected.map(({ id }) => id));
          }
        }),
        { numRuns: 12 },
      );
    },
  );

  test('of views where nobody waits are newest first, whatever is asked', async () => {
    const reader = await signedIn(app);
    const { workspaceId } = reader;
    const older = { lastActivityAt: new Date(Date.now() - 9e6), waitingSince: new Date(Date.now() - 9e6) };
    const first = await buildConversation(app.database, { workspaceId, status: 'resolved', ...older });
    const second = await buildConversation(app.database, { workspaceId, status: 'resolved' });
    const query = { view: 'resolved', sort: 'waiting_longest', limit: 1 };
    const page = await list(reader, query);
    expect(idsOf(page)).toEqual([second.id]);
    expect(idsOf(await list(reader, { ...query, cursor: page.nextCursor ?? '' }))).toEqual([first.id]);
  });
});

describe('counts', () => {
  test('stop at the cap', async () => {
    const { api, workspaceId } = await signedIn(app);
    await manyThreads(app.database, workspaceId, Array<object>(1_200).fill({}));
    const { body } = await api.get<InboxCounts>(API.counts);
    expect(body.all).toEqual({ value: 999, capped: true });
    expect(body.mine).toEqual({ value: 0, capped: false });
  });

  test.each([
    ['agent', 0],
    ['supervisor', 1],
  ] as const)('of refused webhooks and parked events as the %s may see them: %i', async (role, value) => {
    const { api, workspaceId } = await signedIn(app, undefined, role);
    const { connectionId } = await buildNumber(app.database, { workspaceId });
    await app.database.query(
      `INSERT INTO webhook_request (workspace_id, id, connection_id, slug, reason, diagnosis, method, url, headers, body, bytes)
       VALUES ($1, $2, $3, 's', 'unsigned', '', 'POST', '/', '{}', '', 0)`,
      [workspaceId, newId(), connectionId],
    );
    await app.database.query(
      `INSERT INTO carrier_event (workspace_id, id, connection_id, key, kind, carrier_message_id, payload, outcome)
       VALUES ($1, $2, $3, 'in:1', 'text', '1', '{}', 'parked')`,
      [workspaceId, newId(), connectionId],
    );
    const { body } = await api.get<InboxCounts>(API.counts);
    expect([body.quarantined.value, body.parked.value]).toEqual([value, value]);
  });
});
