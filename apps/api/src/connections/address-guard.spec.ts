import net from 'node:net';
import { API, type Connection } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { buildWorld } from '../../test/world';
import { openDesk } from '../sending/sending.fixture';
import { addressGuard } from './address-guard';
import { Connections } from './connections';

const publicOnly = addressGuard({ origins: [], ranges: [] });

/** Something inside our network that must not be called. */
let inside: net.Server;
let port: number;
let calls = 0;
let simulator: SimulatorProcess;
let running: TestApp;
beforeAll(async () => {
  inside = net.createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => inside.listen(0, 'localhost', resolve));
  port = (inside.address() as net.AddressInfo).port;
  simulator = await startSimulator();
  running = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
  inside?.close();
});

describe('the guard of addresses', () => {
  test.each([
    'http://gateway.example',
    'https://user:password@gateway.example',
    'https://127.0.0.1',
    'https://[::1]',
    'https://[::ffff:10.0.0.1]',
    'https://169.254.169.254/latest/meta-data',
    'https://0x7f000001',
  ])('refuses %s by itself', (address) => {
    expect(() => publicOnly.check(new URL(address))).toThrow();
  });

  test('lets addresses of the public internet pass', () => {
    for (const address of ['https://gateway.example/sms', 'https://8.8.8.8', 'https://[2606:4700::1111]'])
      expect(() => publicOnly.check(new URL(address))).not.toThrow();
  });

  test('refuses a name that leads inside, before a socket is opened', async () => {
    const asked = publicOnly.fetch(`https://localhost:${port}/`, { method: 'POST', body: 'x' });
    await expect(asked).rejects.toMatchObject({ cause: { code: 'PARLEY_ADDRESS' } });
    expect(calls).toBe(0);
  });

  test('refuses a name that cannot be looked up', async () => {
    await expect(publicOnly.fetch('https://no-such-host.invalid/')).rejects.toThrow();
  });
});

it.each([
  ['generic', 'localhost'],
  ['kannel', 'localhost'],
  ['twilio', '10.0.0.1'],
])('a text over %s waits when its address has come to lead inside, to %s', async (carrier, host) => {
  const world = await buildWorld(running, { simulator });
  const desk = openDesk(await running.signIn(world.agent.email), world, simulator);
  const thread = await desk.customer();
  // As it was saved when the name led elsewhere.
  await running.database.query(`UPDATE connection SET carrier = $2, base_url = $3 WHERE workspace_id = $1`, [
    world.workspaceId,
    carrier,
    `https://${host}:${port}`,
  ]);
  running.app.get(Connections).forget();
  await desk.sent(thread, 'hello');
  const admin = await running.signIn(world.admin.email);
  await until(async () => {
    const { items } = (await admin.get<{ items: Connection[] }>(API.connections)).body;
    expect(items[0]?.breaker).toMatchObject({
      state: 'open',
      code: expect.stringContaining('transport:refused_address') as string,
    });
  });
  expect(await desk.states(thread)).toEqual({ hello: 'queued' });
  expect(calls).toBe(0);
});
