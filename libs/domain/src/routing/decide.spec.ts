import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokenize';
import { compileRules } from './compile-rules';
import { decide } from './decide';
import type { RouteMatchKind, RouteRule } from './route-rules';

const NUMBER = '+12025550143';
const OTHER = '+12025550199';

type RuleOverrides = Partial<Pick<RouteRule, 'enabled' | 'numbers'>> & { moveRunning?: boolean };

const rule = (
  id: string,
  kind: RouteMatchKind,
  words: string[],
  { enabled = true, numbers, moveRunning }: RuleOverrides = {},
): RouteRule => ({
  id,
  name: `Rule ${id}`,
  enabled,
  match: { kind, words },
  numbers,
  actions: { queueId: `queue-${id}`, moveRunning },
});

const route = (rules: RouteRule[], text: string, businessNumber = NUMBER, firstText = true) =>
  decide(compileRules({ rules }), { text, businessNumber, firstText });

describe('decide', () => {
  it.each<[string, RouteMatchKind, string[], string, boolean]>([
    ['exact is the whole text', 'exact', ['opening hours'], 'Opening hours?', true],
    ['exact is nothing more', 'exact', ['opening hours'], 'Your opening hours?', false],
    ['exact is nothing less', 'exact', ['opening hours'], 'opening', false],
    ['the first word', 'first_word', ['refund'], 'Refund please', true],
    ['not a later word', 'first_word', ['refund'], 'A refund please', false],
    ['not the beginning of a word', 'first_word', ['refund'], 'Refunds please', false],
    ['two first words', 'first_word', ['order status'], 'ORDER – status of 12', true],
    ['any word', 'any_word', ['price', 'refund'], 'I want a refund!', true],
    ['not a part of a word', 'any_word', ['fund'], 'I want a refund', false],
    ['a phrase', 'phrase', ['opening hours'], 'What are your OPENING, hours today', true],
    ['not its words apart', 'phrase', ['opening hours'], 'hours of opening', false],
    ['a beginning that goes on', 'starts_with', ['refun'], 'Refunds please', true],
    ['a beginning of two words', 'starts_with', ['order st'], 'Order: status', true],
    ['not a beginning of a later word', 'starts_with', ['refun'], 'My refund', false],
    ['any text', 'catch_all', [], 'Hello', true],
    ['even one without words', 'catch_all', [], '👍', true],
    ['accents do not matter', 'any_word', ['café'], 'the CAFE please', true],
    ['nor in the rule', 'any_word', ['cafe'], 'le Café', true],
    ['a word inside a script without spaces', 'any_word', ['退款'], '我想退款谢谢', true],
    ['an apostrophe belongs to its word', 'any_word', ["can't"], 'I can’t log in', true],
    ['a word that is empty after folding never matches', 'any_word', ['!!!'], '!!!', false],
  ])('%s', (_, kind, words, text, matches) => {
    expect(route([rule('a', kind, words)], text).ruleId).toBe(matches ? 'a' : null);
  });

  it('the first rule in order wins, and the others say why they did not', () => {
    const rules = [
      rule('off', 'any_word', ['refund'], { enabled: false }),
      rule('elsewhere', 'any_word', ['refund'], { numbers: [OTHER] }),
      rule('none', 'any_word', ['invoice']),
      rule('wins', 'phrase', ['a refund'], { numbers: [NUMBER, OTHER] }),
      rule('late', 'any_word', ['please', 'refund']),
      rule('rest', 'catch_all', []),
    ];
    expect(route(rules, 'I want a refund, please')).toMatchObject({
      ruleId: 'wins',
      ruleName: 'Rule wins',
      index: 3,
      matched: { kind: 'phrase', word: 'a refund', start: 7, end: 15 },
      actions: { queueId: 'queue-wins' },
      rulesConsidered: 5,
      candidates: [
        { ruleId: 'off', name: 'Rule off', index: 0, matchedWord: 'refund', outcome: 'disabled' },
        { ruleId: 'elsewhere', index: 1, matchedWord: 'refund', outcome: 'number_mismatch' },
        { ruleId: 'wins', index: 3, matchedWord: 'a refund', outcome: 'won' },
        { ruleId: 'late', index: 4, matchedWord: 'refund', outcome: 'later' },
        { ruleId: 'rest', index: 5, matchedWord: null, outcome: 'later' },
      ],
    });
  });

  it('no rule is a decision too', () => {
    expect(route([rule('a', 'any_word', ['refund'])], 'Hello')).toMatchObject({
      ruleId: null,
      ruleName: null,
      index: -1,
      matched: null,
      actions: null,
      candidates: [],
      rulesConsidered: 1,
    });
  });

  it('an empty list of numbers means all', () => {
    expect(route([rule('a', 'any_word', ['hi'], { numbers: [] })], 'hi').ruleId).toBe('a');
  });

  it.each([
    ['Straße gesperrt', ['strasse'], 'Straße'],
    ['eine GROSSE ﬃ Tüte', ['tute'], 'Tüte'],
    ['😀 «Refund» now', ['refund'], 'Refund'],
  ])('the offsets in “%s” are those of the text as it came', (text, words, shown) => {
    const { matched } = route([rule('a', 'any_word', words)], text);
    expect(text.slice(matched?.start, matched?.end)).toBe(shown);
  });

  it('of several words the first in the text is named, the longest of those that start there', () => {
    const rules = [rule('a', 'phrase', ['hours', 'opening', 'opening hours'])];
    expect(route(rules, 'the opening hours').matched?.word).toBe('opening hours');
  });

  it('a running thread may only be moved by a rule that says so', () => {
    const rules = [rule('a', 'any_word', ['stay']), rule('b', 'any_word', ['move'], { moveRunning: true })];
    expect(route(rules, 'stay', NUMBER, true).mayMove).toBe(true);
    expect(route(rules, 'stay', NUMBER, false).mayMove).toBe(false);
    expect(route(rules, 'move', NUMBER, false).mayMove).toBe(true);
  });

  it('lists at most twenty candidates, the winner always among them', () => {
    const others = Array.from({ length: 50 }, (_, n) =>
      rule(`x${n}`, 'any_word', ['hi'], { numbers: [OTHER] }),
    );
    const decision = route([...others, rule('wins', 'any_word', ['hi'])], 'hi');
    expect(decision.candidates).toHaveLength(20);
    expect(decision.candidates.at(-1)).toMatchObject({ ruleId: 'wins', outcome: 'won' });
  });

  /** The rules as one would read them aloud: each tried in turn, word by word. */
  const naive = (rules: readonly RouteRule[], text: string, businessNumber: string): string | null => {
    const words = tokenize(text).map((token) => token.text);
    const stands = (kind: RouteMatchKind, entry: string): boolean => {
      const wanted = tokenize(entry).map((token) => token.text);
      if (wanted.length === 0) return false;
      const at = (from: number) => wanted.every((word, n) => words[from + n] === word);
      if (kind === 'exact') return words.length === wanted.length && at(0);
      if (kind === 'first_word') return at(0);
      if (kind === 'starts_with') return words.join(' ').startsWith(wanted.join(' '));
      return words.some((_, from) => at(from));
    };
    const winner = rules.find(
      ({ enabled, numbers, match: { kind, words: entries } }) =>
        enabled &&
        (!numbers?.length || numbers.includes(businessNumber)) &&
        (kind === 'catch_all' || entries.some((entry) => stands(kind, entry))),
    );
    return winner?.id ?? null;
  };

  const letters = fc.constantFrom('a', 'b', 'ab', 'ba', 'Á', 'ß', '停', "a'b", '😀');
  const phrases = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const rules = fc
    .array(
      fc.record({
        kind: fc.constantFrom<RouteMatchKind>(
          ...(['exact', 'first_word', 'any_word', 'phrase', 'starts_with', 'catch_all'] as const),
        ),
        words: fc.array(phrases, { maxLength: 3 }),
        enabled: fc.boolean(),
        numbers: fc.option(fc.subarray([NUMBER, OTHER]), { nil: undefined }),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ kind, words, ...rest }, n) => rule(`r${n}`, kind, words, rest as RuleOverrides)),
    );
  const texts = fc
    .array(fc.tuple(letters, fc.constantFrom(' ', ', ', '', '-')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));

  it('decides as if each rule were tried in turn', () => {
    fc.assert(
      fc.property(rules, texts, fc.constantFrom(NUMBER, OTHER), (list, text, number) => {
        expect(route(list, text, number).ruleId).toBe(naive(list, text, number));
      }),
      { numRuns: 1000 },
    );
  });
});
