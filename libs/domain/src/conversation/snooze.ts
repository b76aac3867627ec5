const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const MORNING_HOUR = 9;
const LATER_TODAY_HOURS = 3;
/** "Later today" is no help past this hour: it becomes tomorrow morning. */
const LAST_HOUR_TODAY = 21;
const QUARTER_MS = 15 * MINUTE_MS;
/** 1 January 1970 was a Thursday; Monday is day 0 here. */
const WEEKDAY_OF_EPOCH = 3;

export type SnoozeChoice = 'later_today' | 'tomorrow' | 'next_week';

/**
 * When a snoozed thread comes back, as epoch ms.
 *
 * Later today: three hours on, at a full quarter, or tomorrow at 9 when that would be past 21:00. Tomorrow: 9
 * in the morning. Next week: Monday at 9, always a later day than today.
 *
 * @param utcOffsetMinutes local time minus UTC, east positive (the negative of `Date#getTimezoneOffset`)
 */
export function snoozeUntil(choice: SnoozeChoice, nowMs: number, utcOffsetMinutes: number): number {
  const offsetMs = utcOffsetMinutes * MINUTE_MS;
  const local = nowMs + offsetMs;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  const morningIn = (days: number) => midnight + days * DAY_MS + MORNING_HOUR * HOUR_MS - offsetMs;

  if (choice === 'later_today') {
    const later = Math.ceil((local + LATER_TODAY_HOURS * HOUR_MS) / QUARTER_MS) * QUARTER_MS;
    return later <= midnight + LAST_HOUR_TODAY * HOUR_MS ? later - offsetMs : morningIn(1);
  }
  if (choice === 'tomorrow') return morningIn(1);
  const weekday = (((midnight / DAY_MS + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
  return morningIn(7 - weekday);
}
