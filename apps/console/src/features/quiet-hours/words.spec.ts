import type { QuietChange } from '@parley/contracts';
import { expect, it } from 'vitest';
import { capInWords, changeInWords, differences } from './words';

const change: QuietChange = {
  id: '0190a1b2-0000-7000-8000-000000000001',
  kind: 'rule',
  subject: 'us-fl',
  revision: 2,
  action: 'changed',
  before: {
    name: 'Florida',
    allowed: { monday: [{ from: '08:00', to: '20:00' }] },
    specialDays: [],
    enabled: true,
  },
  after: {
    enabled: true,
    specialDays: [{ date: '2026-12-25', name: 'Christmas', hours: [] }],
    allowed: { monday: [{ to: '20:00', from: '08:00' }] },
    name: 'Florida',
  },
  reason: 'Why not',
  at: '2026-11-25T12:00:00.000Z',
  by: { kind: 'person', id: null, name: 'Priya' },
};

it('a change names what is different, whatever order things were written in', () => {
  expect(differences(change)).toEqual([{ field: 'Special days', was: '0 days', is: '1 day' }]);
  expect(differences({ ...change, before: null })).toEqual([]);
  expect(changeInWords({ ...change, action: 'switched_off' })).toBe('Florida switched off');
});

it.each([
  [{ most: 3, withinHours: 24 }, '3 in 24 hours'],
  [{ most: 7, withinHours: 168 }, '7 in a week'],
  [{ most: 1, withinHours: 72 }, '1 in 3 days'],
  [{ most: 2, withinHours: 5 }, '2 in 5 hours'],
  [{ most: 0, withinHours: 24 }, 'None at all'],
])('a cap in words', (cap, words) => {
  expect(capInWords(cap)).toBe(words);
});
