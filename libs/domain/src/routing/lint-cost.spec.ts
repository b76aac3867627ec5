import { expect, it } from 'vitest';
import { RuleLint } from './lint-rules';
import type { RouteRule } from './route-rules';

const KINDS = ['any_word', 'phrase', 'starts_with', 'first_word', 'contains'] as const;
const rules = Array.from({ length: 3_000 }, (_, index): RouteRule => ({
  id: `r${index}`,
  name: `Rule ${index}`,
  enabled: true,
  match: { kind: KINDS[index % KINDS.length] ?? 'any_word', words: [`keyword${index}`, `lamp ${index}`] },
  actions: { queueId: 'queue' },
}));

/** Milliseconds of this process's own time, so that a busy machine does not count. */
function cost(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

it('one rule of thousands is looked at again for a fraction of what all cost', () => {
  const lint = new RuleLint();
  const all = cost(() => lint.check(rules));
  let edited = rules;
  const again = Array.from({ length: 5 }, (_, turn) => {
    const rule = edited[turn] as RouteRule;
    edited = edited.with(turn, { ...rule, match: { ...rule.match, words: ['refund', ...rule.match.words] } });
    return cost(() => lint.check(edited));
  }).toSorted((a, b) => a - b);
  expect(again[2]).toBeLessThan(all / 2);
}, 30_000);
