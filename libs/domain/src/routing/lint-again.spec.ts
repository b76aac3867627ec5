import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintRules, RuleLint } from './lint-rules';
import { editsBetween } from './rule-edits';
import type { RouteMatchKind, RouteRule } from './route-rules';

const NUMBERS = ['+12025550143', '+12025550199'];
const KINDS: RouteMatchKind[] = [
  'exact',
  'first_word',
  'any_word',
  'phrase',
  'starts_with',
  'contains',
  'regex',
  'catch_all',
];
/** Words in, beside, and a slip away from one another. */
const words = fc.constantFrom(
  'refund',
  'refumd',
  'fund',
  'my refund',
  'refund now',
  'now',
  'refun',
  '退款',
  '我退款',
  '!',
);
const expressions = fc.constantFrom('refu?nd', 'now|fund', 'my (refund)+', '(');
let serial = 0;
const rule = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    entries: fc.array(words, { maxLength: 2 }),
    patterns: fc.array(expressions, { maxLength: 2 }),
    typos: fc.boolean(),
    enabled: fc.constantFrom(true, true, true, false),
    numbers: fc.subarray(NUMBERS),
    thread: fc.constantFrom('first', 'running', undefined, undefined),
  })
  .map(({ kind, entries, patterns, typos, enabled, numbers, thread }): RouteRule => {
    serial += 1;
    return {
      id: `r${serial % 40}`,
      name: `Rule ${serial}`,
      enabled,
      match: { kind, words: kind === 'regex' ? patterns : entries, typos: typos && kind === 'any_word' },
      numbers,
      conditions: thread ? { thread } : undefined,
      actions: { queueId: 'queue' },
    };
  });
/** What somebody does to a list of rules at one key. */
const edit = fc.oneof(
  fc.record({ does: fc.constant('put' as const), at: fc.nat(20), rule }),
  fc.record({ does: fc.constant('add' as const), at: fc.nat(20), rule }),
  fc.record({ does: fc.constant('remove' as const), at: fc.nat(20) }),
  fc.record({ does: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20) }),
  fc.record({ does: fc.constant('repeat' as const), at: fc.nat(20) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(rules: readonly RouteRule[], one: Edit): readonly RouteRule[] {
  const at = rules.length === 0 ? 0 : one.at % rules.length;
  const old = rules[at];
  if (one.does === 'add') return rules.toSpliced(at, 0, one.rule);
  if (!old) return rules;
  if (one.does === 'put') return rules.with(at, { ...one.rule, id: old.id });
  if (one.does === 'remove') return rules.toSpliced(at, 1);
  if (one.does === 'repeat') return [...rules, old];
  return rules.toSpliced(at, 1).toSpliced(one.to % rules.length, 0, old);
}

describe('a lint that goes on', () => {
  it('answers after any edit what one begun anew does', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 10 }), fc.array(edit, { maxLength: 12 }), (first, edits) => {
        const lint = new RuleLint();
        let rules: readonly RouteRule[] = first;
        expect(lint.check(rules)).toEqual(lintRules({ rules: [...rules] }));
        for (const one of edits) {
          rules = edited(rules, one);
          expect(lint.check(rules)).toEqual(lintRules({ rules: [...rules] }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers also when nothing is left of what was there', () => {
    const lint = new RuleLint();
    const [one, other] = [fc.sample(rule, 90), fc.sample(rule, 5)] as const;
    for (const rules of [one, other, [], one])
      expect(lint.check(rules)).toEqual(lintRules({ rules: [...rules] }));
  });
});

describe('editsBetween', () => {
  it('takes one list to the other', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 12 }), fc.array(edit, { maxLength: 3 }), (before, edits) => {
        const after = edits
          .filter(({ does }) => does !== 'repeat')
          .reduce<readonly RouteRule[]>(edited, before);
        const found = editsBetween(before, after);
        expect(found).not.toBeNull();
        const { removed, added, from } = found ?? { removed: [], added: [], from: 0 };
        expect(before.slice(0, from)).toEqual(after.slice(0, from));
        const rest = (list: readonly RouteRule[], less: RouteRule[]) =>
          list.filter((one) => !less.includes(one));
        expect(rest(before, removed)).toEqual(rest(after, added));
      }),
    );
  });

  it('of a rule moved far names that rule alone', () => {
    const rules = fc.sample(rule, 200);
    const [first, ...rest] = rules as [RouteRule, ...RouteRule[]];
    const moved = editsBetween(rules, rest.toSpliced(150, 0, first));
    expect(moved).toEqual({ removed: [first], added: [first], from: 0 });
  });
});
