import { describe, expect, it } from 'vitest';
import { compileRules } from './compile-rules';
import { decide } from './decide';
import type { RouteRule } from './route-rules';

const TEXT =
  'Hello, I ordered two of your lamps last week and one came broken. Could you tell me how I get a new one ' +
  'or my money back? My order is 4471, thanks a lot, Maria';

const numberOf = (shop: number) => `+1303555${String(shop).padStart(5, '0')}`;

/** A chain of shops: each has rules of its own for the same words, and keywords nobody else has. */
const chain = (count: number): RouteRule[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    name: `Rule ${index}`,
    enabled: true,
    match: {
      kind: (['any_word', 'phrase', 'first_word', 'starts_with'] as const)[index % 4] ?? 'any_word',
      words: ['order', 'hello', `keyword${index}`, `lamps shop ${index}`],
    },
    numbers: [numberOf(index)],
    actions: { queueId: 'queue' },
  }));

/** Microseconds of one decision: the best of several rounds, so that a busy machine does not count. */
function cost(count: number): number {
  const compiled = compileRules({ rules: chain(count) });
  const input = { text: TEXT, businessNumber: numberOf(count - 1), firstText: true };
  const rounds = Array.from({ length: 12 }, () => {
    const start = performance.now();
    for (let call = 0; call < 200; call += 1) decide(compiled, input);
    return ((performance.now() - start) * 1000) / 200;
  });
  return Math.min(...rounds);
}

describe('the cost of a decision', () => {
  it('does not grow with the number of rules: ten thousand cost less than ten times ten', () => {
    expect(cost(10_000)).toBeLessThan(10 * cost(10));
  });
});
