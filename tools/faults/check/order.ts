import { found, type Rule } from './finding';
import { deliveryOf, isOut } from './taken';

/** Both clocks are this machine's; they are read to the millisecond. */
const SLACK_MS = 5;

/**
 * The carrier takes a thread's texts in the order they were written, purpose by purpose. Only one of which nobody could
 * say whether it was taken is overtaken, and only by what left after that was known of it; it overtakes nothing itself.
 */
export const outIsInOrder: Rule = ({ deliveries, messages, moves, forgotten }) => {
  const doubtedAt = new Map<string, number>();
  for (const { delivery_id: id, state, at_ms: at } of moves)
    if (state === 'unknown') doubtedAt.set(id, Math.min(at, doubtedAt.get(id) ?? at));
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
    return before
      .filter(({ position, at }) => position > delivery.entry_position && at + SLACK_MS < doubted)
      .map(({ position }) =>
        found('reordered', `${line}: position ${delivery.entry_position} left after ${position}`),
      );
  });
};
