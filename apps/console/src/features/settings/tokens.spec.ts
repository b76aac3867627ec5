import { describe, expect, it } from 'vitest';
import { isInUse } from './tokens';

const token = (id: string, lastUsedAt: string | null) => ({
  id,
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
