import { describe, expect, it } from 'vitest';
import { daysAsText, daysFromText, weekAsText, weekFromText, weekInWords } from './hours-text';

const day = [{ from: '09:00', to: '20:00' }];
const week = { monday: day, tuesday: day, wednesday: [{ from: '09:00', to: '12:00' }, ...day] };

describe('hours as text', () => {
  it('come back as they were', () => {
    expect(weekFromText(weekAsText(week))).toEqual(week);
    const days = [
      { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '12:00' }] },
      { date: '2026-12-25', name: 'Christmas Day', hours: [] },
    ];
    expect(daysFromText(daysAsText(days))).toEqual(days);
  });

  it('are understood as people write them', () => {
    expect(weekFromText({ ...weekAsText({}), friday: '9:00 – 13:00, 14:00-18:30' })).toEqual({
      friday: [
        { from: '09:00', to: '13:00' },
        { from: '14:00', to: '18:30' },
      ],
    });
  });
});

it.each([
  [
    Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((one) => [one, day]),
    ),
    'Every day 09:00–20:00',
  ],
  [{ monday: day, tuesday: day, sunday: day }, 'Mon–Tue 09:00–20:00, Wed–Sat quiet, Sun 09:00–20:00'],
])('a week in words', (given, words) => {
  expect(weekInWords(given)).toBe(words);
});
