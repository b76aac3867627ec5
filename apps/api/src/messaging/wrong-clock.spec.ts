// A machine whose clock is ten minutes slow: what is decided by time goes by the database's.
import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { anyNumber, buildBrand, buildConnection, buildNumber } from '../../test/factories';
import { type TestApp, startTestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { buildWorld } from '../../test/world';
import { ConnectionToken } from '../connections/connections.entities';
import { SecretBox } from '../connections/secrets';
import { newId } from '../database/ids';

const SLOW_MS = 10 * 60_000;
let running: TestApp;
beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
afterEach(() => vi.useRealTimers());

const setClockBack = (): void => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - SLOW_MS });

it('a request signed this moment is not taken for a replay', async () => {
  const connection = await buildConnection(running.database, { carrier: 'generic' });
  const { workspaceId } = connection;
  const { id: brandId } = await buildBrand(running.database, { workspaceId });
  const place = { workspaceId, connectionId: connection.id, brandId };
  const { number } = await buildNumber(running.database, place);
  const secret = randomBytes(32);
  const tokenId = newId();
  await running.database.manager.insert(ConnectionToken, {
    workspaceId,
    id: tokenId,
    connectionId: connection.id,
    ciphertext: running.app
      .get(SecretBox)
      .seal(`whsec_${secret.toString('base64')}`, { workspaceId, rowId: tokenId }),
    addedAt: new Date(),
    lastUsedAt: null,
  });
  const body = JSON.stringify({
    type: 'message.received',
    id: newId(),
    from: anyNumber(),
    to: number,
    text: 'hi',
  });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  setClockBack();
  const answer = await fetch(`${running.url}/webhooks/${connection.slug}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': 'msg_1',
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${createHmac('sha256', secret).update(`msg_1.${timestamp}.${body}`).digest('base64')}`,
    },
    body,
  });
  expect([answer.status, await answer.text()]).toEqual([200, '{}']);
});

it('a STOP that is parked opts out at the time it came', async () => {
  const world = await buildWorld(running);
  const from = anyNumber();
  const began = Date.now();
  setClockBack();
  // To a number we do not know: it is parked, and its consent word counts all the same.
  const answer = await postWebhook(world, { ...inboundText(world, from, 'STOP'), To: anyNumber() });
  expect(answer.status).toBe(200);
  const [recipient] = await running.database.query<{ state: string; since: Date }>(
    `SELECT state, since FROM recipient WHERE workspace_id = $1 AND number = $2`,
    [world.workspaceId, from],
  );
  expect(recipient?.state).toBe('opted_out');
  expect(recipient?.since.getTime()).toBeGreaterThan(began - SLOW_MS / 2);
});
