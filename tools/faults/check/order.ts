import { found, type Rule } from './finding';
import { deliveryOf, isOut } from './taken';

/** Both clocks are this machine's; they are read to the millisecond. */
const SLACK_MS = 5;

/**
 * The carrier takes a thread's texts in the order they were written, purpose by purpose. Only one of which nobody could
 * say whether it was taken is overtaken, and only by what left after that was known of it; it overtakes nothing itself.
 * A scheduled one joins its thread's line when its time has come; where a restored database has forgotten when that was,
 * it may have been overtaken by any.
 */
export const outIsInOrder: Rule = ({ deliveries, entries, messages, moves, forgotten }) => {
  const doubtedAt = new Map<string, number>();
  for (const { delivery_id: id, state, at_ms: at } of moves)
    if (state === 'unknown') doubtedAt.set(id, Math.min(at, doubtedAt.get(id) ?? at));
  const scheduled = new Set(
    entries.filter((entry) => entry.send_at !== null).map((entry) => entry.delivery_id),
  );
  const queuedAt = new Map(
    moves
      .filter(({ state }) => state === 'queued')
      .map((move) => [move.delivery_id, move.at_ms] as const)
      .toReversed(),
  );
  const joinedAt = (id: string): number =>
    scheduled.has(id) ? (queuedAt.get(id) ?? Number.POSITIVE_INFINITY) : 0;
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const lines = new Map<string, { position: number; at: number }[]>();
  return messages.filter(isOut).flatMap((message) => {
    const id = deliveryOf(message);
    const delivery = byId.get(id);
    if (!delivery && forgotten.deliveries.has(id)) return [];
    if (!delivery) return [found('foreign', `the carrier took ${message.sid}, which is no text of ours`)];
    const line = `${delivery.conversation_id} ${delivery.purpose}`;
    const before = lines.get(line) ?? [];
    lines.set(line, [...before, { position: delivery.entry_position, at: message.createdAt }]);
    const doubted = doubtedAt.get(id) ?? Number.POSITIVE_INFINITY;
    const joined = joinedAt(id);
    return before
      .filter(
        ({ position, at }) =>
          position > delivery.entry_position && at + SLACK_MS < doubted && at - SLACK_MS >= joined,
      )
      .map(({ position }) =>
        found('reordered', `${line}: position ${delivery.entry_position} left after ${position}`),
      );
  });
};
