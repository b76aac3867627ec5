import {
  type HoursSpan,
  minuteOfClock,
  type MinuteSpan,
  toMinutes,
  type WeekHours,
  WEEKDAYS,
} from './week-hours';
import { MINUTES_A_DAY } from './wall-clock';

export interface HoursProblem<Code extends string = never> {
  code: 'bad_time' | 'empty_span' | 'overlapping_spans' | Code;
  /** Where in what was written: "week.monday.0.from". */
  field: string;
  /** What is wrong and what to do about it. */
  message: string;
}

const ENDS = ['from', 'to'] as const;
const VERBS = { from: 'begin', to: 'end' } as const;

/** What is wrong with the hours of a week. */
export function weekProblems(week: WeekHours, field: string): HoursProblem[] {
  const problems = WEEKDAYS.flatMap((weekday) => timeProblems(week[weekday] ?? [], `${field}.${weekday}`));
  const spans = WEEKDAYS.flatMap((weekday, index) =>
    readable(week[weekday] ?? []).map((span) => shift(span, index * MINUTES_A_DAY)),
  );
  // What begins on Sunday night may run into Monday morning.
  const clash = firstOverlap([...spans, ...spans.map((span) => shift(span, 7 * MINUTES_A_DAY))]);
  if (clash !== null) {
    const weekday = WEEKDAYS[Math.floor(clash.from / MINUTES_A_DAY) % 7] ?? 'monday';
    problems.push({
      code: 'overlapping_spans',
      field: `${field}.${weekday}`,
      message: `Hours of ${weekday} begin before those that run already have ended. Join them or move one.`,
    });
  }
  return problems;
}

/** What is wrong with the hours of a single day. */
export function spanProblems(spans: readonly HoursSpan[], field: string): HoursProblem[] {
  const problems = timeProblems(spans, field);
  if (firstOverlap(readable(spans)) !== null) {
    const message = 'Hours of this day overlap. Join them or move one.';
    problems.push({ code: 'overlapping_spans', field, message });
  }
  return problems;
}

/** Whether there are any hours at all, good or bad. */
export function hasHours(week: WeekHours): boolean {
  return Object.values(week).some((spans) => spans.length > 0);
}

function timeProblems(spans: readonly HoursSpan[], field: string): HoursProblem[] {
  return spans.flatMap((span, index): HoursProblem[] => {
    const bad = ENDS.filter((end) => !isTimeFor(end, span));
    if (bad.length > 0) {
      return bad.map((end) => ({
        code: 'bad_time',
        field: `${field}.${index}.${end}`,
        message: `“${span[end]}” is no time to ${VERBS[end]} at. Write it like 09:30; only an end may be 24:00.`,
      }));
    }
    if (span.from !== span.to) return [];
    const message = `From ${span.from} to ${span.to} is no time at all. For the whole day write 00:00 to 24:00.`;
    return [{ code: 'empty_span', field: `${field}.${index}`, message }];
  });
}

function isTimeFor(end: 'from' | 'to', span: HoursSpan): boolean {
  return minuteOfClock(span[end]) !== null && !(end === 'from' && span.from === '24:00');
}

function readable(spans: readonly HoursSpan[]): MinuteSpan[] {
  return spans
    .filter((span) => ENDS.every((end) => isTimeFor(end, span)) && span.from !== span.to)
    .map(toMinutes);
}

/** The first span that begins while another runs. */
function firstOverlap(spans: readonly MinuteSpan[]): MinuteSpan | null {
  let end = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from < end) return span;
    end = Math.max(end, span.to);
  }
  return null;
}

function shift({ from, to }: MinuteSpan, minutes: number): MinuteSpan {
  return { from: from + minutes, to: to + minutes };
}
