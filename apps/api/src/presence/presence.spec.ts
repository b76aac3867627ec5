import {
  type AgentPresence,
  type AgentPresences,
  API,
  type ClientEvents,
  type ServerEvents,
} from '@parley/contracts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildPerson } from '../../test/factories';
import { type ApiClient, startTestApp, type TestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';

type Client = Socket<ServerEvents, ClientEvents>;

let app: TestApp;
let ada: Colleague;
let supervisor: ApiClient;
const sockets: Client[] = [];

beforeAll(async () => {
  app = await startTestApp({
    env: { PARLEY_ROLES: 'both', PRESENCE_LEASE_MS: '3000', PRESENCE_GRACE_MS: '1500' },
  });
});
afterAll(() => app?.close());
beforeEach(async () => {
  ada = await signedIn(app);
  const { email } = await buildPerson(app.database, { workspaceId: ada.workspaceId, role: 'supervisor' });
  supervisor = await app.signIn(email);
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});

const screen = (api: ApiClient): Promise<Client> =>
  new Promise((resolve, reject) => {
    const socket: Client = io(app.url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: api.cookie ?? '' },
    });
    sockets.push(socket);
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
const stateOf = async (who: Colleague): Promise<string | undefined> =>
  (await supervisor.get<AgentPresences>(API.presence)).body.items.find(({ personId }) => personId === who.id)
    ?.state;
const told = (socket: Client): AgentPresence[] => {
  const heard: AgentPresence[] = [];
  socket.on('agent.changed', (event) => heard.push(event));
  return heard;
};

test('somebody with a screen is online, stays so through a reload, and is offline when it is gone', async () => {
  const heard = told(await screen(supervisor));
  expect(await stateOf(ada)).toBe('offline');
  const first = await screen(ada.api);
  await until(async () => expect(await stateOf(ada)).toBe('online'));
  first.disconnect();
  const second = await screen(ada.api);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await stateOf(ada)).toBe('online');
  second.disconnect();
  await until(async () => expect(await stateOf(ada)).toBe('offline'));
  await until(async () =>
    expect(heard.filter(({ personId }) => personId === ada.id).map(({ state }) => state)).toEqual([
      'online',
      'offline',
    ]),
  );
});

test('a choice holds over every screen, and while there is none', async () => {
  const socket = await screen(ada.api);
  await until(async () => expect(await stateOf(ada)).toBe('online'));
  const { body } = await ada.api.put<AgentPresence>(API.ownPresence, { choice: 'away' });
  expect(body).toMatchObject({ personId: ada.id, choice: 'away', state: 'away' });
  socket.disconnect();
  await until(async () => expect(await stateOf(ada)).toBe('offline'));
  await screen(ada.api);
  await until(async () => expect(await stateOf(ada)).toBe('away'));
});

test('a process that dies leaves nobody online, and one of two that ends leaves the other’s', async () => {
  await screen(ada.api);
  await until(async () => expect(await stateOf(ada)).toBe('online'));
  const dead = `UPDATE presence_lease SET until = clock_timestamp() WHERE person_id = $1`;
  // Another process still has them; the renewals of this one are as good.
  await app.database.query(dead, [ada.id]);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await stateOf(ada)).toBe('online');
  const bob = await signedIn(app, ada.workspaceId);
  await app.database.query(
    `INSERT INTO agent_presence (workspace_id, person_id, state) VALUES ($1, $2, 'online')`,
    [bob.workspaceId, bob.id],
  );
  await until(async () => expect(await stateOf(bob)).toBe('offline'));
});

test('who may not see people does not see who is there', async () => {
  expect((await app.api().get(API.presence)).status).toBe(401);
  expect((await ada.api.put(API.ownPresence, { choice: 'gone' })).status).toBe(400);
});
