import { calendarProblems } from '@parley/domain';
import { describe, expect, it } from 'vitest';
import { hoursInWords, readHours, readList } from './queue-words';

const office = {
  timeZone: 'Europe/Paris',
  week: {
    monday: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
    friday: [{ from: '22:00', to: '06:00' }],
  },
  specialDays: [
    { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '12:00' }] },
    { date: '2026-12-25', name: 'Noël, closed', hours: [] },
  ],
};

describe('hours', () => {
  it('are the same written out and read back', () => {
    const words = hoursInWords(office, 'UTC');
    expect(words.week.monday).toBe('09:00-12:00, 13:00-17:00');
    expect(words.specialDays).toBe('2026-12-24 09:00-12:00 Christmas Eve\n2026-12-25 Noël, closed');
    expect(readHours(words)).toEqual(office);
  });

  it('begin empty in the reader’s own zone', () => {
    expect(hoursInWords(null, 'Asia/Tokyo')).toMatchObject({ timeZone: 'Asia/Tokyo', specialDays: '' });
  });

  it('take what people type, and leave nonsense to be refused', () => {
    const words = hoursInWords(null, 'UTC');
    const loose = { ...words, week: { ...words.week, monday: ' 09:00 – 17:00 ,' } };
    expect(readHours(loose).week).toEqual({ monday: [{ from: '09:00', to: '17:00' }] });
    const wrong = readHours({ ...words, week: { ...words.week, monday: 'nine to five' } });
    expect(calendarProblems(wrong).map(({ field }) => field)).toContain('week.monday.0.from');
  });
});

it('a list has each word once', () => {
  expect(readList('spanish, , vip,spanish')).toEqual(['spanish', 'vip']);
});
