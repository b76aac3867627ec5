import type { BusinessCalendar } from './business-calendar';
import { isDate } from './week-hours';
import { hasHours, type HoursProblem, spanProblems, weekProblems } from './week-problems';
import { isTimeZone } from './wall-clock';

export type CalendarProblem = HoursProblem<
  'unknown_time_zone' | 'bad_date' | 'duplicate_date' | 'missing_name' | 'never_open'
>;

/** All that is wrong with a calendar as somebody wrote it; none when it may be kept. */
export function calendarProblems({ timeZone, week, specialDays }: BusinessCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const add = (code: CalendarProblem['code'], field: string, message: string) =>
    problems.push({ code, field, message });

  if (!isTimeZone(timeZone)) {
    add('unknown_time_zone', 'timeZone', `“${timeZone}” is no time zone. Write one like Europe/Paris.`);
  }
  problems.push(...weekProblems(week, 'week'));

  const dates = new Set<string>();
  specialDays.forEach(({ date, name, hours }, index) => {
    const field = `specialDays.${index}`;
    if (!isDate(date)) add('bad_date', `${field}.date`, `“${date}” is no date. Write it like 2026-12-25.`);
    if (dates.has(date)) add('duplicate_date', `${field}.date`, `${date} is there twice. Keep one of them.`);
    dates.add(date);
    if (name.trim() === '') add('missing_name', `${field}.name`, 'Name the day, so that people know why.');
    problems.push(...spanProblems(hours, `${field}.hours`));
  });

  if (!hasHours(week) && specialDays.every(({ hours }) => hours.length === 0)) {
    add('never_open', 'week', 'The calendar is never open. Give at least one day its hours.');
  }
  return problems;
}
