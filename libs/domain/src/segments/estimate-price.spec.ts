import { describe, expect, it } from 'vitest';
import { estimatePrice } from './estimate-price';

describe('estimatePrice', () => {
  it.each([
    ['a listed country has its own price per segment', 'US', 'outbound', 2, 16_600, 'listed'],
    ['the case of the country does not matter', 'us', 'outbound', 1, 8_300, 'listed'],
    ['receiving is priced apart', 'PR', 'inbound', 1, 8_300, 'listed'],
    ['a country without a price is guessed high', 'XK', 'outbound', 1, 100_000, 'fallback'],
    ['so is an unknown one', null, 'outbound', 3, 300_000, 'fallback'],
    ['nothing costs nothing', 'US', 'outbound', 0, 0, 'listed'],
  ] as const)('%s', (_, country, direction, segments, micros, basis) => {
    expect(estimatePrice({ segments, country, direction })).toEqual({ micros, currency: 'USD', basis });
  });
});
