import { API } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeKey } from '../../src/api-keys/key-format';
import { newId } from '../../src/database/ids';
import { buildPerson } from '../factories';
import { clientWith, keyClient } from '../key-client';
import { startTestApp, type TestApp } from '../test-app';

let first: TestApp;
/** Another process on the same database. */
let second: TestApp;
let adminEmail: string;
beforeAll(async () => {
  first = await startTestApp({ env: { TRUST_PROXY: '1' } });
  second = await startTestApp({ env: { TRUST_PROXY: '1', DATABASE_URL: first.databaseUrl } });
});
afterAll(async () => {
  await second?.close();
  await first?.close();
});

let address = 0;
beforeEach(async () => {
  address += 1;
  adminEmail = (await buildPerson(first.database, { role: 'admin' })).email;
});

/** What a request with this key is answered, as if it came from an address of its own for each test. */
const tryKey = (key: string, app = first, from = `192.0.2.${address}`): Promise<Response> =>
  fetch(`${app.url}${API.messages}`, {
    headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': from },
  });
const statuses = async (keys: readonly string[], app = first): Promise<number[]> => {
  const answers: number[] = [];
  for (const key of keys) answers.push((await tryKey(key, app)).status);
  return answers;
};
const wrongSecrets = (id: string, count: number): string[] =>
  Array.from({ length: count }, () => makeKey('test', id));
const counted = (): Promise<object[]> => first.database.query(`SELECT attempts FROM failed_attempt`);

describe('wrong API keys', () => {
  test('of one key are refused from the eleventh on, with the time to wait, in every process', async () => {
    const { keyId, key } = await keyClient(first, adminEmail);
    expect(await statuses(wrongSecrets(keyId, 10))).toEqual(Array<number>(10).fill(401));
    for (const app of [first, second]) {
      const refused = await tryKey(makeKey('test', keyId), app);
      expect([refused.status, await refused.json()]).toEqual([
        429,
        expect.objectContaining({ code: 'too_many_attempts' }) as object,
      ]);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      // Nor does guessing right help any more.
      expect((await tryKey(key, app)).status).toBe(429);
    }
  });

  test('shut nobody out elsewhere, nor the neighbours at that address', async () => {
    const { keyId, key } = await keyClient(first, adminEmail);
    const neighbour = await keyClient(first, adminEmail, { name: 'Another program' });
    await statuses(wrongSecrets(keyId, 12));
    expect((await tryKey(neighbour.key)).status).toBe(200);
    expect((await tryKey(key, first, '198.51.100.7')).status).toBe(200);
  });

  test('of many keys are refused after a hundred', async () => {
    const keys = Array.from({ length: 101 }, () => makeKey('test', newId()));
    const answers = await statuses(keys);
    expect(answers.filter((status) => status === 401)).toHaveLength(100);
    expect(answers.at(-1)).toBe(429);
    expect(await statuses(keys.slice(0, 1), second)).toEqual([429]);
  });

  test('are counted no further once they are refused, and right ones never', async () => {
    const { keyId, key } = await keyClient(first, adminEmail);
    await first.database.query(`DELETE FROM failed_attempt`);
    expect((await tryKey(key)).status).toBe(200);
    expect((await clientWith(first.url, 'not a key').get(API.messages)).status).toBe(401);
    expect(await counted()).toEqual([]);
    await statuses(wrongSecrets(keyId, 15));
    expect(await counted()).toEqual([{ attempts: 10 }, { attempts: 10 }]);
  });
});
