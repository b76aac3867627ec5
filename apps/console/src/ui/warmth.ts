import type { Queue } from '@parley/contracts';
import { serviceState, serviceTimes, type ServiceState } from '@parley/domain';

export type Warmth = 'calm' | 'warm' | 'late';

const MINUTE = 60_000;
/** Where the queue promises nothing: warn after five minutes, late after fifteen. */
const WARM_AFTER = 5 * MINUTE;
const LATE_AFTER = 15 * MINUTE;

const WARMTHS: Record<ServiceState, Warmth> = { fine: 'calm', near: 'warm', late: 'late' };

type Promised = Pick<Queue, 'firstAnswerMinutes' | 'calendar'>;

/** When the first answer that the queue promises is due, epoch ms; null where it promises none. */
export const dueAt = (waitingSince: string, queue: Promised | undefined): number | null =>
  timesOf(waitingSince, queue)?.dueAt ?? null;

/** How pressing a wait is, by what the queue promises. `now` in ms; a wait that starts in the future is calm. */
export function warmthOf(waitingSince: string, now: number, queue?: Promised): Warmth {
  const times = timesOf(waitingSince, queue);
  if (times) return WARMTHS[serviceState(times, now)];
  if (queue?.firstAnswerMinutes) return 'calm';
  const waited = now - Date.parse(waitingSince);
  if (waited >= LATE_AFTER) return 'late';
  return waited >= WARM_AFTER ? 'warm' : 'calm';
}

const timesOf = (waitingSince: string, queue: Promised | undefined) =>
  queue?.firstAnswerMinutes
    ? serviceTimes(queue.calendar, Date.parse(waitingSince), queue.firstAnswerMinutes)
    : null;
