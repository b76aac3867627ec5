import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildConnection, buildNumber } from '../../test/factories';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { type World, buildWorld } from '../../test/world';
import { ConnectionToken } from '../connections/connections.entities';
import { SecretBox } from '../connections/secrets';
import { newId } from '../database/ids';
import { openDesk } from '../sending/sending.fixture';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;

beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({
    env: { PARLEY_ROLES: 'both', CARRIER_TIMEOUT_MS: '60000', DISPATCH_CONCURRENCY: '8' },
  });
  world = await buildWorld(running, { simulator });
});
afterAll(async () => {
  // First the carrier, so that nobody waits for its answers.
  await simulator?.stop();
  await running?.close();
});

/** A number at another account of the same carrier. */
async function elsewhere(): Promise<World> {
  const { database } = running;
  const { workspaceId, brandId } = world;
  const accountId = `AC${randomBytes(16).toString('hex')}`;
  const { id: connectionId, slug } = await buildConnection(database, {
    workspaceId,
    accountId,
    baseUrl: simulator.url,
  });
  const { number, id: numberId } = await buildNumber(database, { workspaceId, brandId, connectionId });
  const token = randomBytes(16).toString('hex');
  const tokenId = newId();
  await database.manager.insert(ConnectionToken, {
    workspaceId,
    id: tokenId,
    connectionId,
    ciphertext: running.app.get(SecretBox).seal(token, { workspaceId, rowId: tokenId }),
    addedAt: new Date(),
    lastUsedAt: null,
  });
  const webhookUrl = `${running.url}/webhooks/${slug}`;
  await simulator.provision(number, { accountSid: accountId, authToken: token, webhookUrl });
  return { ...world, connectionId, slug, token, webhookUrl, number, numberId };
}

it('a carrier that answers slowly leaves calls for the others', async () => {
  const agent = await running.signIn(world.agent.email);
  const slow = openDesk(agent, world, simulator);
  const other = await elsewhere();
  const quick = openDesk(agent, other, simulator);
  await simulator.fault({ number: world.number, fault: 'slow', delayMs: 50_000 });
  const crowd = await Promise.all(Array.from({ length: 16 }, () => slow.customer()));
  await Promise.all(crowd.map((thread) => slow.sent(thread, 'slow')));
  const states = (): Promise<object[]> =>
    running.database.query(
      `SELECT state, count(*)::int AS count FROM delivery WHERE workspace_id = $1 AND business_number_id = $2
       GROUP BY state ORDER BY state`,
      [world.workspaceId, world.numberId],
    );
  // Six of eight calls are theirs.
  const held = [
    { state: 'queued', count: 10 },
    { state: 'sending', count: 6 },
  ];
  await until(async () => expect(await states()).toEqual(held));
  const thread = await quick.customer();
  await quick.sent(thread, 'quick');
  await until(async () => expect(await quick.states(thread)).toEqual({ quick: 'delivered' }));
  expect(await states()).toEqual(held);
});
