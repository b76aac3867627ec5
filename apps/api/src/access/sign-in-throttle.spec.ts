import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../../test/test-app';
import { networkOf } from './failed-attempts';
import { SignInThrottle } from './sign-in-throttle';

let running: TestApp;
let throttle: SignInThrottle;
beforeAll(async () => {
  running = await startTestApp();
  throttle = running.app.get(SignInThrottle);
});
afterAll(() => running?.close());
beforeEach(() => running.database.query(`DELETE FROM failed_attempt`));

describe('the throttle of sign-ins', () => {
  const refusal = async (email: string, address: string): Promise<unknown> =>
    throttle.attempt(email, address).then(
      () => undefined,
      (error: unknown) => error,
    );

  test('refuses the eleventh attempt on one account from one address and says how long to wait', async () => {
    for (let n = 0; n < 10; n += 1) expect(await refusal('a@x.test', '192.0.2.1')).toBeUndefined();
    const refused = await refusal('a@x.test', '192.0.2.1');
    expect(refused).toMatchObject({ code: 'too_many_attempts' });
    const { retryAfterSeconds } = refused as { retryAfterSeconds: number };
    expect(retryAfterSeconds).toBeGreaterThan(800);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  test('leaves other accounts of that address and other addresses of that account alone', async () => {
    for (let n = 0; n < 11; n += 1) await refusal('a@x.test', '192.0.2.1');
    expect(await refusal('b@x.test', '192.0.2.1')).toBeUndefined();
    expect(await refusal('a@x.test', '192.0.2.2')).toBeUndefined();
  });

  test('refuses an address that has tried a hundred accounts', async () => {
    for (let n = 0; n < 100; n += 1) expect(await refusal(`${n}@x.test`, '192.0.2.1')).toBeUndefined();
    expect(await refusal('fresh@x.test', '192.0.2.1')).toMatchObject({ code: 'too_many_attempts' });
  });

  test('begins anew once the time is over, by the clock of the database', async () => {
    for (let n = 0; n < 11; n += 1) await refusal('a@x.test', '192.0.2.1');
    await running.database.query(`UPDATE failed_attempt SET until = clock_timestamp()`);
    expect(await refusal('a@x.test', '192.0.2.1')).toBeUndefined();
  });

  test('counts attempts that are made all at once', async () => {
    const refused = await Promise.all(Array.from({ length: 30 }, () => refusal('a@x.test', '192.0.2.1')));
    expect(refused.filter((one) => one === undefined)).toHaveLength(10);
  });

  test('forgets the failures of somebody who got in', async () => {
    for (let round = 0; round < 15; round += 1) {
      for (let n = 0; n < 9; n += 1) await throttle.attempt('a@x.test', '192.0.2.1').catch(() => undefined);
      if (round === 0) {
        await throttle.attempt('a@x.test', '192.0.2.1');
        await throttle.succeeded('a@x.test', '192.0.2.1');
        expect(await refusal('a@x.test', '192.0.2.1')).toBeUndefined();
      }
    }
    expect(await refusal('a@x.test', '192.0.2.1')).toMatchObject({ code: 'too_many_attempts' });
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
