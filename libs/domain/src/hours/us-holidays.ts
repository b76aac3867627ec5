import type { SpecialDay } from './business-calendar';
import { dateOfDay } from './week-hours';
import { DAY_MS } from './wall-clock';

const MONDAY = 1;
const THURSDAY = 4;

/**
 * The federal holidays of a year in the United States, quiet from end to end (5 U.S.C. § 6103): on the day itself, not
 * on the working day that offices close for it.
 */
export function usFederalHolidays(year: number): SpecialDay[] {
  const on = (name: string, month: number, day: number): SpecialDay => ({
    date: dateOfDay(Date.UTC(year, month - 1, day) / DAY_MS),
    name,
    hours: [],
  });
  const nth = (name: string, month: number, weekday: number, n: number): SpecialDay => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return on(name, month, 1 + ((weekday - first + 7) % 7) + (n - 1) * 7);
  };
  const lastMonday = (name: string, month: number): SpecialDay => {
    const last = new Date(Date.UTC(year, month, 0));
    return on(name, month, last.getUTCDate() - ((last.getUTCDay() - MONDAY + 7) % 7));
  };
  return [
    on('New Year’s Day', 1, 1),
    nth('Birthday of Martin Luther King, Jr.', 1, MONDAY, 3),
    nth('Washington’s Birthday', 2, MONDAY, 3),
    lastMonday('Memorial Day', 5),
    on('Juneteenth', 6, 19),
    on('Independence Day', 7, 4),
    nth('Labor Day', 9, MONDAY, 1),
    nth('Columbus Day', 10, MONDAY, 2),
    on('Veterans Day', 11, 11),
    nth('Thanksgiving Day', 11, THURSDAY, 4),
    on('Christmas Day', 12, 25),
  ];
}
