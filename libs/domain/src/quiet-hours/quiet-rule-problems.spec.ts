import { describe, expect, it } from 'vitest';
import { onDays, WEEKDAYS } from '../hours/week-hours';
import { quietRuleProblems } from './quiet-rule-problems';
import { QUIET_RULES, type QuietRule } from './quiet-rules';

const sound: QuietRule = {
  id: 'test',
  name: 'Test',
  places: ['US-FL', 'FR', '*'],
  allowed: onDays(WEEKDAYS, '08:00', '20:00'),
  standing: 'house',
  source: 'Somebody said so',
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
