import { setTimeout as sleep } from 'node:timers/promises';
import { API, type RouteRuleInput } from '@parley/contracts';
import { decide } from '@parley/domain';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildQueue } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';
import { Database } from '../database/database';
import { createDataSource } from '../database/data-source';
import { Publisher } from '../outbox/publisher';
import { PublishedRoutes } from './published-routes';

let app: TestApp;
/** Another process: its own connections, and nobody who tells it of publications. */
let deaf: PublishedRoutes;
let statements: number;
/** What the clock says; it stands still unless moved. */
let now: number;
let elsewhere: Database;
let eva: Colleague;
let queueId: string;

beforeAll(async () => {
  app = await startTestApp();
  const source = await createDataSource({ url: app.databaseUrl }).initialize();
  elsewhere = new Database(source);
  const query = elsewhere.query.bind(elsewhere);
  elsewhere.query = (text, values) => {
    statements += 1;
    return query(text, values);
  };
});
afterAll(async () => {
  await elsewhere.onApplicationShutdown();
  await app.close();
});
beforeEach(async () => {
  eva = await signedIn(app, undefined, 'supervisor');
  queueId = (await buildQueue(app.database, { workspaceId: eva.workspaceId, name: 'Billing' })).id;
  deaf = new PublishedRoutes(elsewhere, new Publisher(elsewhere));
  statements = 0;
  now = 1_000_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

async function publish(word: string): Promise<void> {
  const rules: RouteRuleInput[] = [
    { id: word, name: word, enabled: true, match: { kind: 'any_word', words: [word] }, actions: { queueId } },
  ];
  await eva.api.put(API.routesDraft, { revision: 0, rules });
  expect((await eva.api.post(API.routesPublish, { revision: 1, note: word })).status).toBe(200);
}

const winnerOf = async (routes: PublishedRoutes, text: string): Promise<string | null> => {
  const current = await routes.current(eva.workspaceId);
  return current && decide(current.compiled, { text, businessNumber: '+1', firstText: true }).ruleId;
};

describe('the rules in force', () => {
  test('are none before anything is published', async () => {
    expect(await app.app.get(PublishedRoutes).current(eva.workspaceId)).toBeNull();
  });

  test('come compiled, with their version and the names of the queues', async () => {
    await publish('refund');
    const current = await app.app.get(PublishedRoutes).current(eva.workspaceId);
    expect(current).toMatchObject({ version: 1, queues: new Map([[queueId, 'Billing']]) });
    expect(await winnerOf(app.app.get(PublishedRoutes), 'my refund')).toBe('refund');
  });

  test('change at once in the process that published', async () => {
    const own = app.app.get(PublishedRoutes);
    for (const word of ['one', 'two', 'three']) {
      await publish(word);
      expect(await winnerOf(own, word)).toBe(word);
    }
  });

  test('change within a second where the signal was lost', async () => {
    await publish('one');
    expect(await winnerOf(deaf, 'one')).toBe('one');
    await publish('two');
    expect(await winnerOf(deaf, 'two')).toBeNull();
    now += 1_000;
    expect(await winnerOf(deaf, 'two')).toBe('two');
  });

  test('are read and compiled once, however many texts come in', async () => {
    await publish('one');
    const sets = await Promise.all(Array.from({ length: 50 }, () => deaf.current(eva.workspaceId)));
    for (let n = 0; n < 50; n += 1) sets.push(await deaf.current(eva.workspaceId));
    expect(new Set(sets).size).toBe(1);
    expect(statements).toBe(2);
  });

  test('are not compiled again by a check that finds the same version', async () => {
    await publish('one');
    const before = await deaf.current(eva.workspaceId);
    now += 1_000;
    const after = await deaf.current(eva.workspaceId);
    expect(after?.compiled).toBe(before?.compiled);
    expect(statements).toBe(3);
  });

  test('are asked for again after a failure', async () => {
    await publish('one');
    const query = elsewhere.query;
    elsewhere.query = () => Promise.reject(new Error('down'));
    await expect(deaf.current(eva.workspaceId)).rejects.toThrow('down');
    elsewhere.query = query;
    expect(await winnerOf(deaf, 'one')).toBe('one');
  });

  test('heard of while an older version is being read are not covered up by it', async () => {
    await publish('one');
    const publisher = new Publisher(elsewhere);
    const routes = new PublishedRoutes(elsewhere, publisher);
    const query = elsewhere.query;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    elsewhere.query = async (text, values) => {
      const rows = await query(text, values);
      await gate;
      return rows as never;
    };
    const slow = routes.current(eva.workspaceId);
    await sleep(50);
    elsewhere.query = query;
    await publish('two');
    publisher.tell([
      { workspaceId: eva.workspaceId, id: 'heard', topic: 'notice', payload: { topic: 'routes' } },
    ]);
    release();
    await slow;
    expect(await winnerOf(routes, 'two')).toBe('two');
  });
});
