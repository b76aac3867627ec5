import { describe, expect, it } from 'vitest';
import { daysAsText, daysFromText, spansAsText, spansFromText } from './calendar-text';

describe('opening hours as text', () => {
  it.each([
    ['09:00-18:00', [{ from: '09:00', to: '18:00' }]],
    [
      '09:00-12:30, 13:30-18:00',
      [
        { from: '09:00', to: '12:30' },
        { from: '13:30', to: '18:00' },
      ],
    ],
    ['', []],
  ])('“%s” goes there and back', (text, spans) => {
    expect(spansFromText(text)).toEqual(spans);
    expect(spansAsText(spans)).toBe(text);
  });

  it('a time without its zero and a long dash are understood; nonsense is kept for the check', () => {
    expect(spansFromText('9:00–17:00, noon')).toEqual([
      { from: '09:00', to: '17:00' },
      { from: 'noon', to: '' },
    ]);
  });

  it('days off, and days with hours of their own, go there and back', () => {
    const text = '2026-12-24 09:00-13:00 Christmas Eve\n2026-12-25 Christmas Day';
    expect(daysFromText(text)).toEqual([
      { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '13:00' }] },
      { date: '2026-12-25', name: 'Christmas Day', hours: [] },
    ]);
    expect(daysAsText(daysFromText(text))).toBe(text);
  });
});
