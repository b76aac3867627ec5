import {
  API,
  type Brand,
  type BusinessNumber,
  type Connection,
  type ConversationDetail,
  type ConversationsPage,
  type NewConnectionInput,
  type Problem,
} from '@parley/contracts';
import { CARRIERS } from '@parley/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../src/database/ids';
import { anyNumber, buildBrand, buildConnection, buildPerson } from '../factories';
import { joinThrough } from '../join-through';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';
import { until } from '../until';

let simulator: SimulatorProcess;
let app: TestApp;
let workspaceId: string;
let admin: ApiClient;
let brandId: string;
beforeAll(async () => {
  simulator = await startSimulator();
  app = await startTestApp({ env: { SIMULATOR_URL: simulator.url, PARLEY_ROLES: 'both' } });
});
afterAll(async () => {
  await app?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  const person = await buildPerson(app.database, { role: 'admin' });
  workspaceId = person.workspaceId;
  brandId = (await buildBrand(app.database, { workspaceId, name: 'Acme' })).id;
  admin = await app.signIn(person.email);
});

const whsec = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const twilio = (over: Partial<NewConnectionInput> = {}): NewConnectionInput => ({
  carrier: 'twilio',
  name: 'Support line',
  accountId: `AC${'a'.repeat(32)}`,
  secrets: [{ kind: 'both', secret: 'a-secret-token' }],
  ...over,
});
const create = (wanted: NewConnectionInput) => admin.post<Connection>(API.connections, wanted);

describe('a new connection', () => {
  test('has its secrets sealed, an address of its own and what follows from its carrier', async () => {
    const { status, body } = await create(twilio({ name: 'Línea de soporte!' }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      carrier: 'twilio',
      name: 'Línea de soporte!',
      baseUrl: null,
      signatureMode: 'enforce',
      tokens: [{ kind: 'both', lastUsedAt: null }],
      numbers: [],
    });
    expect(body.slug).toMatch(/^linea-de-soporte-[0-9a-f]{8}$/);
    expect(body.webhookUrl).toBe(`${app.config.publicUrl}/webhooks/${body.slug}`);
    expect(body.capabilities.means).not.toBe('');
    expect(JSON.stringify(body)).not.toContain('a-secret-token');
    const rows = await app.database.query<{ ciphertext: Buffer }>(
      `SELECT ciphertext FROM connection_token WHERE connection_id = $1`,
      [body.id],
    );
    expect(rows[0]?.ciphertext.toString('latin1')).not.toContain('a-secret-token');
  });

  test('may be of every carrier', async () => {
    const secrets: Record<(typeof CARRIERS)[number], Partial<NewConnectionInput>> = {
      twilio: {},
      telnyx: {
        accountId: 'profile-1',
        secrets: [
          { kind: 'sign_in', secret: 'KEY0123456789' },
          { kind: 'verify', secret: Buffer.alloc(32, 5).toString('base64') },
        ],
      },
      vonage: {
        accountId: 'abcd1234',
        secrets: [
          { kind: 'sign_in', secret: 'an-api-secret' },
          { kind: 'verify', secret: 'a-signature-secret' },
        ],
      },
      plivo: { accountId: 'MAXXXXXXXXXXXXXXXXXX' },
      generic: {
        accountId: 'gateway',
        baseUrl: 'https://8.8.8.8/sms/',
        secrets: [{ kind: 'both', secret: whsec }],
      },
      kannel: {
        accountId: 'parley',
        baseUrl: 'https://8.8.4.4',
        secrets: [
          { kind: 'sign_in', secret: 'password' },
          { kind: 'verify', secret: 'a-key-of-our-own-making' },
        ],
      },
    };
    for (const carrier of CARRIERS) {
      const { status, body } = await create(twilio({ carrier, ...secrets[carrier] }));
      expect([carrier, status, body.carrier]).toEqual([carrier, 201, carrier]);
    }
    const { body } = await admin.get<{ items: Connection[] }>(API.connections);
    expect(body.items).toHaveLength(CARRIERS.length);
    expect(body.items.find(({ carrier }) => carrier === 'generic')?.baseUrl).toBe('https://8.8.8.8/sms');
  });

  test.each<[string, Partial<NewConnectionInput>, string]>([
    ['an account that is none', { accountId: 'acme' }, 'accountId'],
    ['no secret', { secrets: [] }, 'secrets'],
    ['a secret of another kind', { secrets: [{ kind: 'verify', secret: 'a-secret-token' }] }, 'secrets'],
    ['an unknown carrier', { carrier: 'pigeon' as 'twilio' }, 'carrier'],
    ['no name', { name: ' ' }, 'name'],
    ['a slug with a slash', { slug: 'a/b' }, 'slug'],
    ['an address that is none', { baseUrl: 'javascript:alert(1)' }, 'baseUrl'],
    [
      'a generic one without an address',
      { carrier: 'generic', accountId: 'g', secrets: [{ kind: 'both', secret: whsec }] },
      'baseUrl',
    ],
    [
      'keys of Telnyx the wrong way round',
      {
        carrier: 'telnyx',
        accountId: 'profile-1',
        secrets: [
          { kind: 'verify', secret: 'KEY0123456789' },
          { kind: 'sign_in', secret: Buffer.alloc(32, 5).toString('base64') },
        ],
      },
      'secrets.0.secret',
    ],
  ])('with %s is refused by its field', async (_name, over, field) => {
    const { status, body } = await admin.post<Problem>(API.connections, twilio(over));
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.fields?.map((wrong) => wrong.field)).toContain(field);
  });

  test.each([
    'http://8.8.8.8',
    'https://127.0.0.1',
    'https://10.1.2.3',
    'https://192.168.0.1',
    'https://169.254.169.254',
    'https://[::1]',
    'https://[::ffff:10.0.0.1]',
    'https://[fd00::1]',
    'https://100.64.0.1',
    'https://0.0.0.0',
    'https://2130706433',
    'https://localhost',
    'https://user:secret@8.8.8.8',
    'https://8.8.8.8/?x=1',
    'https://no-such-host.invalid',
  ])('at %s is refused: it could lead into our own network', async (baseUrl) => {
    const { status, body } = await admin.post<Problem>(API.connections, twilio({ baseUrl }));
    expect([status, body.code]).toEqual([422, 'carrier_address_refused']);
    expect(body.fields?.[0]?.field).toBe('baseUrl');
    expect((await admin.get<{ items: Connection[] }>(API.connections)).body.items).toEqual([]);
  });

  test('with a slug that somebody has is refused, whoever has it', async () => {
    await buildConnection(app.database, { slug: 'taken-by-others' });
    const { status, body } = await admin.post<Problem>(API.connections, twilio({ slug: 'taken-by-others' }));
    expect([status, body.code]).toEqual([409, 'slug_taken']);
  });

  test('is made by admins only', async () => {
    const supervisor = await buildPerson(app.database, { workspaceId, role: 'supervisor' });
    const other = await app.signIn(supervisor.email);
    expect((await other.post(API.connections, twilio())).status).toBe(403);
    expect((await other.post(API.numbers, {})).status).toBe(403);
  });
});

describe('a connection that is there', () => {
  test('may change name, account and address, and says what is wrong with them', async () => {
    const { id } = (await create(twilio())).body;
    const edited = await admin.patch<Connection>(API.connection(id), {
      name: 'Main',
      accountId: `AC${'b'.repeat(32)}`,
      baseUrl: simulator.url,
      secrets: [{ kind: 'both', secret: 'a-secret-token' }],
    });
    expect(edited.body).toMatchObject({ name: 'Main', baseUrl: simulator.url });
    const wrong = async (edit: object) => (await admin.patch<Problem>(API.connection(id), edit)).body;
    expect(await wrong({ baseUrl: 'https://10.0.0.1' })).toMatchObject({ code: 'carrier_address_refused' });
    expect(await wrong({ accountId: 'acme' })).toMatchObject({ fields: [{ field: 'accountId' }] });
    expect(await wrong({})).toMatchObject({ code: 'validation_failed' });
  });

  test('keeps one secret of each use', async () => {
    const made = await create(
      twilio({
        carrier: 'vonage',
        accountId: 'abcd1234',
        secrets: [
          { kind: 'sign_in', secret: 'an-api-secret' },
          { kind: 'verify', secret: 'a-signature-secret' },
        ],
      }),
    );
    const { id, tokens } = made.body;
    for (const token of tokens)
      expect((await admin.delete(API.connectionToken(id, token.id))).status).toBe(409);
    const added = await admin.post<Connection>(API.connectionTokens(id), {
      token: 'the-next-signature-secret',
      kind: 'verify',
    });
    expect(added.body.tokens).toHaveLength(3);
    const old = tokens.find(({ kind }) => kind === 'verify');
    expect((await admin.delete(API.connectionToken(id, old?.id ?? ''))).status).toBe(200);
    const wrong = await admin.post<Problem>(API.connectionTokens(id), { token: 'a-secret', kind: 'both' });
    expect(wrong.body).toMatchObject({ code: 'validation_failed', fields: [{ field: 'token' }] });
  });
});

describe('a number', () => {
  const add = (over: object) =>
    admin.post<BusinessNumber & Problem>(API.numbers, {
      number: '+1 (202) 555-0123',
      name: 'Support',
      brandId,
      messagesPerSecond: 3,
      ...over,
    });
  const numbersOf = async (connectionId: string) => {
    const { body } = await admin.get<{ items: Connection[] }>(API.connections);
    return body.items.find(({ id }) => id === connectionId)?.numbers;
  };

  test('is added as people write it, and edited', async () => {
    const { id: connectionId } = (await create(twilio())).body;
    const { status, body } = await add({ connectionId });
    expect([status, body.number, body.connectionId]).toEqual([201, '+12025550123', connectionId]);
    expect(await numbersOf(connectionId)).toMatchObject([{ messagesPerSecond: 3, burst: 3, brandId }]);
    const other = (await create(twilio({ name: 'Other' }))).body;
    const moved = await admin.patch<BusinessNumber>(API.number(body.id), {
      name: 'Orders',
      connectionId: other.id,
      messagesPerSecond: 0.5,
      burst: 5,
    });
    expect(moved.body).toMatchObject({ name: 'Orders', connectionId: other.id, failoverNumberId: null });
    expect(await numbersOf(other.id)).toMatchObject([{ messagesPerSecond: 0.5, burst: 5 }]);
    expect((await admin.get<{ items: Brand[] }>(API.brands)).body.items).toEqual([
      { id: brandId, name: 'Acme' },
    ]);
  });

  test('cannot leave the brand of the number that stands in for it', async () => {
    const { id: connectionId } = (await create(twilio())).body;
    const one = (await add({ connectionId })).body;
    const other = (await add({ connectionId, number: '+12025550124' })).body;
    const standsIn = await admin.patch(API.number(one.id), { failoverNumberId: other.id });
    expect(standsIn.body).toMatchObject({ failoverNumberId: other.id });
    const foreign = await buildBrand(app.database, { workspaceId, name: 'Other brand' });
    const { body } = await admin.patch<Problem>(API.number(one.id), { brandId: foreign.id });
    expect(body.code).toBe('number_cannot_stand_in');
  });

  test('that is there, or is none, or belongs to what is not there, is refused', async () => {
    const { id: connectionId } = (await create(twilio())).body;
    await add({ connectionId });
    expect((await add({ connectionId, number: '+12025550123' })).body).toMatchObject({
      code: 'number_taken',
    });
    const field = async (over: object) => (await add({ connectionId, ...over })).body.fields?.[0]?.field;
    expect(await field({ number: 'Acme' })).toBe('number');
    expect(await field({ number: '123' })).toBeUndefined();
    expect(await field({ number: '+999' })).toBe('number');
    expect(await field({ brandId: newId() })).toBe('brandId');
    expect(await field({ connectionId: newId() })).toBe('connectionId');
    expect(await field({ messagesPerSecond: 0 })).toBe('messagesPerSecond');
    const foreign = await buildConnection(app.database);
    expect(await field({ connectionId: foreign.id })).toBe('connectionId');
    expect((await admin.patch(API.number(newId()), { name: 'x' })).status).toBe(404);
  });
});

describe.each(['telnyx', 'generic'] as const)('a workspace joined through %s', (carrier) => {
  test('hears its customers, answers them, and knows what became of it', async () => {
    const { number } = await joinThrough(carrier, { app, simulator, admin, brandId });
    const [from, barred] = [anyNumber(), anyNumber()];
    const threadOf = async (customer: string): Promise<ConversationDetail> => {
      await simulator.text(customer, number, 'hello');
      const { items } = (await admin.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
      const row = items.find((one) => one.contact.number === customer);
      return (await admin.get<ConversationDetail>(API.conversation(row?.id ?? ''))).body;
    };
    const replyIn = async ({ conversation }: ConversationDetail) => {
      const { status } = await admin.post(API.replies(conversation.id), {
        clientId: crypto.randomUUID(),
        body: 'Welcome',
        basedOnPosition: conversation.lastPosition,
      });
      expect(status).toBe(201);
      return async () => {
        const { entries } = (await admin.get<ConversationDetail>(API.conversation(conversation.id))).body;
        const entry = entries.find(({ kind }) => kind === 'text_out');
        return entry?.kind === 'text_out' ? entry.delivery : undefined;
      };
    };
    const delivered = await replyIn(await threadOf(from));
    await until(async () => expect((await delivered())?.state).toBe('delivered'));
    expect((await simulator.reached(from)).map(({ body }) => body)).toEqual(['Welcome']);

    await simulator.fault({ number: barred, fault: 'blocked' });
    const refused = await replyIn(await threadOf(barred));
    await until(async () =>
      expect(await refused()).toMatchObject({
        state: 'failed',
        problem: {
          code: carrier === 'telnyx' ? '40300' : 'opted_out',
          reason: 'The customer has opted out with STOP.',
        },
      }),
    );
  });
});
