// What customers wrote: everything acknowledged is there, once, with its words.
import { BACKFILL_GRACE_MS } from '../stage';
import { found, type Rule } from './finding';
import { countBy } from './tally';

export const acknowledgedEvents: Rule = ({ acknowledged, events, forgotten }) => {
  const times = countBy(events, (event) => event.key);
  return [
    ...[...acknowledged.keys()]
      // A restored database never hears of receipts again; what they said counts all the same (states.ts).
      .filter((key) => !times.has(key) && !(key.startsWith('st:') && forgotten.events.has(key)))
      .map((key) => found('lost', `webhook ${key} was acknowledged and is not there`)),
    ...[...times]
      .filter(([, n]) => n > 1)
      .map(([key, n]) => found('doubled', `event ${key} is there ${n} times`)),
  ];
};

export const textsAreEntries: Rule = ({ events, entries, messages }) => {
  const written = countBy(
    entries.filter((entry) => entry.carrier_event_id !== null),
    (entry) => entry.carrier_event_id ?? '',
  );
  const bodies = new Map(messages.map((message) => [`in:${message.sid}`, message.body]));
  const entryOf = new Map(entries.map((entry) => [entry.carrier_event_id, entry]));
  return events
    .filter((event) => event.kind === 'text')
    .flatMap((event) => {
      const n = written.get(event.id) ?? 0;
      if (n > 1) return [found('doubled', `text ${event.key} is in its thread ${n} times`)];
      if (n === 0) return [found('lost', `text ${event.key} is in no thread (${event.outcome})`)];
      const body = bodies.get(event.key);
      if (body === undefined)
        return [found('foreign', `text ${event.key} was never handed in by the carrier`)];
      return entryOf.get(event.id)?.body === body ? [] : [found('lost', `text ${event.key} lost its words`)];
    });
};

/**
 * What the carrier was told is taken is in its thread at once. Its list may have been faster only where it was refused
 * before, or waited for its answer for longer than a text is in the list before the list is asked for it.
 */
export const textsAreThereAtOnce: Rule = (evidence) => {
  const { entries, events, messages, acknowledged, refused, forgotten } = evidence;
  const keys = new Map(events.map((event) => [event.id, event.key]));
  const handedInAt = new Map(messages.map((message) => [`in:${message.sid}`, message.createdAt]));
  const atOnce = (key: string): boolean =>
    (acknowledged.get(key) ?? Infinity) - (handedInAt.get(key) ?? 0) < BACKFILL_GRACE_MS &&
    !refused.has(key) &&
    !forgotten.events.has(key);
  return entries
    .filter((entry) => entry.recovered_late && atOnce(keys.get(entry.carrier_event_id ?? '') ?? ''))
    .map(({ conversation_id: id, position }) =>
      found('late', `text ${position} of ${id} was taken in later`),
    );
};
