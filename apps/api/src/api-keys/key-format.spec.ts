import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyStart, makeKey, parseKey } from './key-format';

const environments = fc.constantFrom('live' as const, 'test' as const);

describe('the form of an API key', () => {
  test('any key that is made is read back, with its environment and id', () => {
    fc.assert(
      fc.property(environments, fc.uuid(), (environment, id) => {
        const key = makeKey(environment, id);
        expect(key).toMatch(/^parley_(live|test)_[0-9A-Za-z]{22}_[0-9A-Za-z]{36}$/);
        expect(parseKey(key)).toEqual({ environment, id });
        expect(key.startsWith(`${keyStart(environment, id)}_`)).toBe(true);
      }),
    );
  });

  test('one wrong character anywhere is noticed without asking anybody', () => {
    fc.assert(
      fc.property(
        environments,
        fc.uuid(),
        fc.nat(70),
        fc.constantFrom(...'0Az9_-'),
        (environment, id, at, other) => {
          const key = makeKey(environment, id);
          fc.pre(at < key.length && key[at] !== other);
          expect(parseKey(key.slice(0, at) + other + key.slice(at + 1))).toBeNull();
        },
      ),
    );
  });

  test('no text whatever makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => parseKey(text) === null));
  });

  test('an id beyond 128 bits is refused even with the right check', () => {
    const unchecked = `parley_live_${'z'.repeat(22)}_${'a'.repeat(30)}`;
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let check = '';
    for (let rest = crc32(unchecked); rest > 0; rest = Math.floor(rest / 62))
      check = digits.charAt(rest % 62) + check;
    expect(parseKey(unchecked + check.padStart(6, '0'))).toBeNull();
  });

  test('two keys of one id differ: the secret is new each time', () => {
    const id = '01990000-0000-7000-8000-000000000001';
    expect(makeKey('test', id)).not.toBe(makeKey('test', id));
  });
});
