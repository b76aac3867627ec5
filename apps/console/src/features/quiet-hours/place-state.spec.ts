import type { QuietRuleRow } from '@parley/contracts';
import { QUIET_RULES } from '@parley/domain';
import { describe, expect, it } from 'vitest';
import { otherPlaces, rulesOf, stateOf } from './place-state';
import { TILES } from './places';

const rules: QuietRuleRow[] = QUIET_RULES.map((rule) => ({
  ...structuredClone(rule as Omit<QuietRuleRow, 'enabled'>),
  enabled: true,
  revision: 1,
  origin: 'parley',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: { kind: 'system', id: null, name: 'Parley' },
}));
const at = (text: string): number => Date.parse(text);

describe('how a place stands', () => {
  it.each([
    ['US-NY', '2026-11-25T17:00Z', 'open', null],
    ['US-NY', '2026-11-26T04:00Z', 'closed', '2026-11-26T13:00:00.000Z'],
    ['US-FL', '2026-11-25T13:30Z', 'part', '2026-11-25T14:00:00.000Z'],
    ['*', '2026-11-25T13:30Z', 'unknown', null],
  ])('%s at %s is %s', (place, when, is, opensAt) => {
    expect(stateOf(place, at(when), { rules })).toMatchObject({ is, opensAt });
  });

  it('shows every clock of the place, and forgets rules that are off', () => {
    expect(stateOf('US-FL', at('2026-11-25T13:30Z'), { rules }).clocks).toEqual(['07:30', '08:30']);
    const off = rules.map((rule) => ({ ...rule, enabled: false }));
    expect(stateOf('US-NY', at('2026-11-26T04:00Z'), { rules: off }).is).toBe('open');
  });
});

it('other places are those that rules name, everywhere else last', () => {
  const places = otherPlaces({ rules }, new Set(TILES.map(({ place }) => place)), (place) => place);
  expect(places.slice(0, 2)).toEqual(['AE', 'AS']);
  expect(places.at(-1)).toBe('*');
  expect(places).not.toContain('US');
  expect(places).not.toContain('PR');
});

it('a place has its own rules, then those of its country, else the ones for elsewhere', () => {
  expect(rulesOf('US-FL', rules).map(({ id }) => id)).toEqual(['us-fl', 'us']);
  expect(rulesOf('US-NY', rules).map(({ id }) => id)).toEqual(['us']);
  expect(rulesOf('JP', rules).map(({ id }) => id)).toEqual(['elsewhere']);
});
