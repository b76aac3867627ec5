// A window that opens by the clock alone. Rules have whole minutes, so the database's clock is set forward to just before.
import { API, type Message } from '@parley/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { anyNumber } from '../../test/factories';
import { keyClient } from '../../test/key-client';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { startTestApp, type TestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { buildWorld } from '../../test/world';
import { openIn, setHours } from './quiet-hours.fixture';

/** Functions of the same names come before the server's own in every statement of the application. */
const SETTABLE_CLOCK = [
  `CREATE SCHEMA test_clock`,
  `CREATE TABLE test_clock.ahead (by interval NOT NULL)`,
  `INSERT INTO test_clock.ahead VALUES ('0')`,
  `CREATE FUNCTION test_clock.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql AS
    'SELECT pg_catalog.clock_timestamp() + by FROM test_clock.ahead'`,
  `CREATE FUNCTION test_clock.now() RETURNS timestamptz STABLE LANGUAGE sql AS
    'SELECT pg_catalog.now() + by FROM test_clock.ahead'`,
];

let simulator: SimulatorProcess;
let own: TestDatabase;
let running: TestApp;

beforeAll(async () => {
  simulator = await startSimulator();
  own = await createTestDatabase();
  for (const statement of SETTABLE_CLOCK) await own.database.query(statement);
  const name = new URL(own.url).pathname.slice(1);
  await own.database.query(`ALTER DATABASE ${name} SET search_path = test_clock, pg_catalog, public`);
  running = await startTestApp({ env: { DATABASE_URL: own.url, PARLEY_ROLES: 'both' } });
});
afterAll(async () => {
  await running?.close();
  await own?.drop();
  await simulator?.stop();
});

test('a text leaves when its window opens, not before, with nobody’s help and at its first attempt', async () => {
  const world = await buildWorld(running, { simulator });
  const shop = await keyClient(running, world.admin.email);
  const lead = await running.signIn(world.admin.email);
  await setHours(lead, openIn('America/New_York', 3, 60));
  const to = anyNumber();
  await simulator.text(to, world.number, 'hello');
  await running.database.query(
    `UPDATE recipient SET state = 'opted_in' WHERE workspace_id = $1 AND number = $2`,
    [world.workspaceId, to],
  );
  const { body } = await shop.post<Message>(API.messages, { to, body: 'Sale', purpose: 'promotional' });
  const opensAt = Date.parse(body.heldUntil ?? '');
  expect(opensAt).toBeGreaterThan(Date.now() + 60_000);

  await own.database.query(`UPDATE test_clock.ahead SET by = make_interval(secs => $1::float8)`, [
    (opensAt - 1_500 - Date.now()) / 1_000,
  ]);
  await until(async () => expect((await simulator.reached(to)).map((text) => text.body)).toEqual(['Sale']));
  const [{ began, attempts } = { began: 0, attempts: 0 }] = await own.database.query<{
    began: number;
    attempts: number;
  }>(
    `SELECT extract(epoch FROM attempt.started_at)::float8 * 1000 AS began, attempts FROM attempt
     JOIN delivery ON delivery.id = attempt.delivery_id WHERE delivery.id = $1`,
    [body.id],
  );
  expect(attempts).toBe(1);
  expect(began).toBeGreaterThanOrEqual(opensAt);
  expect(began).toBeLessThan(opensAt + 10_000);
});
