import { type DayPlan, isOpenAt, nextChangeAt } from './open-hours';
import { dateOfDay, type HoursSpan, toMinutes, weekdayOf, type WeekHours } from './week-hours';
import { wallTimeAt } from './wall-clock';

/** A day with hours of its own, in place of those of its weekday. No hours: a holiday. */
export interface SpecialDay {
  /** "YYYY-MM-DD", in the zone of the calendar. */
  date: string;
  /** What people are told: "Christmas Day". */
  name: string;
  hours: readonly HoursSpan[];
}

/** When a business answers. Checked with `calendarProblems` before it is kept. */
export interface BusinessCalendar {
  /** IANA name: the hours are those of its clocks. */
  timeZone: string;
  week: WeekHours;
  specialDays: readonly SpecialDay[];
}

/**
 * Whether the business is open at an instant (epoch ms).
 *
 * A span belongs to the day it begins on: the night shift of the 24th runs on into a holiday on the 25th, and the
 * holiday takes away what would have begun on it.
 *
 * @throws RangeError when the calendar names an unknown zone or no times
 */
export function isOpen(calendar: BusinessCalendar, atMs: number): boolean {
  return isOpenAt(planOf(calendar), calendar.timeZone, atMs);
}

/**
 * The first instant (epoch ms) after this one at which the business opens or closes; null when it does neither in
 * the next four hundred days, being always open or never.
 *
 * @throws RangeError when the calendar names an unknown zone or no times
 */
export function nextChange(calendar: BusinessCalendar, atMs: number): number | null {
  return nextChangeAt(planOf(calendar), calendar.timeZone, atMs);
}

/** The special day that it is in the calendar's zone, for saying why it is closed; null on ordinary days. */
export function specialDayAt(calendar: BusinessCalendar, atMs: number): SpecialDay | null {
  return specialDayOf(calendar, wallTimeAt(calendar.timeZone, atMs).day);
}

function planOf(calendar: BusinessCalendar): DayPlan {
  return (day) => (specialDayOf(calendar, day)?.hours ?? calendar.week[weekdayOf(day)] ?? []).map(toMinutes);
}

function specialDayOf({ specialDays }: BusinessCalendar, day: number): SpecialDay | null {
  if (specialDays.length === 0) return null;
  const date = dateOfDay(day);
  return specialDays.find((special) => special.date === date) ?? null;
}
