import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test-app';

const TOKEN = 'a-metrics-token-for-tests';
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { METRICS_TOKEN: TOKEN, DATABASE_POOL: '2' } });
});
afterAll(() => app.close());

describe('health', () => {
  test('is live, and ready with its database', async () => {
    expect((await app.api().get('/health/live')).body).toEqual({ status: 'ok', checks: {} });
    const ready = await app.api().get('/health/ready');
    expect(ready.status).toBe(200);
    expect(ready.body).toEqual({ status: 'ok', checks: { database: 'ok', disk: 'ok' } });
  });

  test('is not ready within about a second while no connection is free, and heals by itself', async () => {
    const held = [app.database.query('SELECT pg_sleep(3)'), app.database.query('SELECT pg_sleep(3)')];
    await sleep(50);
    const from = performance.now();
    const ready = await app.api().get('/health/ready');
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(ready.status).toBe(503);
    expect(ready.body).toMatchObject({
      status: 'unavailable',
      checks: { database: 'no answer within 1000 ms' },
    });
    expect((await app.api().get('/health/live')).status).toBe(200);
    await Promise.all(held);
    expect((await app.api().get('/health/ready')).status).toBe(200);
  });

  test('is not ready for some seconds after the disk of the database was found full', async () => {
    const full = app.database.transaction((tx) =>
      tx.query(`DO $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = 'disk_full'; END $$`),
    );
    await expect(full).rejects.toMatchObject({ code: '53100' });
    const ready = await app.api().get('/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.body).toEqual({ status: 'unavailable', checks: { database: 'ok', disk: 'is full' } });
    await expect
      .poll(async () => (await app.api().get('/health/ready')).status, { timeout: 12_000 })
      .toBe(200);
  });

  test('is not ready while the database refuses connections', async () => {
    const name = new URL(app.databaseUrl).pathname.slice(1);
    const admin = new pg.Client({ connectionString: app.databaseUrl.replace(name, 'postgres') });
    await admin.connect();
    try {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [name]);
      expect((await app.api().get('/health/ready')).body).toMatchObject({ status: 'unavailable' });
    } finally {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await admin.end();
    }
    await expect
      .poll(async () => (await app.api().get('/health/ready')).status, { timeout: 5_000 })
      .toBe(200);
  });
});

describe('metrics', () => {
  const read = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${app.url}/metrics`, { headers });

  test('are told on this machine, by route and not by address', async () => {
    await app.api().get('/api/v1/conversations/018f0000-0000-7000-8000-000000000000');
    const text = await (await read({})).text();
    expect(text).toMatch(/^process_cpu_seconds_total \d/m);
    expect(text).toMatch(
      /parley_http_request_seconds_count\{method="GET",route="\/health\/live",status="200"\} \d/,
    );
    expect(text).not.toContain('018f0000');
  });

  test.each<[string, Record<string, string>, number]>([
    ['a caller behind a proxy on this machine is refused', { 'x-forwarded-for': '192.0.2.1' }, 403],
    ['a proxy that uses the newer header is refused', { forwarded: 'for=192.0.2.1' }, 403],
    ['the token lets them in', { 'x-forwarded-for': '192.0.2.1', authorization: `Bearer ${TOKEN}` }, 200],
    ['a wrong token does not', { 'x-forwarded-for': '192.0.2.1', authorization: `Bearer ${TOKEN}x` }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await read(headers)).status).toBe(status);
  });
});
