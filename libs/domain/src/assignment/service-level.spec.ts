import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from '../hours/business-calendar';
import { onDays, WEEKDAYS } from '../hours/week-hours';
import { serviceState, serviceTimes } from './service-level';

const office: BusinessCalendar = {
  timeZone: 'America/New_York',
  week: onDays(WEEKDAYS.slice(0, 5), '09:00', '17:30'),
  specialDays: [],
};
const at = (instant: string): number => Date.parse(instant);

describe('serviceTimes', () => {
  it.each<[string, BusinessCalendar | null, string, number, string, string]>([
    ['runs through without hours', null, '2026-11-27T22:00Z', 20, '2026-11-27T22:15Z', '2026-11-27T22:20Z'],
    ['runs while open', office, '2026-11-27T15:00Z', 20, '2026-11-27T15:15Z', '2026-11-27T15:20Z'],
    ['begins when it opens', office, '2026-11-28T15:00Z', 20, '2026-11-30T14:15Z', '2026-11-30T14:20Z'],
    ['stands over a weekend', office, '2026-11-27T22:20Z', 20, '2026-11-30T14:05Z', '2026-11-30T14:10Z'],
  ])('%s', (_, calendar, since, minutes, nearAt, dueAt) => {
    expect(serviceTimes(calendar, at(since), minutes)).toEqual({ nearAt: at(nearAt), dueAt: at(dueAt) });
  });

  it('is never due in a queue that never opens', () => {
    expect(serviceTimes({ ...office, week: {} }, at('2026-11-27T15:00Z'), 5)).toBeNull();
  });

  it.each([
    [14, 'fine'],
    [15, 'near'],
    [19, 'near'],
    [20, 'late'],
  ])('after %i of 20 minutes it is %s', (minutes, state) => {
    const times = serviceTimes(null, 0, 20);
    expect(times && serviceState(times, minutes * 60_000)).toBe(state);
  });
});
