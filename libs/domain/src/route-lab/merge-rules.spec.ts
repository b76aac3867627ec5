import { describe, expect, it } from 'vitest';
import type { RouteRule } from '../routing/route-rules';
import { mergeRules } from './merge-rules';

const rule = (id: string, more: Partial<RouteRule> = {}): RouteRule => ({
  id,
  name: id,
  enabled: true,
  match: { kind: 'any_word', words: [id] },
  actions: { queueId: 'queue' },
  ...more,
});
const rest = (id: string, numbers?: string[]): RouteRule =>
  rule(id, { match: { kind: 'catch_all', words: [] }, numbers });
const names = (rules: RouteRule[]) => rules.map(({ name }) => name).join(' ');

describe('mergeRules', () => {
  it('puts new rules before the catch-alls that close the list', () => {
    const present = [rule('a'), rest('some', ['+1']), rest('all'), rest('again')];
    expect(names(mergeRules(present, [rule('x'), rule('y')], 'add').rules)).toBe('a some x y all again');
  });

  it('puts a rule with the id of another in its place', () => {
    const merged = mergeRules([rule('a'), rule('b')], [rule('a', { name: 'A' }), rule('x')], 'add');
    expect([names(merged.rules), merged.added, merged.changed, merged.removed]).toEqual(['A b x', 1, 1, 0]);
  });

  it('can put them in the place of all', () => {
    const merged = mergeRules([rule('a'), rule('b')], [rule('x'), rule('b', { name: 'B' })], 'replace');
    expect([names(merged.rules), merged.added, merged.changed, merged.removed]).toEqual(['x B', 1, 1, 1]);
  });

  it('into nothing is what is taken in', () => {
    expect(names(mergeRules([], [rule('x'), rest('all')], 'add').rules)).toBe('x all');
  });
});
