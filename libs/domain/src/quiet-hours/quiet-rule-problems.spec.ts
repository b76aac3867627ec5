import { describe, expect, it } from 'vitest';
import { onDays, WEEKDAYS } from '../hours/week-hours';
import { quietRuleProblems } from './quiet-rule-problems';
import { QUIET_RULES, type QuietRule } from './quiet-rules';

const sound: QuietRule = {
  id: 'test',
  name: 'Test',
  places: ['US-FL', 'FR', '*'],
  allowed: onDays(WEEKDAYS, '08:00', '20:00'),
  specialDays: [],
  validFrom: null,
  validUntil: null,
  standing: 'house',
  source: 'Somebody said so',
  sourceUrl: null,
};

describe('quietRuleProblems', () => {
  it('takes the rules that come with Parley', () => {
    expect(quietRuleProblems(QUIET_RULES)).toEqual([]);
  });

  it.each<[string, QuietRule[], string, string]>([
    ['an id twice', [sound, sound], 'duplicate_id', '1.id'],
    ['a rule for nowhere', [{ ...sound, places: [] }], 'no_place', '0.places'],
    ['a place in words', [{ ...sound, places: ['US', 'Florida'] }], 'bad_place', '0.places.1'],
    ['a rule from nowhere', [{ ...sound, source: ' ' }], 'missing_source', '0.source'],
    ['a link without its host', [{ ...sound, sourceUrl: 'law.example' }], 'bad_link', '0.sourceUrl'],
    ['a day that is none', [{ ...sound, validFrom: '2026-02-30' }], 'bad_date', '0.validFrom'],
    [
      'an end before its beginning',
      [{ ...sound, validFrom: '2026-03-01', validUntil: '2026-02-01' }],
      'ends_before',
      '0.validUntil',
    ],
    [
      'a holiday twice',
      [
        {
          ...sound,
          specialDays: ['Easter', 'Easter again'].map((name) => ({ date: '2027-03-28', name, hours: [] })),
        },
      ],
      'duplicate_date',
      '0.specialDays.1.date',
    ],
    ['a rule that allows nothing', [{ ...sound, allowed: {} }], 'never_allowed', '0.allowed'],
    [
      'hours that are none',
      [{ ...sound, allowed: onDays(['monday'], '8', '20:00') }],
      'bad_time',
      '0.allowed.monday.0.from',
    ],
  ])('refuses %s', (_, rules, code, field) => {
    expect(quietRuleProblems(rules).map((problem) => [problem.code, problem.field])).toEqual([[code, field]]);
  });
});
