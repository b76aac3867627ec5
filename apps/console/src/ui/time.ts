const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dayMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const DAY_CLOCK = { weekday: 'short', day: 'numeric', month: 'short', ...CLOCK } as const;
const clock = new Intl.DateTimeFormat(undefined, CLOCK);
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

/** How long ago in the fewest words; days and older as a date. A future instant reads as now. */
export function relativeTime(at: string, now: number, ago = false): string {
  const then = Date.parse(at);
  const age = now - then;
  const suffix = ago ? ' ago' : '';
  if (age < MINUTE) return ago ? 'just now' : 'now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min${suffix}`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h${suffix}`;
  if (age < 7 * DAY) return `${Math.floor(age / DAY)} d${suffix}`;
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayMonth : dayMonthYear).format(then);
}

/** "Mar 4, 2026": a day that may be in another year. */
export const dateWithYear = (at: string): string => dayMonthYear.format(Date.parse(at));

/** Date and time to the second, for hovering. */
export const exactTime = (at: string): string => exact.format(Date.parse(at));

/** "9:42 AM" in the reader's own manner. */
export const clockTime = (at: string): string => clock.format(Date.parse(at));

const dayClock = new Intl.DateTimeFormat(undefined, DAY_CLOCK);

/** "9:00 AM" today, "tomorrow, 9:00 AM", "Tue, 3 Mar, 9:00 AM" later: when something will be. */
export function whenTime(at: string, now: number): string {
  const key = dayKey(at);
  if (key === dayKey(new Date(now).toISOString())) return clockTime(at);
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  return key === dayKey(tomorrow.toISOString())
    ? `tomorrow, ${clockTime(at)}`
    : dayClock.format(Date.parse(at));
}

/** The same by the clocks of a time zone, and by the reader's own where that is unknown to the browser. */
export function whenTimeIn(at: string, now: number, timeZone: string): string {
  const dayOf = (ms: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(ms);
  const told = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(undefined, { ...options, timeZone }).format(Date.parse(at));
  try {
    const [day, today] = [dayOf(Date.parse(at)), dayOf(now)];
    const tomorrow = new Date(Date.parse(`${today}T12:00Z`) + DAY).toISOString().slice(0, 10);
    if (day !== today && day !== tomorrow) return told(DAY_CLOCK);
    return `${day === today ? '' : 'tomorrow, '}${told(CLOCK)}`;
  } catch {
    return whenTime(at, now);
  }
}

/** Local day of an instant, as a key: 2026-03-04. */
export function dayKey(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** "Today", "Yesterday", "Wednesday, 4 March" or with the year when it is another one. */
export function dayLabel(at: string, now: number): string {
  const key = dayKey(at);
  if (key === dayKey(new Date(now).toISOString())) return 'Today';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (key === dayKey(yesterday.toISOString())) return 'Yesterday';
  const date = new Date(at);
  return date.getFullYear() === new Date(now).getFullYear()
    ? weekday.format(date)
    : dayMonthYear.format(date);
}

/** The clock in a time zone now, or null when the zone is unknown to the browser. */
export function localTimeIn(timeZone: string, now: number): string | null {
  try {
    return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone }).format(now);
  } catch {
    return null;
  }
}
