import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley console '));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Parley</title>');
  await writeFile(join(dist, 'favicon.svg'), '<svg/>');
  await writeFile(join(dist, '.env.local'), 'secret');
  await writeFile(join(dist, 'assets', 'index-B1gxyz.js'), 'export {};');
  app = await startTestApp({ env: { CONSOLE_DIR: dist } });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** As raw as it gets: fetch would tidy the path up before sending it. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ port: app.config.port, host: '127.0.0.1', path, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on('error', reject).end();
  });

describe('the console', () => {
  test.each(['/', '/inbox', '/inbox/mine/018f0000-0000-7000-8000-000000000000?x=1', '/apiary'])(
    'answers %s with its page, which is asked for anew each time',
    async (path) => {
      const answer = await get(path, { accept: 'text/html,application/xhtml+xml' });
      expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('Parley') as unknown });
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  test('lets files that are named by their content be kept for good', async () => {
    const { status, headers } = await get('/assets/index-B1gxyz.js');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/javascript/);
  });

  test('has other files asked for anew, and answers 304 when they are the same', async () => {
    const first = await get('/favicon.svg');
    expect(first.headers['cache-control']).toBe('public, max-age=0');
    const again = await get('/favicon.svg', { 'if-none-match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
  });

  test.each([
    ['/assets/gone-Abc123.js', 'a file that is not there'],
    ['/inbox', 'a page asked for by a program', 'application/json'],
    ['/api/v1/nothing', 'an unknown address of the API'],
    ['/api', 'the API itself'],
    ['/webhooks/none/x', 'an unknown webhook'],
    ['/../secret.txt', 'a file above the folder'],
    ['/%2e%2e/secret.txt', 'a file above the folder, escaped'],
    ['/assets/..%2f..%2fsecret.txt', 'a file above the folder, half escaped'],
    ['/%252e%252e/secret.txt', 'a file above the folder, escaped twice'],
    ['/.env.local', 'a hidden file'],
    ['/%E0%A4%A.js', 'an address that is not well-formed'],
  ])('answers %s, %s, with a problem', async (path, _, accept = 'text/html') => {
    const answer = await get(path, { accept });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).not.toContain('secret');
    expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status });
  });

  test('is told what may run in it', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']).split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    );
    expect(policy.find((one) => one.startsWith('connect-src'))).toBe(
      `connect-src 'self' ws://localhost:${app.config.port} ws://127.0.0.1:${app.config.port}`,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(String(headers['content-security-policy'])).not.toContain('upgrade-insecure-requests');
  });
});

test('answers of the API are kept by no cache', async () => {
  const { headers } = await get('/api/v1/session');
  expect(headers['cache-control']).toBe('no-store');
});

test('without a build the server says so', async () => {
  const bare = await startTestApp({ env: { CONSOLE_DIR: join(folder, 'nowhere') } });
  try {
    const answer = await bare.api().get('/');
    expect(answer.status).toBe(404);
  } finally {
    await bare.close();
  }
});
