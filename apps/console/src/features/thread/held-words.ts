// How long quiet hours or a cap let a text wait, in the customer's time where it is their night that is waited for.
import type { SendHoldDetail } from '@parley/contracts';
import { whenTime, whenTimeIn } from '../../ui/time';

/** "8:00 AM", "tomorrow, 8:00 AM": there, where it is about somebody's night. */
const untilWhen = (until: string, timeZone: string | null, now: number): string =>
  timeZone === null ? whenTime(until, now) : whenTimeIn(until, now, timeZone);

/** "Held until 8:00 AM (customer’s time, rule Florida)", "Held until 2:20 PM (cap Three in 24 hours)". */
export function heldInWords({ reason, until, rule, timeZone }: SendHoldDetail, now: number): string {
  const by = rule === null ? [] : [`${reason === 'quiet' ? 'rule' : 'cap'} ${rule.name}`];
  const facts = [...(timeZone === null ? [] : ['customer’s time']), ...by];
  const held = until === null ? 'Held' : `Held until ${untilWhen(until, timeZone, now)}`;
  return facts.length === 0 ? held : `${held} (${facts.join(', ')})`;
}

/** What becomes of it, for whoever looks after the thread. */
export function heldAdvice({ until, rule, timeZone, says }: SendHoldDetail, now: number): string {
  if (until === null) return `${says} Nothing lets it leave before it expires.`;
  const [there, here] = [untilWhen(until, timeZone, now), whenTime(until, now)];
  const source = rule === null ? '' : `${rule.source}. `;
  return `${source}It leaves by itself then${there === here ? '' : `, ${here} your time`}; it cannot be sent sooner.`;
}

/** Over the composer: what waits, and that one's own words do not. */
export function waitingInWords(holds: readonly SendHoldDetail[], now: number): string {
  const [first] = holds;
  const what = holds.length === 1 ? 'A text waits' : `${holds.length} texts wait`;
  if (!first || holds.length > 1 || first.until === null) return `${what} for quiet hours or a cap.`;
  const { until, timeZone } = first;
  const clock = timeZone === null ? '' : ' (customer’s time)';
  return `${what} until ${untilWhen(until, timeZone, now)}${clock}.`;
}
