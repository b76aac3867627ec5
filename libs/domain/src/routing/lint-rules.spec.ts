import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from './compile-rules';
import { decide } from './decide';
import { lintRules } from './lint-rules';
import type { RouteMatchKind, RouteRule } from './route-rules';

const NUMBER = '+12025550143';
const OTHER = '+12025550199';

const rule = (
  id: string,
  kind: RouteMatchKind,
  words: string[],
  more: Partial<RouteRule> = {},
): RouteRule => ({
  id,
  name: id,
  enabled: true,
  match: { kind, words },
  actions: { queueId: 'queue' },
  ...more,
});
const REST = rule('rest', 'catch_all', []);
const brief = (rules: RouteRule[]) =>
  lintRules({ rules }).map(({ ruleId, code, byRuleId }) => [ruleId, code, ...(byRuleId ? [byRuleId] : [])]);

describe('lintRules', () => {
  it.each<[string, RouteRule[], string[][]]>([
    ['a good set has no problems', [rule('a', 'any_word', ['refund']), rule('b', 'exact', ['hi']), REST], []],
    [
      'a set without a catch-all leaves texts behind',
      [rule('a', 'any_word', ['hi'])],
      [['null', 'no_catch_all']],
    ],
    ['an empty set does too', [], [['null', 'no_catch_all']]],
    ['a rule without words', [rule('a', 'any_word', []), REST], [['a', 'empty_words']]],
    ['a word of punctuation alone', [rule('a', 'any_word', ['?', 'hi']), REST], [['a', 'empty_words']]],
    ['a word twice in a rule', [rule('a', 'any_word', ['Café', 'CAFE']), REST], [['a', 'duplicate_word']]],
    [
      'the same word in a later rule',
      [rule('a', 'any_word', ['refund']), rule('b', 'any_word', ['refund']), REST],
      [['b', 'shadowed', 'a']],
    ],
    [
      'one of several words taken',
      [rule('a', 'any_word', ['refund']), rule('b', 'any_word', ['refund', 'invoice']), REST],
      [['b', 'duplicate_word', 'a']],
    ],
    [
      'a phrase around a word that is taken',
      [rule('a', 'any_word', ['refund']), rule('b', 'phrase', ['my refund please']), REST],
      [['b', 'shadowed', 'a']],
    ],
    [
      'a first word whose beginning is taken',
      [rule('a', 'starts_with', ['refun']), rule('b', 'first_word', ['refunds']), REST],
      [['b', 'shadowed', 'a']],
    ],
    [
      'a whole text does not take more than itself',
      [
        rule('a', 'exact', ['refund']),
        rule('b', 'first_word', ['refund']),
        rule('c', 'any_word', ['refund']),
        REST,
      ],
      [],
    ],
    [
      'a first word does not take the word elsewhere',
      [rule('a', 'first_word', ['refund']), rule('b', 'any_word', ['refund']), REST],
      [],
    ],
    [
      'a word does not take one that may go on',
      [rule('a', 'any_word', ['refund']), rule('b', 'starts_with', ['refund']), REST],
      [],
    ],
    [
      'a word around letters that are taken',
      [
        rule('a', 'contains', ['fund']),
        rule('b', 'any_word', ['refund']),
        rule('c', 'contains', ['funds']),
        REST,
      ],
      [
        ['b', 'shadowed', 'a'],
        ['c', 'shadowed', 'a'],
      ],
    ],
    [
      'a whole word does not take what may stand inside one',
      [rule('a', 'any_word', ['fund']), rule('b', 'contains', ['fund']), REST],
      [],
    ],
    [
      'a pattern takes a part of what it fits, and others take a part of what a pattern fits',
      [
        rule('a', 'regex', ['refunds?']),
        rule('b', 'any_word', ['refund']),
        rule('c', 'regex', ['(refund|rebate) #[0-9]{3}']),
        rule('d', 'regex', ['invoice']),
        REST,
        rule('e', 'regex', ['parcel']),
      ],
      [
        ['b', 'overlap', 'a'],
        ['c', 'overlap', 'a'],
        ['e', 'after_catch_all', 'rest'],
      ],
    ],
    [
      'a pattern that cannot be read, and one without a word',
      [rule('a', 'regex', ['(refund', '\\d+']), REST],
      [
        ['a', 'bad_expression'],
        ['a', 'no_required_word'],
      ],
    ],
    [
      'a word in the midst of others that run together takes them only where they end there',
      [rule('a', 'any_word', ['南京']), rule('b', 'any_word', ['南京东']), REST],
      [['b', 'overlap', 'a']],
    ],
    [
      'but what may stand inside one takes them all',
      [rule('a', 'contains', ['京东']), rule('b', 'any_word', ['南京东路']), REST],
      [['b', 'shadowed', 'a']],
    ],
    ['rules after the catch-all', [REST, rule('a', 'any_word', ['hi'])], [['a', 'after_catch_all', 'rest']]],
    ['a second catch-all', [REST, rule('again', 'catch_all', [])], [['again', 'after_catch_all', 'rest']]],
    [
      'an earlier rule for another number takes nothing',
      [
        rule('a', 'any_word', ['hi'], { numbers: [OTHER] }),
        rule('b', 'any_word', ['hi'], { numbers: [NUMBER] }),
        REST,
      ],
      [],
    ],
    [
      'one for all numbers takes it',
      [rule('a', 'any_word', ['hi']), rule('b', 'any_word', ['hi'], { numbers: [NUMBER] }), REST],
      [['b', 'shadowed', 'a']],
    ],
    [
      'disabled rules take nothing',
      [rule('a', 'any_word', ['hi'], { enabled: false }), rule('b', 'any_word', ['hi']), REST],
      [],
    ],
    ['disabled rules are left alone', [rule('a', 'any_word', [], { enabled: false }), REST], []],
    [
      'two rules with one id',
      [rule('a', 'any_word', ['x']), rule('a', 'any_word', ['y']), REST],
      [['a', 'duplicate_id']],
    ],
  ])('%s', (_, rules, problems) => {
    expect(brief(rules).map((line) => line.map(String))).toEqual(problems);
  });

  it('only what cannot work is an error', () => {
    const rules = [rule('a', 'any_word', []), rule('b', 'any_word', ['hi']), rule('c', 'any_word', ['hi'])];
    const errors = lintRules({ rules }).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, code }) => [ruleId, code])).toEqual([['a', 'empty_words']]);
  });

  it('more patterns than are tried on texts are an error', () => {
    const patterns = Array.from({ length: 51 }, (_, n) => `order${n}x\\d`);
    const codes = (list: RouteRule[]) => lintRules({ rules: list }).map(({ ruleId, code }) => [ruleId, code]);
    const first = rule('a', 'regex', patterns.slice(0, 50));
    expect(codes([first, rule('b', 'regex', patterns.slice(50)), REST])).toEqual([
      ['b', 'too_many_expressions'],
    ]);
    expect(codes([first, rule('b', 'regex', patterns.slice(50), { enabled: false }), REST])).toEqual([]);
  });

  it('many patterns that need the same word are pointed out once, where they become many', () => {
    const patterns = (count: number) => Array.from({ length: count }, (_, n) => `order #?${n}\\d{3}`);
    const found = (first: RouteRule[]) =>
      lintRules({ rules: [...first, rule('z', 'regex', ['(order|parcel) late']), REST] })
        .filter(({ code }) => code === 'crowded_word')
        .map(({ ruleId, severity, message }) => [ruleId, severity, message.includes('“order”')]);
    expect(found([rule('a', 'regex', patterns(9))])).toEqual([]);
    expect(found([rule('a', 'regex', patterns(10))])).toEqual([['z', 'warning', true]]);
    expect(found([rule('a', 'regex', patterns(15))])).toEqual([['a', 'warning', true]]);
  });

  it('people who left, and a keyword for any text, are errors', () => {
    const actions = { queueId: 'queue', assigneeId: 'ann', notify: ['bob'] };
    const named = { ...rule('a', 'any_word', ['hi']), actions };
    const errors = (list: RouteRule[], personIds: string[]) =>
      lintRules({ rules: list }, { personIds: new Set(personIds) }).map(({ ruleId, code }) => [ruleId, code]);
    expect(errors([named, REST], ['ann', 'bob'])).toEqual([]);
    expect(errors([named, REST], ['ann'])).toEqual([['a', 'unknown_person']]);
    const all: RouteRule = { ...REST, actions: { ...REST.actions, consent: 'opt_out' } };
    expect(errors([all], [])).toEqual([['rest', 'consent_for_all']]);
  });

  it('queues and numbers are checked where they are known', () => {
    const rules = [rule('a', 'any_word', ['hi'], { numbers: [OTHER] }), REST];
    const known = { queueIds: new Set(['another']), numbers: new Set([NUMBER]) };
    expect(lintRules({ rules }, known).map(({ ruleId, code }) => [ruleId, code])).toEqual([
      ['a', 'unknown_queue'],
      ['a', 'unknown_number'],
      ['rest', 'unknown_queue'],
    ]);
  });

  const words = fc.constantFrom('a', 'b', 'a b', 'b a', 'ab', 'a b c', 'abc', '京', '南京', '京东');
  const kinds = fc.constantFrom<RouteMatchKind>(
    ...(['exact', 'first_word', 'any_word', 'phrase', 'starts_with', 'contains', 'catch_all'] as const),
  );
  const sets = fc
    .array(fc.tuple(kinds, fc.array(words, { minLength: 1, maxLength: 2 }), fc.subarray([NUMBER, OTHER])), {
      maxLength: 6,
    })
    .map((list) => list.map(([kind, entries, numbers], n) => rule(`r${n}`, kind, entries, { numbers })));
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'abcd', '京', '南京', '东', '南京东路'), {
      maxLength: 6,
    })
    .chain((w) => fc.constantFrom(w.join(' '), w.join('')));

  it('what it calls unreachable never decides any text', () => {
    fc.assert(
      fc.property(
        sets,
        fc.array(texts, { maxLength: 20 }),
        fc.constantFrom(NUMBER, OTHER),
        (rules, tried, number) => {
          const dead = lintRules({ rules })
            .filter(({ code }) => code === 'shadowed' || code === 'after_catch_all')
            .map(({ ruleId }) => ruleId);
          const compiled = compileRules({ rules });
          for (const text of tried) {
            expect(dead).not.toContain(
              decide(compiled, { text, businessNumber: number, firstText: true }).ruleId,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('its witness is a text that the earlier rule takes', () => {
    fc.assert(
      fc.property(sets, (rules) => {
        const compiled = compileRules({ rules });
        for (const { ruleId, code, byRuleId, witness } of lintRules({ rules })) {
          if (byRuleId === undefined || witness === undefined) continue;
          const own = rules.find(({ id }) => id === ruleId);
          const numbers = own?.numbers?.length ? own.numbers : [NUMBER];
          const earlier = numbers.map(
            (businessNumber) =>
              decide(compiled, { text: witness, businessNumber, firstText: true }).index <
              rules.findIndex(({ id }) => id === ruleId),
          );
          // What merely overlaps does so on one of the numbers.
          if (code === 'overlap') expect(earlier).toContain(true);
          else expect(earlier).not.toContain(false);
        }
      }),
    );
  });
});
