import { type BusinessCalendar, isOpen, nextChange } from '../hours/business-calendar';

/** The share of the time after which a thread is said to be near its target. */
const NEAR = 0.75;
const MINUTE_MS = 60_000;

export type ServiceState = 'fine' | 'near' | 'late';

/** When a thread is near its target and when it misses it, epoch ms. */
export interface ServiceTimes {
  nearAt: number;
  dueAt: number;
}

/**
 * The times of a first answer promised within so many minutes. Only minutes in which the queue is open count; null
 * when it does not open for so long within the next years.
 */
export function serviceTimes(
  calendar: BusinessCalendar | null,
  waitingSince: number,
  minutes: number,
): ServiceTimes | null {
  const nearAt = afterOpenTime(calendar, waitingSince, minutes * MINUTE_MS * NEAR);
  const dueAt = nearAt === null ? null : afterOpenTime(calendar, waitingSince, minutes * MINUTE_MS);
  return nearAt === null || dueAt === null ? null : { nearAt, dueAt };
}

/** How a thread stands to its target. */
export const serviceState = (times: ServiceTimes, now: number): ServiceState =>
  now >= times.dueAt ? 'late' : now >= times.nearAt ? 'near' : 'fine';

/** Spans of hours looked through at most: a target of days in a queue open an hour a day. */
const MOST_SPANS = 1_000;

function afterOpenTime(calendar: BusinessCalendar | null, from: number, length: number): number | null {
  if (!calendar) return from + length;
  let at = from;
  let left = length;
  for (let span = 0; span < MOST_SPANS; span += 1) {
    const change = nextChange(calendar, at);
    if (isOpen(calendar, at)) {
      if (change === null || change - at >= left) return at + left;
      left -= change - at;
    }
    if (change === null) return null;
    at = change;
  }
  return null;
}
