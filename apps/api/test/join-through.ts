import { randomBytes } from 'node:crypto';
import { API, type BusinessNumber, type Connection, type NewConnectionInput } from '@parley/contracts';
import { anyNumber } from './factories';
import type { SimulatorProcess } from './simulator';
import type { ApiClient, TestApp } from './test-app';

/**
 * A number of a workspace, joined through a carrier's protocol as an admin would: the connection and the number are
 * made over the API, the account and its webhook address at the simulator.
 */
export async function joinThrough(
  carrier: 'twilio' | 'telnyx' | 'generic',
  at: { app: TestApp; simulator: SimulatorProcess; admin: ApiClient; brandId: string },
): Promise<{ connection: Connection; number: string }> {
  const { app, simulator, admin, brandId } = at;
  const name = randomBytes(16).toString('hex');
  const accountId = carrier === 'twilio' ? `AC${name}` : `acme-${name}`;
  const secret = {
    twilio: name,
    telnyx: `KEY${name}`,
    generic: `whsec_${Buffer.alloc(32, 3).toString('base64')}`,
  }[carrier];
  const { publicKey = '' } = (await simulator.account(accountId, secret, carrier)) ?? {};
  const wanted: NewConnectionInput = {
    carrier,
    name: 'Through',
    accountId,
    baseUrl: carrier === 'generic' ? `${simulator.url}/generic` : simulator.url,
    secrets:
      carrier === 'telnyx'
        ? [
            { kind: 'sign_in', secret },
            { kind: 'verify', secret: publicKey },
          ]
        : [{ kind: 'both', secret }],
  };
  const made = await admin.post<Connection>(API.connections, wanted);
  if (made.status !== 201) throw new Error(`the connection was answered with ${made.status}`);
  const connection = made.body;
  const number = anyNumber();
  const added = await admin.post<BusinessNumber>(API.numbers, {
    number,
    name: 'Through',
    brandId,
    connectionId: connection.id,
    messagesPerSecond: 50,
  });
  if (added.status !== 201) throw new Error(`the number was answered with ${added.status}`);
  await simulator.number(number, {
    accountSid: accountId,
    webhookUrl: `${app.url}/webhooks/${connection.slug}`,
  });
  return { connection, number };
}
