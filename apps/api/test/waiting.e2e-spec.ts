// Started before its database, as after a power cut: the built api waits, says so, and is ready when it is there.
import net from 'node:net';
import { API, type Problem } from '@parley/contracts';
import { afterEach, expect, it } from 'vitest';
import { createTestDatabase } from './database';
import { freePort } from './free-port';
import { startApiProcess } from './processes';
import { until } from './until';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Lets connections through to the real server, from the moment it is opened. */
function openPassage(port: number, to: URL): Promise<void> {
  const server = net.createServer((socket) => {
    const wire = net.connect(Number(to.port), to.hostname);
    for (const [one, other] of [
      [socket, wire],
      [wire, socket],
    ] as const)
      one.on('error', () => other.destroy()).pipe(other);
  });
  ends.push(() => server.close());
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

it('a process without its database is alive, not ready, refuses all else, and works once the database is there', async () => {
  const own = await createTestDatabase();
  ends.push(() => own.drop());
  const [port, databasePort] = [await freePort(), await freePort()];
  const there = new URL(own.url);
  const through = new URL(own.url);
  through.port = String(databasePort);
  through.hostname = '127.0.0.1';
  const url = `http://127.0.0.1:${port}`;
  const starting = startApiProcess({
    PORT: String(port),
    DATABASE_URL: through.href,
    PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    LOG_LEVEL: 'silent',
  });
  ends.push(async () => (await starting).kill());
  await until(async () => expect((await fetch(`${url}/health/live`)).status).toBe(200));
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  const refused = await fetch(`${url}${API.session}`);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).not.toBeNull();
  expect(((await refused.json()) as Problem).code).toBe('database_unreachable');

  await openPassage(databasePort, there);
  await starting;
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect((await fetch(`${url}${API.session}`)).status).toBe(401);
});
