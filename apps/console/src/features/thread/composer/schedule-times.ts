import { snoozeUntil, type SnoozeChoice } from '@parley/domain';

export interface ScheduleTime {
  id: 'later_today' | 'tomorrow' | 'tomorrow_theirs';
  /** ISO instant. */
  at: string;
}

/** Minutes a zone is ahead of UTC at an instant. */
function offsetIn(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - at) / 60_000);
}

/** A choice in a zone, by the clock that is on its wall then: clocks may change overnight. */
function timeIn(timeZone: string, now: number, choice: SnoozeChoice): number {
  const offset = offsetIn(timeZone, now);
  const at = snoozeUntil(choice, now, offset);
  return at + (offset - offsetIn(timeZone, at)) * 60_000;
}

/**
 * The times offered for a reply: later today and tomorrow at nine of one's own, and of the customer's where the zone
 * is known and it makes another time of it.
 */
export function scheduleTimes(now: number, ownZone: string, theirZone: string | null): ScheduleTime[] {
  const own = timeIn(ownZone, now, 'tomorrow');
  const times: ScheduleTime[] = [
    {
      id: 'later_today',
      at: new Date(timeIn(ownZone, now, 'later_today')).toISOString(),
    },
    { id: 'tomorrow', at: new Date(own).toISOString() },
  ];
  const theirs = theirZone === null ? own : timeIn(theirZone, now, 'tomorrow');
  if (theirs !== own) times.push({ id: 'tomorrow_theirs', at: new Date(theirs).toISOString() });
  return times;
}
