export type Warmth = 'calm' | 'warm' | 'late';

const MINUTE = 60_000;
/** Until queues have service levels of their own: warn after five minutes, late after fifteen. */
const WARM_AFTER = 5 * MINUTE;
const LATE_AFTER = 15 * MINUTE;

/** How pressing a wait is. `now` in ms; a wait that starts in the future is calm. */
export function warmthOf(waitingSince: string, now: number): Warmth {
  const waited = now - Date.parse(waitingSince);
  if (waited >= LATE_AFTER) return 'late';
  return waited >= WARM_AFTER ? 'warm' : 'calm';
}
