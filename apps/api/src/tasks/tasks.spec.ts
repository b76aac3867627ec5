import { API, type FailedTask } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { type World, buildWorld } from '../../test/world';
import { TaskWatch } from './task-watch';
import { Tasks } from './tasks';

const done: { workspaceId: string | null; payload: unknown }[] = [];
let broken = false;
let running: TestApp;
let tasks: Tasks;
let world: World;
let admin: ApiClient;

beforeAll(async () => {
  running = await startTestApp({
    env: { PARLEY_ROLES: 'both' },
    prepare: (app) => {
      app.get(Tasks).handle('spec.note', async (payload, { workspaceId }) => {
        if (broken) throw new Error('it does not work today');
        done.push({ workspaceId, payload });
      });
    },
  });
  tasks = running.app.get(Tasks);
});
afterAll(() => running?.close());
beforeEach(async () => {
  done.length = 0;
  broken = false;
  world = await buildWorld(running);
  admin = await running.signIn(world.admin.email);
});

const enqueue = (payload: object, options = {}): Promise<void> =>
  running.database.transaction(async (tx) =>
    tasks.enqueue(tx, world.workspaceId, 'spec.note', payload, options),
  );
const jobs = (): Promise<{ id: string; attempts: number }[]> =>
  running.database.query(`SELECT id, attempts FROM graphile_worker.jobs WHERE task_identifier = 'spec.note'`);
const failed = async (client = admin): Promise<FailedTask[]> =>
  (await client.get<{ items: FailedTask[] }>(API.tasks)).body.items;
/** Fails once; the many further tries are spared. */
const failForGood = async (payload: object): Promise<FailedTask> => {
  broken = true;
  await enqueue(payload);
  await until(async () => expect((await jobs())[0]?.attempts).toBe(1));
  await running.database.query(
    `UPDATE graphile_worker._private_jobs SET max_attempts = attempts WHERE attempts > 0`,
  );
  await until(async () => {
    await running.app.get(TaskWatch).round();
    expect(await failed()).toHaveLength(1);
  });
  return (await failed())[0] as FailedTask;
};

describe('a task', () => {
  it('is done once, after the commit of what enqueued it', async () => {
    await enqueue({ n: 1 });
    await until(async () => expect(done).toEqual([{ workspaceId: world.workspaceId, payload: { n: 1 } }]));
    await until(async () => expect(await jobs()).toEqual([]));
  });

  it('is not there when what enqueued it is rolled back', async () => {
    const rolledBack = running.database.transaction(async (tx) => {
      tasks.enqueue(tx, world.workspaceId, 'spec.note', { n: 2 });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await enqueue({ n: 3 });
    await until(async () => expect(done).toHaveLength(1));
    expect(done[0]?.payload).toEqual({ n: 3 });
  });

  it('of a key that waits already is replaced by the newer one', async () => {
    const runAt = new Date(Date.now() + 3_600_000);
    await enqueue({ n: 4 }, { key: 'same', runAt });
    await enqueue({ n: 5 }, { key: 'same', runAt });
    await until(async () => expect(await jobs()).toHaveLength(1));
    await enqueue({ n: 6 }, { key: 'same' });
    await until(async () => expect(done.map((one) => one.payload)).toEqual([{ n: 6 }]));
  });

  it('nobody does is refused where it is enqueued', async () => {
    const enqueued = running.database.transaction(async (tx) =>
      tasks.enqueue(tx, world.workspaceId, 'no.such', {}),
    );
    await expect(enqueued).rejects.toThrow('nobody does');
  });

  it('that a dead worker held is done by another after half a minute of silence', async () => {
    await enqueue({ n: 7 }, { runAt: new Date(Date.now() + 3_600_000) });
    await until(async () => expect(await jobs()).toHaveLength(1));
    await running.database.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now(), locked_by = 'worker-dead', locked_at = now() - interval '31 seconds'`,
    );
    await running.app.get(TaskWatch).round();
    await until(async () => expect(done.map((one) => one.payload)).toEqual([{ n: 7 }]));
  });
});

describe('a task that fails for good', () => {
  it('is listed with its reason and without words, and done on a word of the admin', async () => {
    const customer = 'a text of a customer';
    const task = await failForGood({ conversationId: world.desk, body: customer, n: 8 });
    expect(task).toMatchObject({
      name: 'spec.note',
      reason: 'it does not work today',
      attempts: 1,
      scope: 'workspace',
      payload: { conversationId: world.desk, body: `${customer.length} characters`, n: '8' },
    });
    broken = false;
    expect((await admin.post(API.taskRetry(task.id))).status).toBe(204);
    await until(async () => expect(done).toHaveLength(1));
    expect(await failed()).toEqual([]);
    expect((await admin.post(API.taskRetry(task.id))).status).toBe(404);
  });

  it('can be discarded', async () => {
    const task = await failForGood({ n: 9 });
    expect((await admin.delete(API.task(task.id))).status).toBe(204);
    expect(await failed()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  it('is nobody else’s: not of an agent, not of another workspace', async () => {
    const task = await failForGood({ n: 10 });
    const agent = await running.signIn(world.agent.email);
    expect((await agent.get(API.tasks)).status).toBe(403);
    const other = await buildWorld(running);
    const stranger = await running.signIn(other.admin.email);
    expect(await failed(stranger)).toEqual([]);
    expect((await stranger.post(API.taskRetry(task.id))).status).toBe(404);
    expect((await stranger.delete(API.task(task.id))).status).toBe(404);
    expect(await failed()).toHaveLength(1);
  });
});

it('the house cleans up by schedule', async () => {
  await until(async () => {
    const known = await running.database.query<{ identifier: string }>(
      `SELECT identifier FROM graphile_worker._private_known_crontabs ORDER BY 1`,
    );
    expect(known.map((one) => one.identifier)).toEqual(
      expect.arrayContaining(['answers.forget', 'outbox.sweep', 'quarantine.forget', 'sessions.expire']),
    );
  });
});
