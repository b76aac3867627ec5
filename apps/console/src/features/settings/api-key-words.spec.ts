import type { ApiKey } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { curlExample, endOf, inOrder, networksIn } from './api-key-words';

describe('the networks of a key', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['203.0.113.0/24', ['203.0.113.0/24']],
    ['203.0.113.0/24, 198.51.100.7/32', ['203.0.113.0/24', '198.51.100.7/32']],
    ['203.0.113.0/24\n2001:db8::/32;10.0.0.0/8', ['203.0.113.0/24', '2001:db8::/32', '10.0.0.0/8']],
  ])('in %j are %j', (text, expected) => {
    expect(networksIn(text)).toEqual(expected);
  });
});

describe('the end of a key', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it('is counted in days from now, or none', () => {
    expect(endOf('30', now)).toBe('2026-01-31T00:00:00.000Z');
    expect(endOf('never', now)).toBeNull();
  });
});

it('keys that work come first, the rest keeps its order', () => {
  const key = (id: string, state: ApiKey['state']) => ({ id, state }) as ApiKey;
  const keys = [key('a', 'revoked'), key('b', 'active'), key('c', 'expired'), key('d', 'active')];
  expect(inOrder(keys).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});

it('the example is one command that names address and key', () => {
  const example = curlExample('https://parley.example', 'parley_test_x');
  expect(example).toContain('curl https://parley.example/api/v1/messages');
  expect(example).toContain("'Authorization: Bearer parley_test_x'");
  expect(
    example
      .split('\n')
      .slice(0, -1)
      .every((line) => line.endsWith('\\')),
  ).toBe(true);
});
