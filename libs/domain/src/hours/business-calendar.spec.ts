import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BusinessCalendar, isOpen, nextChange, specialDayAt } from './business-calendar';
import { firstMinute, slowlyOpen, type SlowTime, slowTime } from './slow-clock';
import { dateOfDay, type HoursSpan, onDays, WEEKDAYS } from './week-hours';

const office: BusinessCalendar = {
  timeZone: 'America/New_York',
  week: onDays(WEEKDAYS.slice(0, 5), '09:00', '17:30'),
  specialDays: [
    { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '12:00' }] },
    { date: '2026-12-25', name: 'Christmas Day', hours: [] },
  ],
};
const nights: BusinessCalendar = {
  timeZone: 'Europe/Paris',
  week: onDays(WEEKDAYS, '22:00', '06:00'),
  specialDays: [{ date: '2026-12-25', name: 'Noël', hours: [] }],
};
const smallHours: BusinessCalendar = {
  timeZone: 'America/New_York',
  week: onDays(['sunday'], '01:30', '02:30'),
  specialDays: [],
};
const always: BusinessCalendar = { ...office, week: onDays(WEEKDAYS, '00:00', '24:00'), specialDays: [] };
const never: BusinessCalendar = { ...office, week: {}, specialDays: [] };

describe('a business calendar', () => {
  it.each<[string, BusinessCalendar, string, boolean, string | null]>([
    ['opens on its first minute', office, '2026-11-25T14:00Z', true, '2026-11-25T22:30Z'],
    ['is closed on the minute it closes', office, '2026-11-25T22:30Z', false, '2026-11-26T14:00Z'],
    ['waits over the weekend', office, '2026-11-27T23:00Z', false, '2026-11-30T14:00Z'],
    ['closes early on a day of its own hours', office, '2026-12-24T16:59Z', true, '2026-12-24T17:00Z'],
    ['is closed on a holiday and the weekend after', office, '2026-12-24T17:00Z', false, '2026-12-28T14:00Z'],
    ['runs over midnight', nights, '2026-11-25T23:30Z', true, '2026-11-26T05:00Z'],
    ['runs on into a holiday that begins meanwhile', nights, '2026-12-25T03:00Z', true, '2026-12-25T05:00Z'],
    ['does not begin on a holiday', nights, '2026-12-25T21:00Z', false, '2026-12-26T21:00Z'],
    ['opens an hour earlier by UTC in summer', office, '2026-03-09T12:00Z', false, '2026-03-09T13:00Z'],
    // New York, 8 March: the clock goes from 01:59 to 03:00. 1 November: from 01:59 back to 01:00.
    ['closes with the hour that is left out', smallHours, '2026-03-08T06:30Z', true, '2026-03-08T07:00Z'],
    ['closes as the clock goes back', smallHours, '2026-11-01T05:45Z', true, '2026-11-01T06:00Z'],
    ['opens again in the hour that comes twice', smallHours, '2026-11-01T06:00Z', false, '2026-11-01T06:30Z'],
    ['and then runs to its end', smallHours, '2026-11-01T06:30Z', true, '2026-11-01T07:30Z'],
    ['that never closes has no change', always, '2026-03-08T06:30Z', true, null],
    ['that never opens has none either', never, '2026-03-08T06:30Z', false, null],
  ])('%s', (_, calendar, at, open, change) => {
    expect(isOpen(calendar, Date.parse(at))).toBe(open);
    expect(nextChange(calendar, Date.parse(at))).toBe(change === null ? null : Date.parse(change));
  });

  it('that opens on one day a year is found', () => {
    const yearly = {
      ...never,
      specialDays: [{ date: '2027-11-20', name: 'Sale', hours: [hours('10:00', '12:00')] }],
    };
    expect(nextChange(yearly, Date.parse('2026-11-25T00:00Z'))).toBe(Date.parse('2027-11-20T15:00Z'));
  });

  it('says which special day it is, where it is', () => {
    expect(specialDayAt(office, Date.parse('2026-12-26T04:59Z'))?.name).toBe('Christmas Day');
    expect(specialDayAt(office, Date.parse('2026-12-26T05:00Z'))).toBeNull();
  });
});

/** Two days each, around a change of the clocks where there is one. */
const NIGHTS: readonly [timeZone: string, from: string][] = [
  ['America/New_York', '2026-03-07T12:00Z'],
  ['America/New_York', '2026-10-31T12:00Z'],
  ['America/St_Johns', '2026-03-07T12:00Z'],
  ['Europe/London', '2026-10-24T12:00Z'],
  // Half an hour.
  ['Australia/Lord_Howe', '2026-04-04T00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T00:00Z'],
  // Clocks go forward at midnight.
  ['Africa/Cairo', '2026-04-23T06:00Z'],
  ['Asia/Kathmandu', '2026-05-01T00:00Z'],
  // A whole day left out.
  ['Pacific/Apia', '2011-12-29T12:00Z'],
];
const MINUTES = 2 * 1_440;

const hours = (from: string, to: string): HoursSpan => ({ from, to });
const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const spans = fc.array(
  fc.record({ from: clock, to: clock }).filter(({ from, to }) => from !== to),
  { maxLength: 2 },
);
const week = fc
  .tuple(spans, spans, spans, spans, spans, spans, spans)
  .map((days) => Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, days[index] ?? []])));

describe.each(NIGHTS)('in %s from %s', (timeZone, from) => {
  const start = Date.parse(from);
  const minutes: SlowTime[] = [];
  for (let n = 0; n <= MINUTES; n += 1) minutes.push(slowTime(timeZone, start + n * 60_000));

  it('a calendar is open and changes as a look at the clock every minute tells', () => {
    const odd = fc.record({
      date: fc.constantFrom(...new Set(minutes.map(({ date }) => date))),
      name: fc.constant('Odd'),
      hours: spans,
    });
    fc.assert(
      fc.property(week, fc.option(odd), fc.integer({ min: 0, max: MINUTES }), (week, special, n) => {
        const calendar: BusinessCalendar = { timeZone, week, specialDays: special === null ? [] : [special] };
        const openAt = (at: number) => {
          const time = minutes[(at - start) / 60_000];
          if (time === undefined) throw new Error('outside');
          return slowlyOpen(time, ({ date, weekday }) =>
            special?.date === date ? special.hours : (week[weekday] ?? []),
          );
        };
        const at = start + n * 60_000;
        const open = openAt(at);
        expect(isOpen(calendar, at)).toBe(open);
        expect(isOpen(calendar, at + 59_999)).toBe(open);

        const expected = firstMinute(at, MINUTES - n, (later) => openAt(later) !== open);
        const change = nextChange(calendar, at);
        if (expected !== null) expect(change).toBe(expected);
        else expect(change ?? Number.POSITIVE_INFINITY).toBeGreaterThan(start + MINUTES * 60_000);
      }),
      { numRuns: 150 },
    );
  });
});

it('days count from 1970, backwards as well', () => {
  expect([dateOfDay(0), dateOfDay(-1), dateOfDay(20_783)]).toEqual([
    '1970-01-01',
    '1969-12-31',
    '2026-11-26',
  ]);
});
