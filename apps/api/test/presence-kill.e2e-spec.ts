// Who is there when a process dies that has their screen: a real one, killed, beside another that lives on.
import {
  type AgentPresence,
  API,
  type ClientEvents,
  type ServerEvents,
  type TeamAgent,
  type Team,
} from '@parley/contracts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { aQueue, buildMember, waits, whereIs } from '../src/assignment/assignment.fixture';
import { signedIn } from '../src/conversations/conversations.fixture';
import type { Queue } from '../src/queues/queues.entities';
import type { BuiltPerson } from './factories';
import { freePort } from './free-port';
import { type ApiProcess, startApiProcess } from './processes';
import { type ApiClient, startTestApp, type TestApp } from './test-app';
import { until } from './until';

const LEASE_MS = 6_000;
const times = { PRESENCE_LEASE_MS: String(LEASE_MS), PRESENCE_GRACE_MS: '2000' };

/** Lives on, and does the background's work too. */
let app: TestApp;
let doomed: ApiProcess;
let doomedUrl: string;
let lead: ApiClient;
let queue: Queue;
const sockets: Socket[] = [];

beforeAll(async () => {
  app = await startTestApp({ env: { PARLEY_ROLES: 'both', ...times } });
});
afterAll(() => app?.close());
beforeEach(async () => {
  const port = await freePort();
  doomedUrl = `http://localhost:${port}`;
  doomed = await startApiProcess({
    PORT: String(port),
    DATABASE_URL: app.databaseUrl,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    PARLEY_ROLES: 'http',
    ...times,
  });
  queue = await aQueue(app.database, { returnSeconds: 1, capacity: 9 });
  lead = (await signedIn(app, queue.workspaceId, 'supervisor')).api;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await doomed.kill();
});

type Member = BuiltPerson & { api: ApiClient };

/** A member with a screen on each of these processes, online by nothing else. */
async function member(...urls: string[]): Promise<Member> {
  const person = await buildMember(app.database, queue);
  await app.database.query(`DELETE FROM presence_lease WHERE person_id = $1`, [person.id]);
  const api = await app.signIn(person.email);
  for (const url of urls) await screen(api, url);
  await until(async () => {
    expect(await leases(person)).toHaveLength(urls.length);
    expect(await now(person)).toMatchObject({ state: 'online' });
  });
  return { ...person, api };
}
const screen = (api: ApiClient, url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket: Socket<ServerEvents, ClientEvents> = io(url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: api.cookie ?? '' },
    });
    sockets.push(socket);
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
const now = async ({ id }: { id: string }): Promise<TeamAgent | undefined> =>
  (await lead.get<Team>(API.team)).body.agents.find(({ personId }) => personId === id);
/** Which processes have a screen of theirs, and whether their word still counts. */
const leases = ({ id }: { id: string }): Promise<{ process: string; counts: boolean }[]> =>
  app.database.query(
    `SELECT process_id AS process, until > clock_timestamp() AS counts FROM presence_lease WHERE person_id = $1`,
    [id],
  );

test('whoever has another screen elsewhere stays; who has none goes, and what waits with them comes back', async () => {
  const both = await member(doomedUrl, app.url);
  const one = await member(doomedUrl);
  const { since } = (await now(both)) ?? {};
  const waiting = await waits(app.database, queue, 9, { assigneeId: one.id });
  const answered = await waits(app.database, queue, 9, { assigneeId: one.id, waitingSince: null });
  const others = await waits(app.database, queue, 9, { assigneeId: both.id });
  await doomed.kill();
  // Until its leases run out nobody knows.
  expect(await now(one)).toMatchObject({ state: 'online' });
  await until(
    async () => expect(await now(one)).toMatchObject({ choice: 'online', state: 'offline' }),
    20_000,
  );
  await until(async () => {
    const { assignee_id: holder, events } = await whereIs(app.database, waiting);
    expect([holder, events]).toMatchObject([
      both.id,
      [
        { type: 'returned', personId: one.id, reason: 'offline' },
        { type: 'given', personId: both.id },
      ],
    ]);
  });
  expect((await whereIs(app.database, answered)).assignee_id).toBe(one.id);
  expect((await whereIs(app.database, others)).assignee_id).toBe(both.id);
  // Not for a moment were they gone.
  expect(await now(both)).toMatchObject({ state: 'online', since });
  await screen(one.api, app.url);
  await until(async () => expect(await now(one)).toMatchObject({ state: 'online' }));
});

test('a reload that comes back on another process changes nothing, whatever becomes of the first', async () => {
  const ann = await member(doomedUrl);
  const heard: AgentPresence[] = [];
  (await screen(lead, app.url)).on('agent.changed', (presence: AgentPresence) => heard.push(presence));
  const { since } = (await now(ann)) ?? {};
  const [first] = await leases(ann);
  const thread = await waits(app.database, queue, 9, { assigneeId: ann.id });
  sockets[0]?.disconnect();
  await screen(ann.api, app.url);
  await doomed.kill();
  // The first process's word has run out: the second's is all there is.
  await until(
    async () =>
      expect((await leases(ann)).toSorted((one) => (one.process === first?.process ? -1 : 1))).toMatchObject([
        { process: first?.process, counts: false },
        { counts: true },
      ]),
    20_000,
  );
  expect(await now(ann)).toMatchObject({ state: 'online', since });
  expect(heard.filter(({ personId }) => personId === ann.id)).toEqual([]);
  expect(await whereIs(app.database, thread)).toMatchObject({ assignee_id: ann.id, events: [] });
});
