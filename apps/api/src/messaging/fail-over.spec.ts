import { randomBytes } from 'node:crypto';
import { API, type BusinessNumber, type ConversationDetail, type Journey } from '@parley/contracts';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBrand, buildConnection, buildNumber } from '../../test/factories';
import { upload } from '../../test/media/upload';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { type World, buildWorld } from '../../test/world';
import { ConnectionToken } from '../connections/connections.entities';
import { SecretBox } from '../connections/secrets';
import { newId } from '../database/ids';
import { type Desk, openDesk } from '../sending/sending.fixture';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let agent: ApiClient;
let admin: ApiClient;
let desk: Desk;
/** A number of the same brand at another account of the carrier. */
let standIn: { id: string; number: string; connectionId: string };

beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({ env: { PARLEY_ROLES: 'both', CARRIER_TIMEOUT_MS: '800' } });
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  agent = await running.signIn(world.agent.email);
  admin = await running.signIn(world.admin.email);
  desk = openDesk(agent, world, simulator);
  standIn = await secondAccount();
});
afterEach(() => simulator.clearFaults());

async function secondAccount() {
  const { database } = running;
  const { workspaceId, brandId } = world;
  const accountId = `AC${randomBytes(16).toString('hex')}`;
  const token = randomBytes(16).toString('hex');
  const connection = await buildConnection(database, { workspaceId, accountId, baseUrl: simulator.url });
  const id = newId();
  const ciphertext = running.app.get(SecretBox).seal(token, { workspaceId, rowId: id });
  await database.manager.insert(ConnectionToken, {
    workspaceId,
    id,
    connectionId: connection.id,
    ciphertext,
  });
  const number = await buildNumber(database, { workspaceId, brandId, connectionId: connection.id });
  await simulator.provision(number.number, {
    accountSid: accountId,
    authToken: token,
    webhookUrl: `${running.url}/webhooks/${connection.slug}`,
  });
  return { id: number.id, number: number.number, connectionId: connection.id };
}

const name = (failoverNumberId: string | null, number = world.numberId) =>
  admin.patch<BusinessNumber>(API.number(number), { failoverNumberId });
const openBreaker = (seconds: number) =>
  running.database.query(
    `INSERT INTO breaker (workspace_id, connection_id, state, failures, openings, until, changed_at)
     VALUES ($1, $2, 'open', 5, 1, clock_timestamp() + $3 * interval '1 second', clock_timestamp())
     ON CONFLICT (workspace_id, connection_id) DO UPDATE SET state = 'open', until = excluded.until`,
    [world.workspaceId, world.connectionId, seconds],
  );
const from = async (to: string) => (await simulator.reached(to)).map((text) => text.from);

describe('the number that stands in', () => {
  it('is another of the same brand, or none', async () => {
    expect((await name(standIn.id)).body).toMatchObject({ id: world.numberId, failoverNumberId: standIn.id });
    expect((await name(null)).body.failoverNumberId).toBeNull();
    const { workspaceId, connectionId } = world;
    const { id: brandId } = await buildBrand(running.database, { workspaceId });
    const foreign = await buildNumber(running.database, { workspaceId, brandId, connectionId });
    for (const wrong of [foreign.id, world.numberId]) {
      const answer = await admin.patch(API.number(world.numberId), { failoverNumberId: wrong });
      expect([answer.status, answer.body.code]).toEqual([422, 'number_cannot_stand_in']);
    }
    expect((await name(crypto.randomUUID())).status).toBe(404);
    expect((await agent.patch(API.number(world.numberId), { failoverNumberId: null })).status).toBe(403);
    await expect(
      running.database.query(`UPDATE business_number SET failover_number_id = $2 WHERE id = $1`, [
        world.numberId,
        foreign.id,
      ]),
    ).rejects.toThrow(/business_number_failover_fk/);
  });

  it('carries what waits while the breaker is open; the answer to it comes to the same thread', async () => {
    await name(standIn.id);
    const thread = await desk.customer();
    await openBreaker(60);
    await desk.sent(thread, 'over there');
    await until(async () => expect(await desk.states(thread)).toEqual({ 'over there': 'delivered' }));
    expect(await from(thread.from)).toEqual([standIn.number]);
    await simulator.text(thread.from, standIn.number, 'got it');
    await until(async () => {
      const { entries } = (await agent.get<ConversationDetail>(API.conversation(thread.id))).body;
      expect(entries.at(-1)).toMatchObject({ kind: 'text_in', body: 'got it' });
    });
    const position =
      (await desk.detail(thread)).entries.find((one) => one.kind === 'text_out')?.position ?? 0;
    const { steps } = (await agent.get<Journey>(API.journey(thread.id, position))).body;
    expect(steps.map(({ title }) => title)).toContain('Goes over another number: Queued');
  });

  it('carries a text whose number the carrier refuses, once; without one it fails', async () => {
    const thread = await desk.customer();
    // The carrier says that the number is not this account's.
    await simulator.provision(world.number, {
      accountSid: `AC${randomBytes(16).toString('hex')}`,
      authToken: 'another-token-of-theirs',
      webhookUrl: world.webhookUrl,
    });
    await desk.sent(thread, 'no way round');
    await until(async () => expect(await desk.states(thread)).toEqual({ 'no way round': 'failed' }));
    await name(standIn.id);
    await desk.sent(thread, 'round');
    await until(async () => expect(await desk.states(thread)).toMatchObject({ round: 'delivered' }));
    expect(await from(thread.from)).toEqual([standIn.number]);
  });

  it('carries no files to a carrier that takes none', async () => {
    await running.database.query(`UPDATE connection SET carrier = 'vonage' WHERE id = $1`, [
      standIn.connectionId,
    ]);
    await name(standIn.id);
    const thread = await desk.customer();
    await openBreaker(60);
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const { body: file } = await upload(running, agent, picture);
    const withFile = await desk.sent(thread, 'see', { mediaIds: [file.id] });
    const words = await desk.sent(thread, 'words');
    const numberOf = async (id: string) =>
      (
        await running.database.query<{ business_number_id: string }>(
          `SELECT business_number_id FROM delivery WHERE id = $1`,
          [id],
        )
      )[0]?.business_number_id;
    await until(async () => expect(await numberOf(words)).toBe(standIn.id));
    expect(await numberOf(withFile)).toBe(world.numberId);
  });

  it('carries nothing to somebody who said STOP, nothing of unknown fate, and no answer to STOP', async () => {
    await name(standIn.id);
    const lost = await desk.customer();
    await simulator.fault({ number: lost.from, fault: 'refused_connection', times: 1 });
    await desk.sent(lost, 'where');
    await until(async () => expect(await desk.states(lost)).toEqual({ where: 'unknown' }));
    await openBreaker(60);
    const stopped = await desk.customer();
    await simulator.text(stopped.from, world.number, 'STOP');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await desk.states(lost)).toEqual({ where: 'unknown' });
    expect(await from(lost.from)).toEqual([]);
    expect(await from(stopped.from)).toEqual([]);
  });
});
