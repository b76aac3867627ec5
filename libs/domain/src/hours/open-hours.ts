import type { MinuteSpan } from './week-hours';
import { DAY_MS, MINUTES_A_DAY, nextMark, wallTimeAt } from './wall-clock';

/**
 * The spans that begin on a day (since 1 January 1970, local calendar). What is open goes by the clock on the wall:
 * an hour that summer time leaves out is not there, one that comes twice counts both times.
 */
export type DayPlan = (day: number) => readonly MinuteSpan[];

/** A calendar may be made of one odd day a year; past that nothing comes any more. */
const HORIZON_DAYS = 400;

/** Whether a span is running: its first minute is in, its last is out. */
export function isOpenAt(plan: DayPlan, timeZone: string, atMs: number): boolean {
  const { day, minute } = wallTimeAt(timeZone, atMs);
  return covers(plan(day), minute) || covers(plan(day - 1), minute + MINUTES_A_DAY);
}

/** The first instant after `atMs` at which open turns to closed or back; null when it never does. */
export function nextChangeAt(
  plan: DayPlan,
  timeZone: string,
  atMs: number,
  horizonDays = HORIZON_DAYS,
): number | null {
  const open = isOpenAt(plan, timeZone, atMs);
  for (let at = atMs; at < atMs + horizonDays * DAY_MS;) {
    at = nextMark(timeZone, at, marksOf(plan, wallTimeAt(timeZone, at).day));
    if (isOpenAt(plan, timeZone, at) !== open) return at;
  }
  return null;
}

/** Minutes of a day at which something begins or ends. */
function marksOf(plan: DayPlan, day: number): number[] {
  return [
    ...plan(day).flatMap(({ from, to }) => [from, to]),
    ...plan(day - 1).map(({ to }) => to - MINUTES_A_DAY),
  ];
}

function covers(spans: readonly MinuteSpan[], minute: number): boolean {
  return spans.some(({ from, to }) => from <= minute && minute < to);
}
