import { describe, expect, it } from 'vitest';
import { isInUse, isLastOfUse } from './tokens';

const token = (id: string, lastUsedAt: string | null) => ({
  id,
  kind: 'both' as const,
  addedAt: '2026-01-01T00:00:00Z',
  lastUsedAt,
});

describe('the token in use', () => {
  it.each([
    ['is the one used last', ['2026-03-01T10:00:00Z', '2026-03-01T09:00:00Z'], [true, false]],
    ['is the only one that was ever used', [null, '2026-03-01T09:00:00Z'], [false, true]],
    ['is none when no webhook came yet', [null, null], [false, false]],
  ])('%s', (_, used, expected) => {
    const tokens = used.map((at, index) => token(String(index), at));
    expect(tokens.map((one) => isInUse(one, tokens))).toEqual(expected);
  });
});

describe('the last token of its use', () => {
  const of = (...kinds: ('both' | 'sign_in' | 'verify')[]): boolean[] => {
    const tokens = kinds.map((kind, n) => ({ ...token(String(n), null), kind }));
    return tokens.map((one) => isLastOfUse(one, tokens));
  };
  it('is one that has no other to do its work', () => {
    expect(of('both')).toEqual([true]);
    expect(of('both', 'both')).toEqual([false, false]);
    expect(of('sign_in', 'verify')).toEqual([true, true]);
    expect(of('sign_in', 'verify', 'verify')).toEqual([true, false, false]);
  });
});
