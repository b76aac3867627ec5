import { describe, expect, it } from 'vitest';
import { type SnoozeChoice, snoozeUntil } from './snooze';

describe('snoozeUntil', () => {
  it.each<[string, SnoozeChoice, string, number, string]>([
    [
      'later today is three hours on, at a quarter',
      'later_today',
      '2026-11-24T10:01Z',
      0,
      '2026-11-24T13:15Z',
    ],
    ['a full quarter stays', 'later_today', '2026-11-24T10:00Z', 0, '2026-11-24T13:00Z'],
    [
      'late in the evening it is tomorrow at nine',
      'later_today',
      '2026-11-24T18:30Z',
      0,
      '2026-11-25T09:00Z',
    ],
    ['tomorrow at nine of the agent in New York', 'tomorrow', '2026-11-25T02:00Z', -300, '2026-11-25T14:00Z'],
    ['tomorrow at nine of the agent in Tokyo', 'tomorrow', '2026-11-24T16:00Z', 540, '2026-11-26T00:00Z'],
    ['next week is Monday', 'next_week', '2026-11-24T10:00Z', 0, '2026-11-30T09:00Z'],
    ['on a Monday it is the Monday after', 'next_week', '2026-11-23T10:00Z', 0, '2026-11-30T09:00Z'],
    ['on a Sunday it is tomorrow', 'next_week', '2026-11-29T10:00Z', 0, '2026-11-30T09:00Z'],
    ['a half-hour offset counts', 'tomorrow', '2026-11-24T10:00Z', 330, '2026-11-25T03:30Z'],
  ])('%s', (_, choice, now, offset, until) => {
    const at = snoozeUntil(choice, Date.parse(now), offset);
    expect(new Date(at).toISOString()).toBe(new Date(until).toISOString());
  });
});
