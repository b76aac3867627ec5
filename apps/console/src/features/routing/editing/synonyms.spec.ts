import { LIMITS, type RouteRuleInput } from '@parley/contracts';
import { describe, expect, test } from 'vitest';
import { synonymsFor } from './synonyms';

const rule = (id: string, words: string[], more: Partial<RouteRuleInput> = {}): RouteRuleInput => ({
  id,
  name: `Rule ${id}`,
  enabled: true,
  match: { kind: 'any_word', words },
  actions: { queueId: 'q' },
  ...more,
});

describe('the synonyms offered for a rule', () => {
  test('name the first other rule that has them already, in whatever spelling', () => {
    const mine = rule('mine', ['Refund', 'money back']);
    const rules = [rule('a', ['hello']), mine, rule('b', ['CHARGEBACK!']), rule('c', ['chargeback'])];
    expect(synonymsFor(mine, rules)).toEqual([
      { word: 'reimburse', elsewhere: null },
      { word: 'chargeback', elsewhere: { place: 3, name: 'Rule b' } },
    ]);
  });

  test.each([
    ['is off', { enabled: false }],
    ['is a pattern', { match: { kind: 'regex' as const, words: ['reimburse'] } }],
    ['takes everything', { match: { kind: 'catch_all' as const, words: ['reimburse'] } }],
  ])('are free where the other rule %s', (_, more) => {
    const mine = rule('mine', ['refund']);
    const elsewhere = synonymsFor(mine, [mine, rule('other', ['reimburse'], more)]).map(
      (synonym) => synonym.elsewhere,
    );
    expect(elsewhere).toEqual([null, null, null]);
  });

  test('are none for a pattern, and none where the rule is full', () => {
    const pattern = rule('mine', ['refund'], { match: { kind: 'regex', words: ['refund'] } });
    const filler = Array.from({ length: LIMITS.routeWordsPerRule - 2 }, (_, at) => `word${at}`);
    const words = (mine: RouteRuleInput) => synonymsFor(mine, [mine]).map(({ word }) => word);
    expect(words(pattern)).toEqual([]);
    expect(words(rule('mine', ['refund', ...filler]))).toEqual(['money back']);
    expect(words(rule('mine', ['refund', 'x', ...filler]))).toEqual([]);
  });
});
