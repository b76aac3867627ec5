import { describe, expect, it } from 'vitest';
import { scheduleTimes } from './schedule-times';

const at = (iso: string) => Date.parse(iso);

describe('the times offered for a reply', () => {
  it.each([
    [
      'where both are in one zone',
      '2026-11-26T10:00Z',
      'Europe/Berlin',
      'Europe/Paris',
      { later_today: '2026-11-26T13:00:00.000Z', tomorrow: '2026-11-27T08:00:00.000Z' },
    ],
    [
      'where the customer is far away',
      '2026-11-26T10:00Z',
      'Europe/Berlin',
      'America/New_York',
      {
        later_today: '2026-11-26T13:00:00.000Z',
        tomorrow: '2026-11-27T08:00:00.000Z',
        tomorrow_theirs: '2026-11-27T14:00:00.000Z',
      },
    ],
    [
      'where the zone is not known',
      '2026-11-26T10:00Z',
      'UTC',
      null,
      { later_today: '2026-11-26T13:00:00.000Z', tomorrow: '2026-11-27T09:00:00.000Z' },
    ],
    [
      'in the night the clocks go back it is nine all the same',
      '2026-10-24T18:00Z',
      'Europe/Berlin',
      null,
      { later_today: '2026-10-25T08:00:00.000Z', tomorrow: '2026-10-25T08:00:00.000Z' },
    ],
  ])('%s', (_, now, own, theirs, expected) => {
    const times = scheduleTimes(at(now), own, theirs);
    expect(Object.fromEntries(times.map((time) => [time.id, time.at]))).toEqual(expected);
  });
});
