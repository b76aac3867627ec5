import type { RouteRuleInput } from '@parley/contracts';

/** Opening hours as a person writes them in a field, and back. What cannot be read is left for the check to name. */
export type RouteCalendar = NonNullable<NonNullable<RouteRuleInput['conditions']>['hours']>['calendar'];
type Span = RouteCalendar['specialDays'][number]['hours'][number];

/** "09:00-12:30, 13:30-18:00" */
export const spansAsText = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${from}-${to}`).join(', ');

export const spansFromText = (text: string): Span[] =>
  text
    .split(',')
    .map((span) => span.trim())
    .filter((span) => span !== '')
    .map((span) => {
      const [from = '', to = ''] = span.split(/[-–—]/).map(padded);
      return { from, to };
    });

/** One day a line: "2026-12-25 Christmas Day", or with hours of its own "2026-12-24 09:00-13:00 Christmas Eve". */
export const daysAsText = (days: RouteCalendar['specialDays']): string =>
  days
    .map(({ date, name, hours }) =>
      [date, spansAsText(hours).replaceAll(' ', ''), name].filter(Boolean).join(' '),
    )
    .join('\n');

export const daysFromText = (text: string): RouteCalendar['specialDays'] =>
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

/** People write 9:00; the clock has two digits. */
function padded(time: string): string {
  const trimmed = time.trim();
  return /^\d:\d\d$/.test(trimmed) ? `0${trimmed}` : trimmed;
}

/** What a rule begins with: office hours where the person who writes it is. */
export const officeHours = (): RouteCalendar => {
  const day = [{ from: '09:00', to: '18:00' }];
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
    specialDays: [],
  };
};
