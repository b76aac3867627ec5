// PARLEY_SECRET_KEY was changed, or a row damaged: the connection's secret cannot be opened any more.
import { API, type Connection } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { type World, buildWorld } from '../../test/world';
import { Connections } from '../connections/connections';
import { type CustomerThread, type Desk, openDesk } from '../sending/sending.fixture';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let admin: ApiClient;
let desk: Desk;
let thread: CustomerThread;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({ env: { PARLEY_ROLES: 'both', CARRIER_TIMEOUT_MS: '600' } });
  process.on('unhandledRejection', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  admin = await running.signIn(world.admin.email);
  desk = openDesk(await running.signIn(world.agent.email), world, simulator);
  thread = await desk.customer();
});

const spoil = async (sql: string): Promise<void> => {
  await running.database.query(sql, [world.workspaceId]);
  running.app.get(Connections).forget();
};

it.each([
  [
    'sealed under another key',
    `UPDATE connection_token SET ciphertext = set_byte(ciphertext, 20, 7) WHERE workspace_id = $1`,
  ],
  ['no sealed secret at all', `UPDATE connection_token SET ciphertext = '\\x00' WHERE workspace_id = $1`],
  ['gone', `DELETE FROM connection_token WHERE workspace_id = $1`],
])('a text of a connection whose secret is %s waits, and the connection says why', async (_, sql) => {
  await spoil(sql);
  await desk.sent(thread, 'hello');
  await until(async () => {
    const { items } = (await admin.get<{ items: Connection[] }>(API.connections)).body;
    expect(items[0]?.breaker).toMatchObject({ state: 'open', code: 'transport:no_secret' });
  });
  expect(await desk.states(thread)).toEqual({ hello: 'queued' });
  expect(await desk.reached(thread)).toEqual([]);
  expect(unhandled).toEqual([]);
});

it('a secret that another process gives to a connection without one is seen at once', async () => {
  const connections = running.app.get(Connections);
  const [kept] = await running.database.query<{ row: unknown }>(
    `SELECT to_jsonb(connection_token) AS row FROM connection_token WHERE workspace_id = $1`,
    [world.workspaceId],
  );
  await spoil(`DELETE FROM connection_token WHERE workspace_id = $1`);
  expect((await connections.byId(world.workspaceId, world.connectionId))?.tokens).toEqual([]);
  await running.database.query(
    `INSERT INTO connection_token SELECT * FROM jsonb_populate_record(NULL::connection_token, $1::jsonb)`,
    [JSON.stringify(kept?.row)],
  );
  expect((await connections.byId(world.workspaceId, world.connectionId))?.tokens).toHaveLength(1);
});
