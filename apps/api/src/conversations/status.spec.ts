// Resolve, reopen, snooze and waking: where a thread stands.
import { API, type Conversation, type ConversationChange } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConversation } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import {
  type Colleague,
  customerWrites,
  logOf,
  manyThreads,
  signedIn,
  textFails,
} from './conversations.fixture';
import { WakeSnoozed } from './wake-snoozed';

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

let app: TestApp;
let ada: Colleague;
let workspaceId: string;

beforeAll(async () => {
  app = await startTestApp();
  ada = await signedIn(app);
  ({ workspaceId } = ada);
});
afterAll(() => app.close());

const aThread = (given: { status?: Conversation['status']; snoozedUntil?: Date } = {}) =>
  buildConversation(app.database, { workspaceId, ...given });

describe('resolving', () => {
  test('ends the waiting', async () => {
    const thread = await aThread();
    await customerWrites(app.database, thread, 'refund please');
    const { status, body } = await ada.api.post<ConversationChange>(API.resolve(thread.id));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      conversation: { status: 'resolved', waitingSince: null },
      entries: [{ event: { type: 'resolved' }, actor: { id: ada.id } }],
    });
  });

  test('takes what went wrong with its texts as dealt with', async () => {
    const thread = await aThread();
    await textFails(app.database, thread);
    const { body } = await ada.api.post<ConversationChange>(API.resolve(thread.id));
    expect(body.conversation.attention).toBeNull();
    const open = await app.database.query(
      `SELECT 1 FROM delivery WHERE workspace_id = $1 AND conversation_id = $2 AND attention_open`,
      [workspaceId, thread.id],
    );
    expect(open).toEqual([]);
  });

  test('a resolved thread changes nothing', async () => {
    const thread = await aThread({ status: 'resolved' });
    const { status, body } = await ada.api.post<ConversationChange>(API.resolve(thread.id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ conversation: { status: 'resolved', revision: 0 }, entries: [] });
    expect(await logOf(app.database, thread)).toEqual([]);
  });

  test('a resolved thread whose text failed afterwards clears that', async () => {
    const thread = await aThread({ status: 'resolved' });
    await textFails(app.database, thread);
    const { body } = await ada.api.post<ConversationChange>(API.resolve(thread.id));
    expect(body).toMatchObject({
      conversation: { status: 'resolved', attention: null },
      entries: [{ event: { type: 'resolved' } }],
    });
  });
});

describe('reopening', () => {
  test.each(['resolved', 'snoozed', 'pending'] as const)('brings back a %s thread', async (status) => {
    const thread = await aThread({ status, snoozedUntil: new Date(Date.now() + HOUR) });
    const { body } = await ada.api.post<ConversationChange>(API.reopen(thread.id));
    expect(body).toMatchObject({
      conversation: { status: 'open', snoozedUntil: null },
      entries: [{ event: { type: 'reopened', by: 'person' } }],
    });
  });

  test('an open thread changes nothing', async () => {
    const thread = await aThread();
    const { status, body } = await ada.api.post<ConversationChange>(API.reopen(thread.id));
    expect(status).toBe(200);
    expect(body.entries).toEqual([]);
  });
});

describe('snoozing', () => {
  test('puts the thread aside until the moment named', async () => {
    const thread = await aThread();
    const until = inHours(2);
    const { status, body } = await ada.api.post<ConversationChange>(API.snooze(thread.id), { until });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      conversation: { status: 'snoozed', snoozedUntil: until },
      entries: [{ event: { type: 'snoozed', until } }],
    });
  });

  test('again moves the moment, and to the same moment changes nothing', async () => {
    const thread = await aThread();
    await ada.api.post(API.snooze(thread.id), { until: inHours(2) });
    const until = inHours(5);
    const moved = await ada.api.post<ConversationChange>(API.snooze(thread.id), { until });
    expect(moved.body).toMatchObject({ conversation: { snoozedUntil: until, revision: 2 } });
    const same = await ada.api.post<ConversationChange>(API.snooze(thread.id), { until });
    expect(same.body).toMatchObject({ conversation: { snoozedUntil: until, revision: 2 }, entries: [] });
  });

  test.each([
    ['a moment that is past', inHours(-1)],
    ['more than a year', inHours(24 * 367)],
    ['no moment at all', 'tomorrow'],
  ])('until %s is refused with the field named', async (_, until) => {
    const thread = await aThread();
    const { status, body } = await ada.api.post(API.snooze(thread.id), { until });
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.fields?.map(({ field }) => field)).toEqual(['until']);
    expect(await logOf(app.database, thread)).toEqual([]);
  });
});

describe('waking', () => {
  const due = new Date(Date.now() - HOUR);

  test('brings a snoozed thread back when its time has come, to the top of the list', async () => {
    const thread = await buildConversation(app.database, {
      workspaceId,
      status: 'snoozed',
      snoozedUntil: due,
      lastActivityAt: new Date(Date.now() - 100 * HOUR),
    });
    await app.app.get(WakeSnoozed).round();
    const { body } = await ada.api.get<{ conversation: Conversation; entries: unknown[] }>(
      API.conversation(thread.id),
    );
    expect(body.conversation).toMatchObject({ status: 'open', snoozedUntil: null, revision: 1 });
    expect(Date.now() - Date.parse(body.conversation.lastActivityAt)).toBeLessThan(HOUR);
    expect(body.entries).toMatchObject([{ event: { type: 'woken' }, actor: { kind: 'system' } }]);
  });

  test('leaves alone what is snoozed for longer', async () => {
    const thread = await aThread({ status: 'snoozed', snoozedUntil: new Date(Date.now() + HOUR) });
    await app.app.get(WakeSnoozed).round();
    expect(await logOf(app.database, thread)).toEqual([]);
  });

  test('by several workers at once happens once', async () => {
    const thread = await aThread({ status: 'snoozed', snoozedUntil: due });
    await Promise.all(Array.from({ length: 4 }, () => app.app.get(WakeSnoozed).round()));
    expect(await logOf(app.database, thread)).toHaveLength(1);
  });

  test('goes on past more threads than one round takes', async () => {
    const other = await signedIn(app);
    const asleep = { status: 'snoozed' as const, snoozedUntil: due.toISOString() };
    await manyThreads(app.database, other.workspaceId, Array<typeof asleep>(103).fill(asleep));
    const wake = app.app.get(WakeSnoozed);
    expect(await wake.round()).toBe(true);
    expect(await wake.round()).toBe(false);
    const { body } = await other.api.get<{ items: Conversation[] }>(`${API.conversations}?limit=200`);
    expect(body.items).toHaveLength(103);
  });

  test('is what a worker does by itself', async () => {
    const worker = await startTestApp({ env: { PARLEY_ROLES: 'worker' } });
    try {
      const thread = await buildConversation(worker.database, { status: 'snoozed', snoozedUntil: due });
      await expect
        .poll(() => logOf(worker.database, thread), { timeout: 10_000 })
        .toMatchObject([{ event: { type: 'woken' } }]);
    } finally {
      await worker.close();
    }
  });
});
