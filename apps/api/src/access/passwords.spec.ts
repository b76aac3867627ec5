import { expect, test } from 'vitest';
import { hashPassword, passwordMatches } from './passwords';

test('a password is kept as argon2id at the cost OWASP names, salted', async () => {
  const first = await hashPassword('correct horse');
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashPassword('correct horse')).not.toBe(first);
});

test('only the right password matches', async () => {
  const kept = await hashPassword('correct horse');
  expect(await passwordMatches(kept, 'correct horse')).toBe(true);
  expect(await passwordMatches(kept, 'correct horse ')).toBe(false);
  expect(await passwordMatches(kept, '')).toBe(false);
});

test('nobody matches no hash, and finding that out costs the same work', async () => {
  await passwordMatches(undefined, 'warm up');
  const from = performance.now();
  for (let n = 0; n < 5; n += 1) expect(await passwordMatches(undefined, 'wrong')).toBe(false);
  // An answer without the work takes microseconds; five hashes of 19 MiB take longer than this on any machine.
  expect(performance.now() - from).toBeGreaterThan(15);
});

test('a flood is turned away instead of making everybody wait', async () => {
  const kept = await hashPassword('x');
  const outcomes = await Promise.allSettled(Array.from({ length: 80 }, () => passwordMatches(kept, 'x')));
  const refused = outcomes.filter((one) => one.status === 'rejected');
  expect(refused.length).toBe(80 - 2 - 64);
  expect(refused[0]).toMatchObject({ reason: { code: 'too_many_attempts' } });
  expect(await passwordMatches(kept, 'x')).toBe(true);
});
