// http and worker as processes of their own: what the worker learns reaches the screens of the other.
import { API, type ConversationsPage, type EntriesChanged } from '@parley/contracts';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyNumber } from './factories';
import { freePort } from './free-port';
import { type ApiProcess, startApiProcess } from './processes';
import { type SimulatorProcess, startSimulator } from './simulator';
import { clientOf, startTestApp, type TestApp } from './test-app';
import { until } from './until';
import { buildWorld, type World } from './world';

let simulator: SimulatorProcess;
let scaffold: TestApp;
let world: World;
let url: string;
const processes: ApiProcess[] = [];

beforeAll(async () => {
  simulator = await startSimulator();
  scaffold = await startTestApp();
  const [httpPort, workerPort] = [await freePort(), await freePort()];
  url = `http://localhost:${httpPort}`;
  world = await buildWorld({ ...scaffold, url }, { simulator });
  const env = {
    DATABASE_URL: scaffold.databaseUrl,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    PUBLIC_URL: url,
  };
  processes.push(
    ...(await Promise.all([
      startApiProcess({ ...env, PORT: String(httpPort), PARLEY_ROLES: 'http' }),
      startApiProcess({ ...env, PORT: String(workerPort), PARLEY_ROLES: 'worker' }),
    ])),
  );
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.kill()));
  await scaffold?.close();
  await simulator?.stop();
});

it('a reply taken by the http process is sent by the worker, and its states reach the screen', async () => {
  const client = clientOf(url);
  await client.post(API.session, { email: world.agent.email, password: 'parley-demo' });
  const from = anyNumber();
  await simulator.text(from, world.number, 'hello');
  const row = (await client.get<ConversationsPage>(`${API.conversations}?view=all`)).body.items[0];
  if (!row) throw new Error('no thread');
  const socket = io(url, { transports: ['websocket'], extraHeaders: { cookie: client.cookie ?? '' } });
  const states: string[] = [];
  socket.on('entries.changed', ({ entries }: EntriesChanged) => {
    for (const entry of entries) if (entry.kind === 'text_out') states.push(entry.delivery.state);
  });
  try {
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    await socket.emitWithAck('conversation.open', { conversationId: row.id });
    await client.post(API.replies(row.id), {
      clientId: crypto.randomUUID(),
      body: 'from afar',
      basedOnPosition: row.lastPosition,
    });
    await until(async () => expect(states.at(-1)).toBe('delivered'));
    expect(states[0]).toBe('queued');
    expect((await simulator.reached(from)).map((one) => one.body)).toEqual(['from afar']);
  } finally {
    socket.disconnect();
  }
});
