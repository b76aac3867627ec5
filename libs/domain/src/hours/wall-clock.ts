/**
 * What the clock on the wall shows in a time zone. Intl knows the zones of the machine it runs on, in Node and in
 * browsers, and takes a few microseconds an answer: a library would bring the same data a second time.
 */
const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
export const MINUTES_A_DAY = 1_440;

/** A place in the local calendar. */
export interface WallTime {
  /** Days since 1 January 1970, of the local calendar. */
  day: number;
  /** Whole minutes since 00:00 on the clock, 0 to 1439. */
  minute: number;
}

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Whether this machine knows the zone by that name. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Local time minus UTC, in ms, east positive. */
function offsetAt(timeZone: string, atMs: number): number {
  const [, sign, hours, minutes, seconds] = OFFSET.exec(formatterOf(timeZone).format(atMs)) ?? [];
  const size = Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -size : size) * 1_000;
}

/** @throws RangeError when no such zone is known */
export function wallTimeAt(timeZone: string, atMs: number): WallTime {
  const local = atMs + offsetAt(timeZone, atMs);
  const day = Math.floor(local / DAY_MS);
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

/**
 * The next instant after `atMs` at which the clock shows one of `minutes` of the day it shows now, or midnight after
 * it, or jumps: as summer time begins or ends. Between two such instants nothing changes that goes by minutes.
 *
 * @param minutes since 00:00 of the local day; those that are past are skipped
 */
export function nextMark(timeZone: string, atMs: number, minutes: readonly number[]): number {
  const offset = offsetAt(timeZone, atMs);
  const local = atMs + offset;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  let mark = midnight + DAY_MS;
  for (const minute of minutes) {
    const at = midnight + minute * MINUTE_MS;
    if (at > local && at < mark) mark = at;
  }
  const next = mark - offset;
  return offsetAt(timeZone, next) === offset ? next : jumpBetween(timeZone, atMs, next, offset);
}

/** The instant of the one change of offset within a day: none in history had two. */
function jumpBetween(timeZone: string, fromMs: number, toMs: number, offset: number): number {
  let [before, after] = [fromMs, toMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(timeZone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formatters.set(timeZone, made);
  return made;
}
