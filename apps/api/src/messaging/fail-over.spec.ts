import { randomBytes } from 'node:crypto';
import { API, type BusinessNumber, type ConversationDetail, type Journey } from '@parley/contracts';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildBrand, buildConnection, buildNumber } from '../../test/factories';
import { upload } from '../../test/media/upload';
import { until } from '../../test/until';
import { ConnectionToken } from '../connections/connections.entities';
import { SecretBox } from '../connections/secrets';
import { newId } from '../database/ids';
import { useStage } from '../sending/stage.fixture';

const stage = useStage({ env: { CARRIER_TIMEOUT_MS: '800' } });

/** A number of the same brand at another account of the carrier. */
let standIn: { id: string; number: string; connectionId: string };

beforeEach(async () => {
  standIn = await secondAccount();
});

async function secondAccount() {
  const { database } = stage.running;
  const { workspaceId, brandId } = stage.world;
  const accountId = `AC${randomBytes(16).toString('hex')}`;
  const token = randomBytes(16).toString('hex');
  const connection = await buildConnection(database, {
    workspaceId,
    accountId,
    baseUrl: stage.simulator.url,
  });
  const id = newId();
  const ciphertext = stage.running.app.get(SecretBox).seal(token, { workspaceId, rowId: id });
  await database.manager.insert(ConnectionToken, {
    workspaceId,
    id,
    connectionId: connection.id,
    ciphertext,
  });
  const number = await buildNumber(database, { workspaceId, brandId, connectionId: connection.id });
  await stage.simulator.provision(number.number, {
    accountSid: accountId,
    authToken: token,
    webhookUrl: `${stage.running.url}/webhooks/${connection.slug}`,
  });
  return { id: number.id, number: number.number, connectionId: connection.id };
}

const name = (failoverNumberId: string | null, number = stage.world.numberId) =>
  stage.admin.patch<BusinessNumber>(API.number(number), { failoverNumberId });
const openBreaker = (seconds: number) =>
  stage.running.database.query(
    `INSERT INTO breaker (workspace_id, connection_id, state, failures, openings, until, changed_at)
     VALUES ($1, $2, 'open', 5, 1, clock_timestamp() + $3 * interval '1 second', clock_timestamp())
     ON CONFLICT (workspace_id, connection_id) DO UPDATE SET state = 'open', until = excluded.until`,
    [stage.world.workspaceId, stage.world.connectionId, seconds],
  );
const from = async (to: string) => (await stage.simulator.reached(to)).map((text) => text.from);

describe('the number that stands in', () => {
  it('is another of the same brand, or none', async () => {
    expect((await name(standIn.id)).body).toMatchObject({
      id: stage.world.numberId,
      failoverNumberId: standIn.id,
    });
    expect((await name(null)).body.failoverNumberId).toBeNull();
    const { workspaceId, connectionId } = stage.world;
    const { id: brandId } = await buildBrand(stage.running.database, { workspaceId });
    const foreign = await buildNumber(stage.running.database, { workspaceId, brandId, connectionId });
    for (const wrong of [foreign.id, stage.world.numberId]) {
      const answer = await stage.admin.patch(API.number(stage.world.numberId), { failoverNumberId: wrong });
      expect([answer.status, answer.body.code]).toEqual([422, 'number_cannot_stand_in']);
    }
    expect((await name(crypto.randomUUID())).status).toBe(404);
    expect(
      (await stage.agent.patch(API.number(stage.world.numberId), { failoverNumberId: null })).status,
    ).toBe(403);
    await expect(
      stage.running.database.query(`UPDATE business_number SET failover_number_id = $2 WHERE id = $1`, [
        stage.world.numberId,
        foreign.id,
      ]),
    ).rejects.toThrow(/business_number_failover_fk/);
  });

  it('carries what waits while the breaker is open; the answer to it comes to the same thread', async () => {
    await name(standIn.id);
    const thread = await stage.desk.customer();
    await openBreaker(60);
    await stage.desk.sent(thread, 'over there');
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'over there': 'delivered' }));
    expect(await from(thread.from)).toEqual([standIn.number]);
    await stage.simulator.text(thread.from, standIn.number, 'got it');
    await until(async () => {
      const { entries } = (await stage.agent.get<ConversationDetail>(API.conversation(thread.id))).body;
      expect(entries.at(-1)).toMatchObject({ kind: 'text_in', body: 'got it' });
    });
    const position =
      (await stage.desk.detail(thread)).entries.find((one) => one.kind === 'text_out')?.position ?? 0;
    const { steps } = (await stage.agent.get<Journey>(API.journey(thread.id, position))).body;
    expect(steps.map(({ title }) => title)).toContain('Goes over another number: Queued');
  });

  it('carries a text whose number the carrier refuses, once; without one it fails', async () => {
    const thread = await stage.desk.customer();
    // The carrier says that the number is not this account's.
    await stage.simulator.provision(stage.world.number, {
      accountSid: `AC${randomBytes(16).toString('hex')}`,
      authToken: 'another-token-of-theirs',
      webhookUrl: stage.world.webhookUrl,
    });
    await stage.desk.sent(thread, 'no way round');
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'no way round': 'failed' }));
    await name(standIn.id);
    await stage.desk.sent(thread, 'round');
    await until(async () => expect(await stage.desk.states(thread)).toMatchObject({ round: 'delivered' }));
    expect(await from(thread.from)).toEqual([standIn.number]);
  });

  it('carries no files to a carrier that takes none', async () => {
    await stage.running.database.query(`UPDATE connection SET carrier = 'vonage' WHERE id = $1`, [
      standIn.connectionId,
    ]);
    await name(standIn.id);
    const thread = await stage.desk.customer();
    await openBreaker(60);
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const { body: file } = await upload(stage.running, stage.agent, picture);
    const withFile = await stage.desk.sent(thread, 'see', { mediaIds: [file.id] });
    const words = await stage.desk.sent(thread, 'words');
    const numberOf = async (id: string) =>
      (
        await stage.running.database.query<{ business_number_id: string }>(
          `SELECT business_number_id FROM delivery WHERE id = $1`,
          [id],
        )
      )[0]?.business_number_id;
    await until(async () => expect(await numberOf(words)).toBe(standIn.id));
    expect(await numberOf(withFile)).toBe(stage.world.numberId);
  });

  it('carries nothing to somebody who said STOP, nothing of unknown fate, and no answer to STOP', async () => {
    await name(standIn.id);
    const lost = await stage.desk.customer();
    await stage.simulator.fault({ number: lost.from, fault: 'refused_connection', times: 1 });
    await stage.desk.sent(lost, 'where');
    await until(async () => expect(await stage.desk.states(lost)).toEqual({ where: 'unknown' }));
    await openBreaker(60);
    const stopped = await stage.desk.customer();
    await stage.simulator.text(stopped.from, stage.world.number, 'STOP');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await stage.desk.states(lost)).toEqual({ where: 'unknown' });
    expect(await from(lost.from)).toEqual([]);
    expect(await from(stopped.from)).toEqual([]);
  });
});
