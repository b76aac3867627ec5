/** A business calendar as cells of a table that people can read and write, and back. */
import { readList, writeList } from '../text/list-cell';
import type { SpecialDay } from './business-calendar';
import { type HoursSpan, WEEKDAYS, type WeekHours, type Weekday } from './week-hours';

const CLOSED = 'closed';
const isWeekday = (word: string): word is Weekday => (WEEKDAYS as readonly string[]).includes(word);

/** "monday 09:00-12:30,13:30-18:00 | tuesday 09:00-18:00": the days that have hours. */
export const writeWeek = (week: WeekHours): string =>
  writeList(
    WEEKDAYS.flatMap((day) => {
      const spans = week[day] ?? [];
      return spans.length === 0 ? [] : [`${day} ${writeSpans(spans)}`];
    }),
  );

/** Null where a word is no day of the week. */
export function readWeek(cell: string): WeekHours | null {
  const week: Partial<Record<Weekday, HoursSpan[]>> = {};
  for (const item of readList(cell)) {
    const [day, spans] = cutOff(item);
    const name = day.toLowerCase();
    if (!isWeekday(name)) return null;
    week[name] = [...(week[name] ?? []), ...readSpans(spans)];
  }
  return week;
}

/** "2026-12-25 closed Christmas Day | 2026-12-24 09:00-13:00 Christmas Eve". */
export const writeSpecialDays = (days: readonly SpecialDay[]): string =>
  writeList(
    days.map(({ date, name, hours }) => `${date} ${hours.length === 0 ? CLOSED : writeSpans(hours)} ${name}`),
  );

export const readSpecialDays = (cell: string): SpecialDay[] =>
  readList(cell).map((item) => {
    const [date, rest] = cutOff(item);
    const [hours, name] = cutOff(rest);
    return { date, name, hours: hours.toLowerCase() === CLOSED ? [] : readSpans(hours) };
  });

const writeSpans = (spans: readonly HoursSpan[]): string =>
  spans.map(({ from, to }) => `${from}-${to}`).join(',');

const readSpans = (text: string): HoursSpan[] =>
  text
    .split(',')
    .map((span) => span.trim())
    .filter((span) => span !== '')
    .map((span) => {
      const [from = '', to = ''] = span.split(/[-–—]/).map(twoDigits);
      return { from, to };
    });

/** People, and spreadsheets, write 9:00; the clock has two digits. */
const twoDigits = (time: string): string => time.trim().replace(/^(\d):/, '0$1:');

/** The first word, and what follows it. */
function cutOff(text: string): [string, string] {
  const at = text.search(/\s/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()];
}
