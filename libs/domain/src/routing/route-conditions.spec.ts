import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from './compile-rules';
import { decide } from './decide';
import { lintRules } from './lint-rules';
import type { RouteConditions } from './route-conditions';
import type { RouteInput, RouteRule } from './route-rules';

const CALENDAR = {
  timeZone: 'Europe/Paris',
  week: { monday: [{ from: '09:00', to: '18:00' }] },
  specialDays: [{ date: '2026-12-28', name: 'Stocktaking', hours: [] }],
};
const HOUR = 3_600_000;
/** A Monday noon in Paris. */
const NOON = Date.parse('2026-11-30T11:00:00Z');

const rule = (id: string, conditions?: RouteConditions, more: Partial<RouteRule> = {}): RouteRule => ({
  id,
  name: id,
  enabled: true,
  match: { kind: 'any_word', words: ['refund'] },
  conditions,
  actions: { queueId: 'queue' },
  ...more,
});
const INPUT: RouteInput = { text: 'refund', businessNumber: '+12025550143', firstText: true, atMs: NOON };
const route = (rules: RouteRule[], input: Partial<RouteInput> = {}) =>
  decide(compileRules({ rules }), { ...INPUT, ...input });

describe('a condition', () => {
  it.each<[string, RouteConditions, Partial<RouteInput>, boolean]>([
    ['the language of the text', { languages: ['es'] }, { text: 'Hola, quiero un refund por favor' }, true],
    [
      'the contact’s, where the text does not tell',
      { languages: ['pt'] },
      { contactLanguage: 'pt-BR' },
      true,
    ],
    [
      'the text’s before the contact’s',
      { languages: ['pt'] },
      { text: 'Where is my refund please', contactLanguage: 'pt' },
      false,
    ],
    ['a language nobody knows', { languages: ['es'] }, {}, false],
    ['open at noon', { hours: { state: 'open', calendar: CALENDAR } }, {}, true],
    ['closed at night', { hours: { state: 'closed', calendar: CALENDAR } }, { atMs: NOON + 8 * HOUR }, true],
    [
      'closed on a special day',
      { hours: { state: 'open', calendar: CALENDAR } },
      { atMs: NOON + 28 * 24 * HOUR },
      false,
    ],
    [
      'hours when the time is not known',
      { hours: { state: 'closed', calendar: CALENDAR } },
      { atMs: undefined },
      false,
    ],
    ['a label of the thread', { labels: ['VIP', 'Press'] }, { labels: ['VIP'] }, true],
    ['none of the labels', { labels: ['VIP'] }, { labels: ['Trade'] }, false],
    ['the first text', { thread: 'first' }, {}, true],
    ['a running thread', { thread: 'running' }, {}, false],
    ['a repetition', { repeatedWithinHours: 24 }, { sameTextAgoMs: 23 * HOUR }, true],
    ['one too long ago', { repeatedWithinHours: 24 }, { sameTextAgoMs: 25 * HOUR }, false],
    ['no repetition', { repeatedWithinHours: 24 }, { sameTextAgoMs: null }, false],
    ['all that are given', { thread: 'first', labels: ['VIP'] }, {}, false],
    ['an empty list is no condition', { languages: [], labels: [] }, {}, true],
  ])('%s', (_, conditions, input, holds) => {
    expect(route([rule('a', conditions)], input).ruleId).toBe(holds ? 'a' : null);
  });

  it('that fails lets the next rule decide, and the trace tells both', () => {
    const rules = [rule('vip', { labels: ['VIP'], thread: 'first' }), rule('all')];
    expect(route(rules, { labels: ['Trade'] })).toMatchObject({
      ruleId: 'all',
      candidates: [
        {
          ruleId: 'vip',
          outcome: 'condition_unmet',
          conditions: [
            { kind: 'labels', met: false, wanted: 'VIP', found: 'Trade' },
            { kind: 'thread', met: true, wanted: 'first', found: 'first' },
          ],
        },
        { ruleId: 'all', outcome: 'won' },
      ],
    });
  });

  it('says how far back texts are needed, for enabled rules alone', () => {
    const rules = [
      rule('a', { repeatedWithinHours: 2 }),
      rule('b', { repeatedWithinHours: 48 }, { enabled: false }),
    ];
    expect(compileRules({ rules }).needs).toEqual({ sameTextHours: 2 });
  });
});

describe('a forgiven typo', () => {
  const forgiving = (words: string[], more: Partial<RouteRule> = {}) =>
    rule('a', undefined, { match: { kind: 'phrase', words, typos: true }, ...more });

  it.each<[string, string[], string, string | null]>([
    ['one letter wrong', ['refund'], 'a refumd please', 'refumd'],
    ['one in each word of a phrase', ['opening hours'], 'your openign houers?', 'openign houers'],
    ['none in a short word', ['late'], 'I am lste', null],
    ['none in a number', ['order 12345'], 'order 12346', null],
    ['two in one word', ['refund'], 'rafumd', null],
  ])('%s', (_, words, text, typo) => {
    const { matched, candidates } = route([forgiving(words)], { text });
    expect([matched?.typo ?? null, candidates[0]?.typo ?? null]).toEqual([typo, typo]);
  });

  it('is forgiven only where the rule says so, and a word that is right is none', () => {
    expect(route([rule('a')], { text: 'refumd' }).ruleId).toBeNull();
    expect(route([forgiving(['refund'])], { text: 'refund' }).matched).not.toHaveProperty('typo');
  });
});

describe('lint with conditions and typos', () => {
  const brief = (rules: RouteRule[]) =>
    lintRules({
      rules: [...rules, rule('rest', undefined, { match: { kind: 'catch_all', words: [] } })],
    }).map(({ ruleId, code, byRuleId }) => `${ruleId} ${code} ${byRuleId}`);
  const forgiving: RouteRule['match'] = { kind: 'any_word', words: ['refund'], typos: true };

  it.each<[string, RouteRule[], string[]]>([
    [
      'an earlier rule under a condition takes a part',
      [rule('a', { thread: 'first' }), rule('b')],
      ['b overlap a'],
    ],
    [
      'the same condition takes all',
      [rule('a', { thread: 'first' }), rule('b', { thread: 'first' })],
      ['b shadowed a'],
    ],
    ['a wider one too', [rule('a', { labels: ['x', 'y'] }), rule('b', { labels: ['x'] })], ['b shadowed a']],
    [
      'conditions that exclude each other share nothing',
      [rule('a', { thread: 'first' }), rule('b', { thread: 'running' })],
      [],
    ],
    ['without one it takes all', [rule('a'), rule('b', { thread: 'first' })], ['b shadowed a']],
    ['one that forgives takes the word', [rule('a', {}, { match: forgiving }), rule('b')], ['b shadowed a']],
    ['one that does not leaves the typos', [rule('a'), rule('b', {}, { match: forgiving })], ['b overlap a']],
  ])('%s', (_, rules, problems) => {
    expect(brief(rules)).toEqual(problems);
  });

  it('a catch-all under a condition does not catch all', () => {
    const rest = rule('rest', { thread: 'first' }, { match: { kind: 'catch_all', words: [] } });
    expect(lintRules({ rules: [rest] }).map(({ code }) => code)).toEqual(['no_catch_all']);
  });

  const conditions = fc.option(
    fc.record(
      {
        thread: fc.constantFrom('first' as const, 'running' as const),
        labels: fc.subarray(['x', 'y'], { minLength: 1 }),
        repeatedWithinHours: fc.constantFrom(1, 5),
        hours: fc.record({
          state: fc.constantFrom('open' as const, 'closed' as const),
          calendar: fc.constant(CALENDAR),
        }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  );
  const sets = fc
    .array(
      fc.tuple(
        fc.constantFrom('exact', 'first_word', 'any_word', 'phrase') as fc.Arbitrary<
          RouteRule['match']['kind']
        >,
        fc.constantFrom('refund', 'refunds', 'my refund', 'my', 'hours refund'),
        fc.boolean(),
        conditions,
      ),
      { maxLength: 6 },
    )
    .map((list) =>
      list.map(([kind, word, typos, given], n) =>
        rule(`r${n}`, given, { match: { kind, words: [word], typos } }),
      ),
    );
  const inputs = fc.record({
    text: fc
      .array(fc.constantFrom('refund', 'refunds', 'refumd', 'my', 'hours'), { maxLength: 3 })
      .map((words) => words.join(' ')),
    firstText: fc.boolean(),
    labels: fc.subarray(['x', 'y']),
    sameTextAgoMs: fc.constantFrom(null, HOUR, 4 * HOUR),
    atMs: fc.constantFrom(NOON, NOON + 12 * HOUR),
  });

  it('what is shadowed never decides, under whatever conditions', () => {
    fc.assert(
      fc.property(sets, fc.array(inputs, { maxLength: 20 }), (rules, tried) => {
        const dead = lintRules({ rules }).filter(({ code }) => code === 'shadowed');
        for (const input of tried) {
          expect(dead.map(({ ruleId }) => ruleId)).not.toContain(route(rules, input).ruleId);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a decision is that of each rule alone, tried in turn', () => {
    fc.assert(
      fc.property(sets, inputs, (rules, input) => {
        const first = rules.find((one) => route([one], input).ruleId !== null);
        expect(route(rules, input).ruleId).toBe(first?.id ?? null);
      }),
      { numRuns: 500 },
    );
  });
});
