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
    ['letters inside a word', 'contains', ['fund'], 'Refunds, please', true],
    ['letters across words', 'contains', ['ing ho'], 'Your opening hours', true],
    ['not other letters', 'contains', ['fund'], 'I found it', false],
    ['a number behind a word', 'regex', ['order #?\\d{4,}'], 'My Order #44712, please', true],
    ['not another number', 'regex', ['order #?\\d{4,}'], 'order 12', false],
    ['either of two words', 'regex', ['(refund|rebate)s?$'], 'no REBATES', true],
    ['an expression is folded as texts are', 'regex', ['É?TÉ sûr'], 'été SUR', true],
    ['one that has no word of its own never fits', 'regex', ['\\d{6}'], '123456', false],
    ['nor one that cannot be read', 'regex', ['(refund'], 'refund', false],
    ['any text', 'catch_all', [], 'Hello', true],
    ['even one without words', 'catch_all', [], '👍', true],
    ['accents do not matter', 'any_word', ['café'], 'the CAFE please', true],
    ['nor in the rule', 'any_word', ['cafe'], 'le Café', true],
    ['a word inside a script without spaces', 'any_word', ['退款'], '我想退款谢谢', true],
    ['an apostrophe belongs to its word', 'any_word', ["can't"], 'I can’t log in', true],
    ['a word of Thai at the edges of words', 'any_word', ['คืนเงิน'], 'ขอคืนเงินค่ะ', true],
    ['not a part of a word of Chinese', 'any_word', ['京东'], '南京东路怎么走', false],
    ['but inside one for what may stand there', 'contains', ['京东'], '南京东路怎么走', true],
    ['a first word of Chinese', 'first_word', ['退款'], '退款谢谢', true],
    ['not one that goes on', 'first_word', ['东'], '东京', false],
    ['a beginning of Chinese that goes on', 'starts_with', ['东'], '东京', true],
    ['Japanese', 'any_word', ['返金'], '返金してください', true],
    ['Khmer', 'any_word', ['ប្រាក់'], 'ខ្ញុំចង់បានប្រាក់', true],
    ['Lao', 'any_word', ['ເງິນ'], 'ຂໍເງິນຄືນ', true],
    ['digits of another script', 'any_word', ['4471'], 'طلب ٤٤٧١', true],
    ['a letter O in a number', 'any_word', ['1005'], 'order 1OO5', true],
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

  it.each([
    ['contains', ['fund'], 'two refunds!', 'refunds'],
    ['contains', ['京东'], '南京东路', '京东'],
    ['regex', ['order\\W+\\d+'], 'Straße: ORDER #12!', 'ORDER #12'],
  ] as const)('what %s found is shown as it stands', (kind, words, text, shown) => {
    const { matched } = route([rule('a', kind, [...words])], text);
    expect(text.slice(matched?.start, matched?.end)).toBe(shown);
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

  it('the twenty are the first of the set, wherever in the text their words stand', () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${n}`);
    const list = words.map((word) => rule(word, 'any_word', [word], { numbers: [OTHER] }));
    for (const spoken of [words, words.toReversed()]) {
      const { candidates } = route(list, spoken.join(' '));
      expect(candidates.map(({ ruleId }) => ruleId)).toEqual(words.slice(0, 20));
    }
  });

  /** The rules as one would read them aloud: each tried in turn, word by word. */
  const naive = (rules: readonly RouteRule[], text: string, businessNumber: string): string | null => {
    const tokens = tokenize(text);
    const words = tokens.map((token) => token.text);
    const split = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
    const edges = new Set(split.map(({ index }) => index));
    const isUnspaced = (at: number) => /\p{Script=Han}/u.test(words[at] ?? '');
    const isEdge = (at: number) =>
      !isUnspaced(at - 1) ||
      !isUnspaced(at) ||
      tokens[at - 1]?.end !== tokens[at]?.start ||
      edges.has(tokens[at]?.start ?? -1);
    const stands = (kind: RouteMatchKind, entry: string): boolean => {
      const wanted = tokenize(entry).map((token) => token.text);
      if (wanted.length === 0) return false;
      const at = (from: number) =>
        wanted.every((word, n) => words[from + n] === word) && isEdge(from) && isEdge(from + wanted.length);
      if (kind === 'exact') return words.length === wanted.length && at(0);
      if (kind === 'first_word') return at(0);
      if (kind === 'starts_with') return words.join(' ').startsWith(wanted.join(' '));
      if (kind === 'contains') return words.join(' ').includes(wanted.join(' '));
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

  const letters = fc.constantFrom('a', 'b', 'ab', 'ba', 'Á', 'ß', '停', '南', '京', '东', "a'b", '😀');
  const phrases = fc
    .tuple(fc.array(letters, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ''))
    .map(([parts, between]) => parts.join(between));
  const rules = fc
    .array(
      fc.record({
        kind: fc.constantFrom<RouteMatchKind>(
          ...(['exact', 'first_word', 'any_word', 'phrase', 'starts_with', 'contains', 'catch_all'] as const),
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
