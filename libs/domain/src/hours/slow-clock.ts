import { type HoursSpan, minuteOfClock, type Weekday } from './week-hours';

/** What the clock shows, asked of Intl in words: the reference the specs hold the rules against, minute by minute. */
export interface SlowTime {
  date: string;
  weekday: Weekday;
  yesterday: { date: string; weekday: Weekday };
  minute: number;
}

const MINUTE_MS = 60_000;
const weekdayInUtc = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });
const formatters = new Map<string, Intl.DateTimeFormat>();

export function slowTime(timeZone: string, atMs: number): SlowTime {
  const format =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'long',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formatters.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const before = new Date(Date.parse(date) - 24 * 60 * MINUTE_MS);
  return {
    date,
    weekday: parts.weekday?.toLowerCase() as Weekday,
    yesterday: {
      date: before.toISOString().slice(0, 10),
      weekday: weekdayInUtc.format(before).toLowerCase() as Weekday,
    },
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/** Whether a span of today, or one of yesterday that runs past midnight, covers the time. */
export function slowlyOpen(
  time: SlowTime,
  hoursOf: (day: { date: string; weekday: Weekday }) => readonly HoursSpan[],
): boolean {
  const ends = ({ from, to }: HoursSpan) => [minuteOfClock(from) ?? -1, minuteOfClock(to) ?? -1] as const;
  const today = hoursOf(time).some((span) => {
    const [from, to] = ends(span);
    return from <= time.minute && (time.minute < to || to <= from);
  });
  return (
    today ||
    hoursOf(time.yesterday).some((span) => {
      const [from, to] = ends(span);
      return to <= from && time.minute < to;
    })
  );
}

/** The first whole minute from `fromMs` on at which something holds; null within so many minutes. */
export function firstMinute(
  fromMs: number,
  minutes: number,
  holds: (atMs: number) => boolean,
): number | null {
  for (let at = fromMs; at <= fromMs + minutes * MINUTE_MS; at += MINUTE_MS) if (holds(at)) return at;
  return null;
}
