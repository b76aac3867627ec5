import http from 'node:http';
import net from 'node:net';
import { API } from '@parley/contracts';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { type TestApp, startTestApp } from './test-app';

let app: TestApp | undefined;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  app = undefined;
});

/** Holds the sign-in of everybody up, until told to let go. */
async function holdUp(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN; LOCK TABLE person IN ACCESS EXCLUSIVE MODE');
  return () => client.end();
}

it('a request in flight is answered before the server closes, and its kept connection holds nothing up', async () => {
  app = await startTestApp();
  const letGo = await holdUp(app.databaseUrl);
  ends.push(letGo);
  const agent = new http.Agent({ keepAlive: true });
  ends.push(() => agent.destroy());
  const answered = new Promise<http.IncomingMessage>((resolve, reject) => {
    http
      .request(
        `${app?.url}${API.session}`,
        { method: 'POST', agent, headers: { 'content-type': 'application/json', origin: app?.url } },
        (response) => resolve(response.resume()),
      )
      .on('error', reject)
      .end(JSON.stringify({ email: 'nobody@example.test', password: 'whatever it is' }));
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const closed = app.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await letGo();
  const response = await answered;
  expect(response.statusCode).toBe(401);
  expect(response.headers.connection).toBe('close');
  await closed;
}, 20_000);

it('a connection that never sent a request is cut off', async () => {
  app = await startTestApp();
  const socket = net.connect(app.config.port, '127.0.0.1');
  ends.push(() => socket.destroy());
  await new Promise((resolve) => socket.once('connect', resolve));
  await app.close();
}, 15_000);
