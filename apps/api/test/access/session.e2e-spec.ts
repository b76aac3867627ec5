import { API, type Session } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EndedSession, Sessions } from '../../src/access/sessions';
import { buildPerson, PASSWORD } from '../factories';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}${API.session}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const setBack = (column: 'last_seen_at' | 'expires_at', by: string): Promise<object[]> =>
  app.database.query(`UPDATE session SET ${column} = ${column} - interval '${by}'`);

describe('signing in', () => {
  test('gives a session whose cookie no script can read, and says who one is', async () => {
    const person = await buildPerson(app.database, { role: 'supervisor' });
    const response = await signIn({ email: person.email.toUpperCase(), password: PASSWORD });
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^parley=[\w-]{43}; /);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Secure|Domain/);
    expect(await response.json()).toMatchObject({
      person: { id: person.id, email: person.email },
      workspace: { id: person.workspaceId },
      role: 'supervisor',
      permissions: expect.arrayContaining(['routes.publish']) as unknown,
    });
  });

  test('keeps the token out of the database', async () => {
    const person = await buildPerson(app.database);
    const client = await app.signIn(person.email);
    const token = client.cookie?.split('=')[1] ?? '';
    const [row] = await app.database.query<{ all: string }>(
      `SELECT session::text AS all FROM session WHERE person_id = $1`,
      [person.id],
    );
    expect(row?.all).not.toContain(token);
    expect(row?.all).not.toContain(Buffer.from(token).toString('hex'));
  });

  test('says the same of an unknown email as of a wrong password', async () => {
    const person = await buildPerson(app.database);
    const wrong = await signIn({ email: person.email, password: 'wrong' });
    const unknown = await signIn({ email: 'nobody@parley.test', password: 'wrong' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const same = ({ requestId: _, ...rest }: Record<string, unknown>): unknown => rest;
    expect(same((await wrong.json()) as Record<string, unknown>)).toEqual(
      same((await unknown.json()) as Record<string, unknown>),
    );
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  test('is refused to a person without a workspace', async () => {
    const person = await buildPerson(app.database);
    await app.database.query(`DELETE FROM membership WHERE person_id = $1`, [person.id]);
    expect((await signIn({ email: person.email, password: PASSWORD })).status).toBe(401);
  });

  test('names the fields that are not right', async () => {
    const response = await signIn({ email: 'not an email' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'email' }, { field: 'password' }],
    });
  });

  test('is refused from another site, even without a cookie', async () => {
    const person = await buildPerson(app.database);
    const response = await signIn(
      { email: person.email, password: PASSWORD },
      { origin: 'https://evil.example' },
    );
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'foreign_origin' });
  });

  test('takes JSON only, so that no form of another site can do it', async () => {
    const response = await fetch(`${app.url}${API.session}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ email: 'a@b.test', password: 'x' }),
    });
    expect(response.status).toBe(415);
  });

  test('is throttled after ten wrong passwords, the right one included', async () => {
    const person = await buildPerson(app.database);
    for (let n = 0; n < 10; n += 1)
      expect((await signIn({ email: person.email, password: 'wrong' })).status).toBe(401);
    const response = await signIn({ email: person.email, password: PASSWORD });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(600);
    expect(await response.json()).toMatchObject({ code: 'too_many_attempts' });
  });

  test('again replaces the session the browser came with', async () => {
    const person = await buildPerson(app.database);
    const client = await app.signIn(person.email);
    const before = client.cookie;
    await client.post(API.session, { email: person.email, password: PASSWORD });
    expect(client.cookie).not.toBe(before);
    expect((await app.api(before).get(API.session)).status).toBe(401);
    expect((await client.get(API.session)).status).toBe(200);
  });
});

describe('a session', () => {
  test('is nobody without a cookie, with a made-up one, and with one cut short', async () => {
    const client = await app.signIn((await buildPerson(app.database)).email);
    for (const cookie of [
      undefined,
      'parley=',
      'parley=made-up',
      client.cookie?.slice(0, -1),
      'parley=%E0%A4%A',
    ])
      expect((await app.api(cookie).get(API.session)).body).toMatchObject({ code: 'signed_out' });
  });

  test('ends by signing out, at once, and doing so twice is no mistake', async () => {
    const client = await app.signIn((await buildPerson(app.database)).email);
    const cookie = client.cookie;
    expect((await client.delete(API.session)).status).toBe(204);
    expect(client.cookie).toBeUndefined();
    expect((await app.api(cookie).get(API.session)).status).toBe(401);
    expect((await app.api(cookie).delete(API.session)).status).toBe(204);
  });

  test('ends after twelve hours without use, and use keeps it alive', async () => {
    const client = await app.signIn((await buildPerson(app.database)).email);
    await setBack('last_seen_at', '11 hours 59 minutes');
    expect((await client.get(API.session)).status).toBe(200);
    await setBack('last_seen_at', '11 hours 59 minutes');
    expect((await client.get(API.session)).status).toBe(200);
    await setBack('last_seen_at', '12 hours 1 minute');
    expect((await client.get(API.session)).status).toBe(401);
  });

  test('ends after seven days, used or not', async () => {
    const client = await app.signIn((await buildPerson(app.database)).email);
    const { expiresAt } = (await client.get<Session>(API.session)).body;
    expect((Date.parse(expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(7, 2);
    await setBack('expires_at', '7 days');
    expect((await client.get(API.session)).status).toBe(401);
  });

  test('writes its last use down once a minute, not at every request', async () => {
    const person = await buildPerson(app.database);
    const client = await app.signIn(person.email);
    const lastSeen = async (): Promise<number> => {
      const [row] = await app.database.query<{ at: Date }>(
        `SELECT last_seen_at AS at FROM session WHERE person_id = $1`,
        [person.id],
      );
      return row?.at.getTime() ?? 0;
    };
    const first = await lastSeen();
    await client.get(API.session);
    expect(await lastSeen()).toBe(first);
    await setBack('last_seen_at', '61 seconds');
    await client.get(API.session);
    expect(await lastSeen()).toBeGreaterThan(first);
  });

  test('carries the role of this moment, not that of signing in', async () => {
    const person = await buildPerson(app.database, { role: 'admin' });
    const client = await app.signIn(person.email);
    expect((await client.get(API.connections)).status).toBe(200);
    await app.database.query(`UPDATE membership SET role = 'agent' WHERE person_id = $1`, [person.id]);
    const after = await client.get(API.connections);
    expect(after.status).toBe(403);
    expect(after.body).toMatchObject({ code: 'not_allowed', detail: 'connections.read' });
  });

  test('tells the sockets when it is ended or replaced, with its id', async () => {
    const person = await buildPerson(app.database);
    const client = await app.signIn(person.email);
    const caller = await app.app.get(Sessions).resolve(`other=1; ${client.cookie}; more=2`);
    const ended: EndedSession[] = [];
    app.app.get(Sessions).onEnded((one) => ended.push(one));
    await client.delete(API.session);
    expect(ended).toEqual([
      { sessionId: caller?.sessionId, personId: person.id, workspaceId: person.workspaceId },
    ]);
  });

  test('is refused from another site when it changes something', async () => {
    const person = await buildPerson(app.database);
    const client = await app.signIn(person.email);
    const response = await fetch(`${app.url}${API.session}`, {
      method: 'DELETE',
      headers: { cookie: client.cookie ?? '', origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
    expect((await client.get(API.session)).status).toBe(200);
  });
});

describe('behind https', () => {
  test('the cookie has the __Host- prefix and is sent over TLS only', async () => {
    const secure = await startTestApp({ env: { PUBLIC_URL: 'https://parley.example' } });
    try {
      const person = await buildPerson(secure.database);
      const response = await fetch(`${secure.url}${API.session}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://parley.example' },
        body: JSON.stringify({ email: person.email, password: PASSWORD }),
      });
      const cookie = response.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^__Host-parley=[\w-]{43}; /);
      expect(cookie).toMatch(/; Secure/);
      expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
      const plain = cookie.split(';')[0]?.replace('__Host-parley', 'parley');
      expect((await secure.api(plain).get(API.session)).status).toBe(401);
    } finally {
      await secure.close();
    }
  });
});

describe('the address somebody signs in from', () => {
  test.each([
    ['is the connection’s own where no proxy is trusted', '0', '127.0.0.1'],
    ['is what the one trusted proxy saw, not what the caller claims', '1', '203.0.113.7'],
    ['is looked for behind two trusted proxies', '2', '198.51.100.9'],
  ])('%s', async (_, trusted, address) => {
    const behind = await startTestApp({ env: { TRUST_PROXY: trusted } });
    try {
      const person = await buildPerson(behind.database);
      const response = await fetch(`${behind.url}${API.session}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': '192.0.2.66, 198.51.100.9, 203.0.113.7',
        },
        body: JSON.stringify({ email: person.email, password: PASSWORD }),
      });
      expect(response.status).toBe(200);
      const [session] = await behind.database.query<{ address: string }>(`SELECT address FROM session`);
      expect(session?.address.replace('::ffff:', '').replace('::1', '127.0.0.1')).toBe(address);
    } finally {
      await behind.close();
    }
  });
});
