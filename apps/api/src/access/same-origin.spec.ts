import { describe, expect, test } from 'vitest';
import { comesFromElsewhere } from './same-origin';

const allowed = ['http://localhost:3000', 'http://127.0.0.1:3000'];

describe('a request that changes something', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['from the console itself is let through', { origin: 'http://localhost:3000' }, false],
    ['from the same machine by its other name is let through', { origin: 'http://127.0.0.1:3000' }, false],
    ['from another site is refused', { origin: 'https://evil.example' }, true],
    ['from another port of the same host is refused', { origin: 'http://localhost:3001' }, true],
    ['from the same host without its encryption is refused', { origin: 'https://localhost:3000' }, true],
    ['from a sandboxed page, which has no origin to name, is refused', { origin: 'null' }, true],
    [
      'from a look-alike that only begins the same is refused',
      { origin: 'http://localhost:3000.evil.example' },
      true,
    ],
    [
      'that names no origin but was sent for another site is refused',
      { 'sec-fetch-site': 'cross-site' },
      true,
    ],
    [
      'that names no origin but was sent for a sister site is refused',
      { 'sec-fetch-site': 'same-site' },
      true,
    ],
    [
      'that names no origin and was sent for this site is let through',
      { 'sec-fetch-site': 'same-origin' },
      false,
    ],
    ['that a person typed in is let through', { 'sec-fetch-site': 'none' }, false],
    ['from a program that is no browser is let through', {}, false],
    [
      'is judged by its origin, not by the site it claims',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      true,
    ],
  ])('%s', (_, headers, elsewhere) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(comesFromElsewhere({ method, headers }, allowed)).toBe(elsewhere);
  });
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and may come from anywhere', (method) => {
  expect(comesFromElsewhere({ method, headers: { origin: 'https://evil.example' } }, allowed)).toBe(false);
});
