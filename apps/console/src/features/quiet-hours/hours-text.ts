// Hours as a person writes them in a field, and back. What cannot be read is left for the check to name.
import type { QuietRuleInput } from '@parley/contracts';
import { WEEKDAYS, type Weekday } from '@parley/domain';

type Week = QuietRuleInput['allowed'];
type Spans = NonNullable<Week[Weekday]>;
type SpecialDays = QuietRuleInput['specialDays'];

const spansAsText = (spans: Spans): string => spans.map(({ from, to }) => `${from}-${to}`).join(', ');

/** People write 9:00; the clock has two digits. */
const padded = (time: string): string => time.trim().replace(/^(\d):/, '0$1:');

const spansFromText = (text: string): Spans =>
  text
    .split(',')
    .map((span) => span.trim())
    .filter((span) => span !== '')
    .map((span) => {
      const [from = '', to = ''] = span.split(/[-–—]/).map(padded);
      return { from, to };
    });

export type WeekText = Record<Weekday, string>;

export const weekAsText = (week: Week): WeekText =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, spansAsText(week[day] ?? [])])) as WeekText;

export const weekFromText = (text: WeekText): Week =>
  Object.fromEntries(
    WEEKDAYS.map((day) => [day, spansFromText(text[day])] as const).filter(([, spans]) => spans.length > 0),
  );

/** One day a line: "2026-12-25 Christmas Day", or with hours of its own "2026-12-24 09:00-13:00 Christmas Eve". */
export const daysAsText = (days: SpecialDays): string =>
  days
    .map(({ date, hours, name }) =>
      [date, spansAsText(hours).replaceAll(' ', ''), name].filter((part) => part !== '').join(' '),
    )
    .join('\n');

export const daysFromText = (text: string): SpecialDays =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [date = '', ...rest] = line.split(/\s+/);
      const hasHours = /^\d{1,2}:\d\d[-–—]/.test(rest[0] ?? '');
      return {
        date,
        name: (hasHours ? rest.slice(1) : rest).join(' '),
        hours: hasHours ? spansFromText(rest[0] ?? '') : [],
      };
    });

const SHORT: Record<Weekday, string> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
};

/** "Mon–Sat 08:00–20:00, Sun quiet": a week in the fewest words. */
export function weekInWords(week: Week): string {
  const runs: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const day of WEEKDAYS) {
    const spans = week[day] ?? [];
    const hours = spans.length === 0 ? 'quiet' : spans.map(({ from, to }) => `${from}–${to}`).join(' and ');
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  const [only] = runs;
  if (only && runs.length === 1) return `Every day ${only.hours}`;
  return runs
    .map(({ first, last, hours }) => {
      const days = first === last ? SHORT[first] : `${SHORT[first]}–${SHORT[last]}`;
      return `${days} ${hours}`;
    })
    .join(', ');
}
