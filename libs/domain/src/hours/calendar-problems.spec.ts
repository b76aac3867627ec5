import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from './business-calendar';
import { calendarProblems } from './calendar-problems';
import { onDays, WEEKDAYS } from './week-hours';

const sound: BusinessCalendar = {
  timeZone: 'Europe/Paris',
  week: onDays(WEEKDAYS, '22:00', '06:00'),
  specialDays: [{ date: '2028-02-29', name: 'Inventory', hours: [] }],
};
const day = (from: string, to: string) => ({ ...sound, week: { monday: [{ from, to }] } });
const special = (date: string, name = 'Odd', ...hours: [string, string][]) => ({
  ...sound,
  specialDays: [{ date, name, hours: hours.map(([from, to]) => ({ from, to })) }],
});

describe('calendarProblems', () => {
  it.each<[string, BusinessCalendar]>([
    ['nights that end as the next begin', { ...sound, week: onDays(WEEKDAYS, '18:00', '17:59') }],
    ['a whole day after a whole day', { ...sound, week: onDays(WEEKDAYS, '00:00', '24:00') }],
    ['until midnight, either way of writing', day('18:00', '00:00')],
    ['a leap day', sound],
    ['special days alone', { ...special('2026-12-24', 'Eve', ['09:00', '12:00']), week: {} }],
  ])('takes %s', (_, calendar) => {
    expect(calendarProblems(calendar)).toEqual([]);
  });

  it.each<[string, BusinessCalendar, string, string]>([
    ['a zone nobody knows', { ...sound, timeZone: 'Europe/Pari' }, 'unknown_time_zone', 'timeZone'],
    ['a time that is none', day('9:00', '17:00'), 'bad_time', 'week.monday.0.from'],
    ['a minute too many', day('09:00', '17:60'), 'bad_time', 'week.monday.0.to'],
    ['a beginning at the end of the day', day('24:00', '06:00'), 'bad_time', 'week.monday.0.from'],
    ['a span of no length', day('09:00', '09:00'), 'empty_span', 'week.monday.0'],
    [
      'spans of a day that overlap',
      {
        ...sound,
        week: {
          friday: [
            { from: '09:00', to: '12:00' },
            { from: '11:59', to: '13:00' },
          ],
        },
      },
      'overlapping_spans',
      'week.friday',
    ],
    [
      'a Sunday night that runs into Monday’s hours',
      {
        ...sound,
        week: { ...onDays(['sunday'], '22:00', '06:00'), ...onDays(['monday'], '05:00', '17:00') },
      },
      'overlapping_spans',
      'week.monday',
    ],
    ['30 February', special('2026-02-30'), 'bad_date', 'specialDays.0.date'],
    ['a date in other words', special('25.12.2026'), 'bad_date', 'specialDays.0.date'],
    ['a day without a name', special('2026-12-25', ' '), 'missing_name', 'specialDays.0.name'],
    [
      'overlapping hours of a special day',
      special('2026-12-25', 'Odd', ['09:00', '12:00'], ['10:00', '11:00']),
      'overlapping_spans',
      'specialDays.0.hours',
    ],
    [
      'bad hours of a special day',
      special('2026-12-25', 'Odd', ['x', '12:00']),
      'bad_time',
      'specialDays.0.hours.0.from',
    ],
    [
      'a date twice',
      { ...sound, specialDays: [...sound.specialDays, ...sound.specialDays] },
      'duplicate_date',
      'specialDays.1.date',
    ],
    ['a calendar that is never open', { ...sound, week: {} }, 'never_open', 'week'],
  ])('refuses %s', (_, calendar, code, field) => {
    expect(calendarProblems(calendar).map((problem) => [problem.code, problem.field])).toEqual([
      [code, field],
    ]);
  });

  it('says what to do', () => {
    expect(calendarProblems(day('24:00', '06:00'))[0]?.message).toBe(
      '“24:00” is no time to begin at. Write it like 09:30; only an end may be 24:00.',
    );
  });
});
