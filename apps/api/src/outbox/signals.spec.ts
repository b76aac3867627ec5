import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { until } from '../../test/until';
import { Signals } from './signals';

let own: TestDatabase;
let line: SlowLine;
let signals: Signals;
let heard = 0;

/** A line to the server whose answers can be held up; it counts what was asked. */
class SlowLine {
  notifications = 0;
  private readonly sockets: net.Socket[] = [];
  private readonly server: net.Server;

  constructor(private readonly target: URL) {
    this.server = net.createServer((near) => {
      const far = net.connect(Number(this.target.port), this.target.hostname);
      this.sockets.push(near, far);
      near.on('data', (chunk) => {
        this.notifications += chunk.toString('latin1').split('pg_notify').length - 1;
        far.write(chunk);
      });
      far.pipe(near);
      for (const socket of [near, far]) socket.on('error', () => undefined);
      near.on('close', () => far.destroy());
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const url = new URL(this.target);
    url.port = String((this.server.address() as net.AddressInfo).port);
    return url.href;
  }

  /** The server is there and says nothing. */
  hold(): void {
    for (const socket of this.sockets) socket.pause();
  }

  release(): void {
    for (const socket of this.sockets) socket.resume();
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

beforeEach(async () => {
  own = await createTestDatabase();
  line = new SlowLine(new URL(own.url));
  const databaseUrl = await line.open();
  signals = new Signals({ databaseUrl, redisUrl: null } as ConstructorParameters<typeof Signals>[0]);
  heard = 0;
  signals.onSignal(() => (heard += 1));
  signals.onApplicationBootstrap();
  await until(async () => {
    signals.send();
    expect(heard).toBeGreaterThan(0);
  });
});
afterEach(async () => {
  await signals?.onApplicationShutdown();
  await line?.close();
  await own?.drop();
});

it('those due while the server stalls become one: none is lost, and none waits in the driver', async () => {
  // What the start-up asked for has been answered.
  const settled = async (): Promise<void> => {
    const before = [line.notifications, heard];
    await sleep(200);
    expect([line.notifications, heard]).toEqual(before);
  };
  await until(settled);
  const [asked, answered] = [line.notifications, heard];
  line.hold();
  for (let n = 0; n < 6; n += 1) {
    signals.send();
    await sleep(70);
  }
  line.release();
  await until(async () => expect(heard).toBe(answered + 2));
  await until(settled);
  expect(line.notifications).toBe(asked + 2);
});
