import type { RouteRuleInput } from '@parley/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, diffRules, type FieldText } from './diff';

const QUEUE = '01890000-0000-7000-8000-000000000001';

const rule = (id: string, overrides: Partial<RouteRuleInput> = {}): RouteRuleInput => ({
  id,
  name: id,
  enabled: true,
  match: { kind: 'any_word', words: [id] },
  actions: { queueId: QUEUE },
  ...overrides,
});

const text: FieldText = (value, field) => {
  if (field === 'words') return value.match.words.join(', ');
  if (field === 'enabled') return value.enabled ? 'on' : 'off';
  return field === 'name' ? value.name : '';
};
const rules = (ids: string) => (ids === '' ? [] : ids.split(' ').map((id) => rule(id)));

const told = (before: string, after: string) =>
  diffRules(rules(before), rules(after), text)
    .map((change) =>
      change.type === 'kept' ? `moved ${change.rule.id}` : `${change.type} ${change.rule.id}`,
    )
    .join(', ');

describe('the difference between two sets of rules', () => {
  it.each([
    ['equal sets differ in nothing', 'a b c', 'a b c', ''],
    ['a rule added at the top moves nothing', 'a b c', 'n a b c', 'added n'],
    ['a rule removed moves nothing', 'a b c', 'a c', 'removed b'],
    ['one rule taken to the front is the one that moved', 'a b c d', 'd a b c', 'moved d'],
    ['one rule taken to the end is the one that moved', 'a b c d', 'b c d a', 'moved a'],
    ['a swap of neighbours moves one', 'a b', 'b a', 'moved b'],
    ['added, removed and moved at once', 'a b c', 'c n a', 'moved c, added n, removed b'],
    ['everything is new when nothing was there', '', 'a b', 'added a, added b'],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('names the fields that changed, before and after', () => {
    const changes = diffRules(
      rules('a b'),
      [rule('a', { enabled: false, match: { kind: 'any_word', words: ['a', 'aa'] } }), rule('b')],
      text,
    );
    expect(changes).toMatchObject([
      {
        type: 'kept',
        moved: false,
        fields: [
          { field: 'enabled', before: 'on', after: 'off' },
          { field: 'words', before: 'a', after: 'a, aa' },
        ],
      },
    ]);
    expect(countChanges(changes)).toEqual({ added: 0, changed: 1, removed: 0, moved: 0 });
  });

  it('the rules it names explain the new order: without them the rest stand as before', () => {
    const ids = fc.uniqueArray(
      fc.integer({ min: 0, max: 40 }).map((n) => `r${n}`),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const changes = diffRules(
          before.map((id) => rule(id)),
          after.map((id) => rule(id)),
          text,
        );
        const gone = new Set(changes.map((change) => change.rule.id));
        const left = (list: string[]) => list.filter((id) => !gone.has(id));
        expect(left(after)).toEqual(left(before));
      }),
    );
  });
});
