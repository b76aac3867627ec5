import { expect, test } from 'vitest';
import { backfillTwilio } from './backfill';
import { listTwilio } from './list';
import { sendTwilio } from './send';

const account = { accountId: 'AC1', tokens: [], baseUrl: 'http://127.0.0.1:9', timeoutMs: 1_000 };
const since = new Date(0);

test('an account without a token refuses at once instead of keeping its caller waiting', async () => {
  await expect(listTwilio(account, { from: '+1', to: '+2', since })).rejects.toThrow(/no token/);
  await expect(backfillTwilio(account, { numbers: ['+1'], since }).next()).rejects.toThrow(/no token/);
  const text = {
    from: '+1',
    to: '+2',
    body: 'x',
    mediaUrls: [],
    statusCallback: 'http://x',
    idempotencyKey: 'k',
  };
  expect((await sendTwilio(account, text)).outcome).not.toBe('accepted');
});
