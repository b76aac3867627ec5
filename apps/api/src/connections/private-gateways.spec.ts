import {
  API,
  type ConnectionTest,
  type ConversationDetail,
  type ConversationsPage,
  type Problem,
} from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { anyNumber, buildBrand, buildPerson } from '../../test/factories';
import { joinThrough } from '../../test/join-through';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { ConfigError, readConfig } from '../config/config';
import { addressGuard } from './address-guard';

const gatewaysOf = (named: string) =>
  readConfig({ DATABASE_URL: 'postgres://nowhere/x', PARLEY_PRIVATE_GATEWAYS: named }).privateGateways;

describe('gateways the operator named', () => {
  const guard = addressGuard(gatewaysOf('http://kannel.internal:13013, 10.1.0.0/16 fd12::/16'));

  test.each([
    'http://kannel.internal:13013/cgi-bin/sendsms',
    'https://10.1.2.3',
    'http://10.1.2.3:13013',
    'http://[fd12::1]:13013',
    'https://[::ffff:10.1.0.1]',
  ])('%s may be called', (address) => {
    expect(() => guard.check(new URL(address))).not.toThrow();
  });

  test.each([
    ['another port', 'http://kannel.internal:13014'],
    ['credentials', 'http://user:password@kannel.internal:13013'],
    ['another network', 'http://10.2.0.1'],
    ['one beside it', 'https://[fd13::1]'],
    ['the cloud’s metadata', 'http://169.254.169.254'],
    ['the internet over plain http', 'http://8.8.8.8'],
    ['a name over plain http', 'http://other.internal'],
  ])('%s may not', (_name, address) => {
    expect(() => guard.check(new URL(address))).toThrow();
  });

  test('a name may lead into a network that was named, and nowhere else inside', async () => {
    const leads = (named: string) =>
      new Promise<Error | null>((resolve) =>
        addressGuard(gatewaysOf(named)).lookup('localhost', { all: true }, (error) => resolve(error)),
      );
    expect(await leads('127.0.0.0/8 ::1/128')).toBeNull();
    expect(await leads('10.1.0.0/16')).toMatchObject({ code: 'PARLEY_ADDRESS' });
  });

  test.each(['0.0.0.0/0', '10.0.0.0/7', '8.8.8.0/24', '169.254.0.0/16', '::/0', 'fe80::/10'])(
    '%s is no private network, and nothing starts',
    (range) => {
      expect(() => gatewaysOf(range)).toThrow(ConfigError);
    },
  );

  test.each([
    'kannel.internal',
    '10.1.2.3',
    'http://kannel.internal/sms',
    'ftp://kannel.internal',
    'http://',
  ])('%s is no origin, and nothing starts', (entry) => {
    expect(() => gatewaysOf(`10.0.0.0/8,${entry}`)).toThrow(/PARLEY_PRIVATE_GATEWAYS/);
  });
});

interface Joined {
  app: TestApp;
  admin: ApiClient;
  brandId: string;
}
async function begin(named: string): Promise<Joined> {
  const app = await startTestApp({ env: { PARLEY_ROLES: 'both', PARLEY_PRIVATE_GATEWAYS: named } });
  const { email, workspaceId } = await buildPerson(app.database, { role: 'admin' });
  const { id: brandId } = await buildBrand(app.database, { workspaceId });
  return { app, brandId, admin: await app.signIn(email) };
}

describe.each([
  ['by its origin', ({ url }: SimulatorProcess) => url],
  ['by its network', () => '127.0.0.0/8'],
])('a gateway on a private network, named %s', (_name, named) => {
  /** On this machine, as a gateway beside the api is; it is not the simulator that is configured. */
  let gateway: SimulatorProcess;
  let joined: Joined;
  beforeAll(async () => {
    gateway = await startSimulator();
    joined = await begin(named(gateway));
  });
  afterAll(async () => {
    await joined?.app.close();
    await gateway?.stop();
  });

  it('is joined, and takes texts; its files are still fetched from public addresses alone', async () => {
    const { admin } = joined;
    const { number } = await joinThrough('generic', { ...joined, simulator: gateway });
    const from = anyNumber();
    await gateway.text(from, number, 'look', [
      { contentType: 'image/png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
    ]);
    const { items } = (await admin.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
    const row = items.find((one) => one.contact.number === from);
    if (!row) throw new Error('no thread');
    const answer = await admin.post(API.replies(row.id), {
      clientId: crypto.randomUUID(),
      body: 'hello',
      basedOnPosition: row.lastPosition,
    });
    expect(answer.status).toBe(201);
    await until(async () => expect((await gateway.reached(from)).map(({ body }) => body)).toEqual(['hello']));
    await until(async () => {
      const { entries } = (await admin.get<ConversationDetail>(API.conversation(row.id))).body;
      const text = entries.find((entry) => entry.kind === 'text_in');
      expect(text?.kind === 'text_in' && text.media).toMatchObject([
        { state: 'refused', refusal: 'bad_address' },
      ]);
    });
  });

  it('that keeps no list is not said to work when it is tested: its address may be wrong', async () => {
    const { admin } = joined;
    const { connection } = await joinThrough('generic', { ...joined, simulator: gateway });
    const test = async () =>
      (await admin.post<ConnectionTest>(API.connectionTest(connection.id))).body.outcome;
    expect(await test()).toBe('works');
    await admin.patch(API.connection(connection.id), { baseUrl: `${gateway.url}/nowhere` });
    expect(await test()).toBe('not_possible');
  });

  it('leaves every other private address refused', async () => {
    const { status, body } = await joined.admin.post<Problem>(API.connections, {
      carrier: 'kannel',
      name: 'Elsewhere',
      accountId: 'parley',
      baseUrl: 'https://10.0.0.1',
      secrets: [
        { kind: 'sign_in', secret: 'password' },
        { kind: 'verify', secret: 'a-key-of-our-own-making' },
      ],
    });
    expect([status, body.code]).toEqual([422, 'carrier_address_refused']);
  });
});
