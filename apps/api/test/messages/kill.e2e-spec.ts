// A program that does as docs/API.md says, against a server that is killed under it: real processes, no mercy.
import { setTimeout as sleep } from 'node:timers/promises';
import { API, type BatchResult, type Message } from '@parley/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { anyNumber } from '../factories';
import { freePort } from '../free-port';
import { clientWith, type KeyClient, keyClient } from '../key-client';
import { type ApiProcess, startApiProcess } from '../processes';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { type Answer, startTestApp, type TestApp } from '../test-app';
import { until } from '../until';
import { buildWorld, type World } from '../world';

let simulator: SimulatorProcess;
/** Makes database, world and key; the process under test is the built one. */
let scaffold: TestApp;
let world: World;
let env: Record<string, string>;
let orders: KeyClient;
let api: ApiProcess | undefined;

beforeAll(async () => {
  simulator = await startSimulator();
  scaffold = await startTestApp();
  const port = await freePort();
  env = {
    PORT: String(port),
    DATABASE_URL: scaffold.databaseUrl,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    LEASE_MS: '500',
  };
});
beforeEach(async () => {
  const url = `http://localhost:${env['PORT']}`;
  world = await buildWorld({ ...scaffold, url }, { simulator });
  orders = clientWith(url, (await keyClient(scaffold, world.admin.email)).key);
});
afterEach(() => api?.kill());
afterAll(async () => {
  await scaffold?.close();
  await simulator?.stop();
});

const start = async (roles: 'http' | 'both'): Promise<void> => {
  api = await startApiProcess({ ...env, PARLEY_ROLES: roles });
};
const killAndStart = async (): Promise<void> => {
  await api?.kill();
  await start('http');
};
/** Sends the same again until an answer decides. */
async function persist<T>(path: string, body: object, key: string): Promise<T> {
  const end = performance.now() + 25_000;
  while (performance.now() < end) {
    const answer: Answer<T> | null = await orders.post<T>(path, body, key).catch(() => null);
    if (answer?.status === 202) return answer.body;
    await sleep(50);
  }
  throw new Error('no answer in time');
}
const written = (): Promise<{ id: string }[]> =>
  scaffold.database.query(`SELECT id FROM delivery WHERE workspace_id = $1`, [world.workspaceId]);

test('each text of a program is written and reaches its handset once, however often the server is killed', async () => {
  await start('http');
  const texts = Array.from({ length: 80 }, (_, n) => ({ to: anyNumber(), key: `order-${n}` }));
  const left = [...texts];
  let answered = 0;
  const ids: string[] = [];
  const lanes = Array.from({ length: 8 }, async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      const body = { to: one.to, body: `About ${one.key}`, purpose: 'transactional' };
      ids.push((await persist<Message>(API.messages, body, one.key)).id);
      answered += 1;
    }
  });
  for (const enough of [10, 30, 50]) {
    await until(async () => expect(answered).toBeGreaterThanOrEqual(enough));
    await killAndStart();
  }
  await Promise.all(lanes);
  expect(new Set(ids).size).toBe(80);
  expect(new Set((await written()).map(({ id }) => id))).toEqual(new Set(ids));

  await api?.kill();
  await start('both');
  await until(async () => {
    const reached = await Promise.all(texts.map(async ({ to }) => (await simulator.reached(to)).length));
    expect(reached).toEqual(texts.map(() => 1));
  }, 25_000);
});

test('a batch whose server is killed in the middle is completed by the same request', async () => {
  await start('http');
  const messages = Array.from({ length: 400 }, (_, n) => ({
    to: anyNumber(),
    body: `Text ${n}`,
    purpose: 'transactional',
  }));
  const answer = persist<BatchResult>(API.messageBatch, { messages }, 'campaign');
  await until(async () => expect((await written()).length).toBeGreaterThan(40));
  await killAndStart();
  const before = (await written()).length;
  expect(before).toBeLessThan(400);
  const { accepted, items } = await answer;
  expect(accepted).toBe(400);
  expect(items.map((item) => item.status === 'accepted' && item.message.body)).toEqual(
    messages.map(({ body }) => body),
  );
  expect(await written()).toHaveLength(400);
});
