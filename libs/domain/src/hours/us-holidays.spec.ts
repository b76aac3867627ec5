import { expect, it } from 'vitest';
import { usFederalHolidays } from './us-holidays';

it('finds the federal holidays of 2026 and 2027', () => {
  expect(usFederalHolidays(2026).map(({ date }) => date)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-04',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ]);
  expect(usFederalHolidays(2027).filter(({ name }) => /King|Memorial|Labor|Thanks/.test(name))).toMatchObject(
    [{ date: '2027-01-18' }, { date: '2027-05-31' }, { date: '2027-09-06' }, { date: '2027-11-25' }],
  );
});
