// What is said of a text on its way: never backwards, the same everywhere, and never the last word too early.
import type { DeliveryRow } from '../evidence';
import { found, type Rule } from './finding';
import { deliveryOf, isOut } from './taken';
import { groupBy } from './tally';

/** How far along a state is; a delivery's own list of moves may never go back. */
const RANK: Readonly<Record<string, number>> = {
  scheduled: 0,
  queued: 1,
  claimed: 1,
  sending: 2,
  unknown: 3,
  accepted: 4,
  sent: 5,
  delivered: 6,
  undelivered: 6,
  failed: 6,
  expired: 6,
  cancelled: 6,
  read: 7,
};
const rank = (state: string): number => RANK[state] ?? 0;

export const statesGoForward: Rule = ({ deliveries, moves }) => {
  const byDelivery = groupBy(moves, (move) => move.delivery_id);
  return deliveries.flatMap((delivery) => {
    let reached = 0;
    for (const { state, source } of byDelivery.get(delivery.id) ?? []) {
      // A person may send an unknown one again; nothing else goes back.
      const allowed = source === 'decision' && reached === rank('unknown');
      if (rank(state) < reached && !allowed)
        return [found('backwards', `delivery ${delivery.id} became ${state} after more`)];
      reached = rank(state);
      if (reached <= rank('sending')) reached = 0;
    }
    return rank(delivery.state) >= reached
      ? []
      : [found('backwards', `delivery ${delivery.id} is ${delivery.state} after more`)];
  });
};

export const bubblesSayWhatIs: Rule = ({ deliveries, entries }) => {
  const states = new Map(entries.map((entry) => [entry.delivery_id, entry.delivery_state]));
  const shown = (state: string): string =>
    ['queued', 'claimed', 'sending'].includes(state) ? 'queued' : state;
  return deliveries
    .filter((delivery) => shown(states.get(delivery.id) ?? '') !== shown(delivery.state))
    .map((delivery) =>
      found(
        'view',
        `delivery ${delivery.id} is ${delivery.state}, its bubble says ${states.get(delivery.id)}`,
      ),
    );
};

export const nothingHangs: Rule = ({ deliveries, messages }) => {
  const taken = new Set(messages.filter(isOut).map(deliveryOf));
  const hangs = (delivery: DeliveryRow): boolean =>
    ['queued', 'claimed', 'sending'].includes(delivery.state) ||
    // The carrier has it and its list says so.
    (delivery.state === 'unknown' && taken.has(delivery.id));
  return deliveries.filter(hangs).map((one) => found('stuck', `delivery ${one.id} is still ${one.state}`));
};

/** The carrier's last word is ours too, where its receipt was acknowledged. */
export const receiptsCount: Rule = ({ deliveries, messages, acknowledged, forgotten }) => {
  const states = new Map(deliveries.map((delivery) => [delivery.id, delivery.state]));
  return messages.filter(isOut).flatMap((message) => {
    if (!acknowledged.has(`st:${message.sid}:${message.status}`)) return [];
    if (!states.has(deliveryOf(message)) && forgotten.deliveries.has(deliveryOf(message))) return [];
    const state = states.get(deliveryOf(message)) ?? '';
    return rank(state) >= rank(message.status)
      ? []
      : [found('lost', `receipt ${message.status} of ${message.sid} was acknowledged, the text is ${state}`)];
  });
};
