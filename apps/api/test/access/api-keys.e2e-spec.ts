import { API, type ApiKey, type ApiKeyMade, type Problem } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildPerson, buildWorkspace } from '../factories';
import { clientWith, keyClient } from '../key-client';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';

let running: TestApp;
let workspaceId: string;
let adminEmail: string;
let admin: ApiClient;
beforeAll(async () => {
  running = await startTestApp({ env: { API_REQUESTS_PER_MINUTE: '20' } });
});
afterAll(() => running.close());
beforeEach(async () => {
  workspaceId = (await buildWorkspace(running.database)).id;
  adminEmail = (await buildPerson(running.database, { workspaceId, role: 'admin' })).email;
  admin = await running.signIn(adminEmail);
});

const input = { name: 'Orders', environment: 'test', scopes: ['messages.read'] };
const create = (more: object = {}, by = admin) => by.post<ApiKeyMade>(API.apiKeys, { ...input, ...more });
const keys = async (by = admin): Promise<ApiKey[]> =>
  (await by.get<{ items: ApiKey[] }>(API.apiKeys)).body.items;
/** What a request with this key is answered. */
const tryKey = (key: string | null) => clientWith(running.url, key ?? '').get(API.messages);

describe('an API key', () => {
  test('is shown once and stored as a hash alone', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body.key).toMatch(/^parley_test_[0-9A-Za-z]{22}_[0-9A-Za-z]{36}$/);
    expect(body.key?.startsWith(`${body.apiKey.start}_`)).toBe(true);
    const [listed] = await keys();
    expect(listed).toEqual(body.apiKey);
    const secret = body.key?.split('_')[3] ?? '';
    const [stored] = await running.database.query<{ row: string; bytes: number }>(
      `SELECT row_to_json(api_key)::text AS row, length(key_hash) AS bytes FROM api_key WHERE workspace_id = $1`,
      [workspaceId],
    );
    expect(stored).toMatchObject({ bytes: 32 });
    expect(stored?.row).not.toContain(secret);
  });

  test('lets in, and the list says when it was last used', async () => {
    const { body } = await create();
    expect((await keys())[0]).toMatchObject({ lastUsedAt: null, state: 'active' });
    expect((await tryKey(body.key)).status).toBe(200);
    expect((await keys())[0]?.lastUsedAt).not.toBeNull();
  });

  test('lets in no more once it is revoked, at once and for good', async () => {
    const { body } = await create();
    const revoked = await admin.delete<ApiKey>(API.apiKey(body.apiKey.id));
    expect(revoked).toMatchObject({ status: 200, body: { id: body.apiKey.id, state: 'revoked' } });
    expect(await tryKey(body.key)).toMatchObject({
      status: 401,
      body: { code: 'key_not_valid', detail: 'This key was revoked.' },
    });
    const again = await admin.delete<ApiKey>(API.apiKey(body.apiKey.id));
    expect(again.body.revokedAt).toBe(revoked.body.revokedAt);
  });

  test('lets in no more once it has expired', async () => {
    const { body } = await create({ expiresAt: new Date(Date.now() + 60_000).toISOString() });
    expect((await tryKey(body.key)).status).toBe(200);
    await running.database.query(`UPDATE api_key SET expires_at = now() WHERE workspace_id = $1`, [
      workspaceId,
    ]);
    expect(await tryKey(body.key)).toMatchObject({ status: 401, body: { detail: 'This key has expired.' } });
    expect((await keys())[0]?.state).toBe('expired');
  });

  test.each([
    ['nothing', ''],
    ['something else', 'Bearer'],
    ['a key of another product', 'ghp_0123456789012345678901234567890123456789'],
    [
      'a well-formed key nobody has',
      'parley_test_0000000000000000000000_0000000000000000000000000000000XXXXXX',
    ],
  ])('that is %s is refused, and the answer says how to sign in', async (_, key) => {
    const answer = await tryKey(key);
    expect(answer).toMatchObject({ status: 401, body: { code: 'key_not_valid' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('with another secret is refused like one nobody has', async () => {
    const { makeKey } = await import('../../src/api-keys/key-format');
    const { body } = await create();
    expect(await tryKey(makeKey('test', body.apiKey.id))).toMatchObject({
      status: 401,
      body: { detail: 'This key is not known here.' },
    });
    expect(await tryKey(makeKey('live', body.apiKey.id))).toMatchObject({ status: 401 });
  });

  test('does what its scopes say and nothing else', async () => {
    const { body } = await create();
    const reader = clientWith(running.url, body.key ?? '');
    expect(await reader.post(API.messages, {})).toMatchObject({
      status: 403,
      body: { code: 'scope_missing', detail: 'messages.send' },
    });
    for (const path of [API.conversations, API.apiKeys, API.session, API.people])
      expect((await reader.get(path)).status).toBe(401);
  });

  test('is no use to a person, and a person no use in its place', async () => {
    expect(await admin.get(API.messages)).toMatchObject({ status: 401, body: { code: 'key_not_valid' } });
  });

  test.each([
    [['127.0.0.0/8', '::1/128'], 200],
    [[], 200],
    [['203.0.113.0/24'], 403],
    [['2001:db8::/32'], 403],
  ])('made for %j answers %d from this machine', async (allowedNetworks, status) => {
    const { body } = await create({ allowedNetworks });
    expect((await tryKey(body.key)).status).toBe(status);
  });

  test('needs no origin, but a cookie beside it does', async () => {
    const { body } = await create({ scopes: ['messages.send'] });
    const post = async (headers: Record<string, string>): Promise<Problem> => {
      const response = await fetch(`${running.url}${API.messages}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${body.key}`, origin: 'https://evil.example', ...headers },
      });
      return (await response.json()) as Problem;
    };
    expect(await post({})).toMatchObject({ code: 'idempotency_key_required' });
    expect(await post({ cookie: 'parley=x' })).toMatchObject({ code: 'foreign_origin' });
  });

  test('has a budget of requests, told with each answer', async () => {
    const { body } = await create();
    const first = await tryKey(body.key);
    expect(first.headers.get('ratelimit-policy')).toBe('"key";q=20;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"key";r=19;t=\d+$/);
    await Promise.all(Array.from({ length: 19 }, () => tryKey(body.key)));
    const refused = await tryKey(body.key);
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/);
    expect((await tryKey((await create()).body.key)).status).toBe(200);
  });
});

describe('making one', () => {
  test.each<[string, object, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['no scope', { scopes: [] }, 'scopes'],
    ['a scope nobody knows', { scopes: ['everything'] }, 'scopes.0'],
    ['a network that is none', { allowedNetworks: ['203.0.113.0'] }, 'allowedNetworks.0'],
    ['an end that has passed', { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['a live key in a test workspace', { environment: 'live' }, 'environment'],
    ['a field nobody knows', { scope: 'messages.send' }, 'scope'],
  ])('with %s is refused', async (_, more, field) => {
    const answer = (await create(more)) as unknown as { status: number; body: Problem };
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    expect(answer.body.fields?.map((one) => one.field)).toContain(field);
  });

  test('a third of one name waits until one of the two is gone, even when all are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => create()));
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409]);
    expect(made.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'too_many_keys' });
    await admin.delete(API.apiKey((await keys())[0]?.id ?? ''));
    expect((await create({ name: 'orders' })).status).toBe(201);
    expect((await create({ name: 'Another' })).status).toBe(201);
  });

  test('a repeat with the same idempotency key makes no second key and shows no secret', async () => {
    const headers = {
      cookie: admin.cookie ?? '',
      origin: running.url,
      'content-type': 'application/json',
      'idempotency-key': 'make-orders',
    };
    const call = async (): Promise<ApiKeyMade> => {
      const response = await fetch(`${running.url}${API.apiKeys}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      });
      return (await response.json()) as ApiKeyMade;
    };
    const first = await call();
    const second = await call();
    expect(first.key).not.toBeNull();
    expect(second).toEqual({ ...first, key: null });
    const stored = await running.database.query<{ body: string }>(
      `SELECT body FROM idempotency_key WHERE workspace_id = $1`,
      [workspaceId],
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]?.body).not.toContain(first.key?.split('_')[3] ?? '');
  });

  test('is for admins; developers look, agents do neither', async () => {
    await create();
    for (const [role, read] of [
      ['developer', 200],
      ['agent', 403],
      ['supervisor', 403],
    ] as const) {
      const { email } = await buildPerson(running.database, { workspaceId, role });
      const somebody = await running.signIn(email);
      expect((await somebody.get(API.apiKeys)).status).toBe(read);
      expect((await create({}, somebody)).status).toBe(403);
      expect((await somebody.delete(API.apiKey((await keys())[0]?.id ?? ''))).status).toBe(403);
    }
  });

  test('an admin of another workspace neither sees nor revokes it', async () => {
    const mine = await keyClient(running, adminEmail);
    const { email } = await buildPerson(running.database, { role: 'admin' });
    const stranger = await running.signIn(email);
    expect(await keys(stranger)).toEqual([]);
    expect((await stranger.delete(API.apiKey(mine.keyId))).status).toBe(404);
    expect((await mine.get(API.messages)).status).toBe(200);
  });
});
