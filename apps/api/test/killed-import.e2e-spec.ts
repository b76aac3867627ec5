// An import whose process is killed in the middle, on real processes: another goes on with it.
import { API, type ConsentImport } from '@parley/contracts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { verifyLedger } from '../src/consent/verify-ledger';
import { signedIn } from '../src/conversations/conversations.fixture';
import { freePort } from './free-port';
import { type ApiProcess, startApiProcess } from './processes';
import { type ApiClient, type TestApp, startTestApp } from './test-app';
import { until } from './until';
import { type World, buildWorld } from './world';

const LINES = 2_000;
const HEAD = 'number,state,captured_at,method,wording,reference';

/** Takes requests and does no tasks; what imports is killed. */
let desk: TestApp;
let world: World;
let boss: ApiClient;
const workers: ApiProcess[] = [];

beforeAll(async () => {
  desk = await startTestApp();
  world = await buildWorld(desk);
  boss = (await signedIn(desk, world.workspaceId, 'supervisor')).api;
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.kill();
});
afterAll(() => desk?.close());

async function startWorker(): Promise<ApiProcess> {
  const worker = await startApiProcess({
    PORT: String(await freePort()),
    PARLEY_ROLES: 'worker',
    DATABASE_URL: desk.databaseUrl,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    TASK_SILENCE_MS: '1500',
  });
  workers.push(worker);
  return worker;
}

const lineOf = (n: number): string =>
  `+1212${String(2_000_000 + n)},opted_in,2026-01-02T03:04:05Z,web_form,"Yes, text me",form ${n}`;

async function upload(): Promise<string> {
  const file = [HEAD, ...Array.from({ length: LINES }, (_, n) => lineOf(n))].join('\r\n');
  const query = new URLSearchParams({ kind: 'consent', name: 'customers.csv', brandId: world.brandId });
  const response = await fetch(`${desk.url}${API.consentImports}?${query.toString()}`, {
    method: 'POST',
    headers: { origin: desk.url, cookie: boss.cookie ?? '', 'content-type': 'text/csv' },
    body: file,
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as ConsentImport).id;
}
const importOf = async (id: string): Promise<ConsentImport> =>
  (await boss.get<ConsentImport>(API.consentImport(id))).body;
const written = async (): Promise<{ lines: number; different: number }> => {
  const [row] = await desk.database.query<{ lines: number; different: number }>(
    `SELECT count(*)::int AS lines, count(DISTINCT recipient_id)::int AS different FROM consent_event
     WHERE workspace_id = $1`,
    [world.workspaceId],
  );
  return row ?? { lines: 0, different: 0 };
};

it('goes on in another process within seconds, and writes each line once', async () => {
  const first = await startWorker();
  const id = await upload();
  await until(async () => expect((await importOf(id)).state).toBe('checked'), 30_000);
  expect((await boss.post(API.consentImportApply(id))).status).toBe(200);
  await until(async () => expect((await importOf(id)).counts.written).toBeGreaterThan(0), 30_000);
  await first.kill();

  const killed = await importOf(id);
  expect(killed.state).toBe('applying');
  expect(killed.counts.written).toBeLessThan(LINES);
  // Lines, their outcomes and how far it has come are one.
  expect((await written()).lines).toBe(killed.counts.written);

  await startWorker();
  await until(
    async () => expect((await importOf(id)).counts.written).toBeGreaterThan(killed.counts.written),
    30_000,
  );
  await until(async () => expect((await importOf(id)).state).toBe('done'), 60_000);
  expect((await importOf(id)).counts).toMatchObject({ ready: 0, written: LINES, repeated: 0, kept: 0 });
  expect(await written()).toEqual({ lines: LINES, different: LINES });
  expect((await verifyLedger(desk.database, { repair: false })).findings).toEqual([]);
}, 120_000);
