import { DAY_MS, MINUTES_A_DAY } from './wall-clock';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From one time of the clock to another, "HH:MM"; "24:00" ends a day. An end before the start is on the next day. */
export interface HoursSpan {
  from: string;
  to: string;
}

/** The spans that begin on each weekday. A day that is missing has none. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly HoursSpan[]>>>;

/** In minutes since 00:00 of the day on which it begins; `to` is past 1440 when it ends on the next. */
export interface MinuteSpan {
  from: number;
  to: number;
}

const CLOCK = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** 1 January 1970 was a Thursday; Monday is day 0 here. */
const WEEKDAY_OF_EPOCH = 3;

/** The same hours on each of the days. */
export function onDays(days: readonly Weekday[], from: string, to: string): WeekHours {
  return Object.fromEntries(days.map((day) => [day, [{ from, to }]]));
}

/** Minutes since 00:00 of "HH:MM"; null when it is no time of the clock. */
export function minuteOfClock(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  return match[1] === undefined ? MINUTES_A_DAY : Number(match[1]) * 60 + Number(match[2]);
}

/** @throws RangeError on what is no time of the clock: validate what people write first */
export function toMinutes({ from, to }: HoursSpan): MinuteSpan {
  const [start, end] = [minuteOfClock(from), minuteOfClock(to)];
  if (start === null || end === null) throw new RangeError(`No times of the clock: ${from} to ${to}`);
  return { from: start, to: end <= start ? end + MINUTES_A_DAY : end };
}

/** @param day since 1 January 1970 */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + WEEKDAY_OF_EPOCH) % 7) + 7) % 7] ?? 'monday';
}

/** "YYYY-MM-DD" of a day since 1 January 1970. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Whether it is a date of the calendar, "YYYY-MM-DD": 30 February is none. */
export function isDate(text: string): boolean {
  const at = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
