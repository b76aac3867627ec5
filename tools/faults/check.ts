// Compares what the witnesses say. Each rule is a promise of the product, and knows nothing of which fault there was.
import type { DeliveryRow, Evidence, ThreadRow } from './evidence';
import type { CarrierMessage } from './carrier';

/** `broken` is what a fault's own line in the table promises beyond these rules. */
export type Wrong =
  'lost' | 'doubled' | 'reordered' | 'backwards' | 'foreign' | 'stuck' | 'view' | 'late' | 'broken';

export interface Finding {
  wrong: Wrong;
  what: string;
}

type Rule = (evidence: Evidence) => Finding[];

const found = (wrong: Wrong, what: string): Finding => ({ wrong, what });

const acknowledgedEvents: Rule = ({ acknowledged, events }) => {
  const times = countBy(events, (event) => event.key);
  return [
    ...[...acknowledged]
      .filter((key) => !times.has(key))
      .map((key) => found('lost', `webhook ${key} was acknowledged and is not there`)),
    ...[...times]
      .filter(([, n]) => n > 1)
      .map(([key, n]) => found('doubled', `event ${key} is there ${n} times`)),
  ];
};

const textsAreEntries: Rule = ({ events, entries, messages }) => {
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

/** What the carrier was told is taken is in its thread at once; what it was refused may be brought in later. */
const textsAreThereAtOnce: Rule = ({ entries, events, acknowledged }) => {
  const keys = new Map(events.map((event) => [event.id, event.key]));
  return entries
    .filter((entry) => entry.recovered_late && acknowledged.has(keys.get(entry.carrier_event_id ?? '') ?? ''))
    .map(({ conversation_id: id, position }) =>
      found('late', `text ${position} of ${id} was taken in later`),
    );
};

const positionsAreContiguous: Rule = ({ threads, entries }) => {
  const byThread = groupBy(entries, (entry) => entry.conversation_id);
  return threads.flatMap((thread) => {
    const mine = byThread.get(thread.id) ?? [];
    const positions = mine.map((entry) => entry.position);
    const whole = positions.length === thread.last_position && positions.every((one, n) => one === n + 1);
    return whole
      ? []
      : [found('lost', `thread ${thread.id} has positions ${positions.join()} of ${thread.last_position}`)];
  });
};

const revisionsAreContiguous: Rule = ({ threads, entries, published }) => {
  const byThread = groupBy(entries, (entry) => entry.conversation_id);
  return threads.flatMap((thread) => {
    const mine = byThread.get(thread.id) ?? [];
    const told = published.get(thread.id) ?? new Set();
    const missing = range(thread.revision).filter((revision) => !told.has(revision));
    const distinct = new Set(mine.map((entry) => entry.revision));
    return [
      ...(missing.length > 0
        ? [found('lost', `revisions ${missing.join()} of thread ${thread.id} were never told`)]
        : []),
      ...(distinct.size < mine.length ? [found('doubled', `thread ${thread.id} gave a revision twice`)] : []),
      ...(Math.max(0, ...distinct) === thread.revision
        ? []
        : [found('lost', `thread ${thread.id} is at revision ${thread.revision} and its entries are not`)]),
    ];
  });
};

const oneThreadPerCustomerAndNumber: Rule = ({ threads, messages }) => {
  const pairs = new Set(
    messages.filter((one) => one.direction === 'inbound').map(({ from, to }) => `${from} ${to}`),
  );
  return threads.length <= pairs.size
    ? []
    : [found('doubled', `${threads.length} threads for ${pairs.size} pairs of numbers`)];
};

const promisesAreKept: Rule = ({ promised, entries }) => {
  const times = countBy(
    entries.filter((entry) => entry.client_id !== null),
    (entry) => entry.client_id ?? '',
  );
  return promised.flatMap(({ clientId, body }) => {
    const n = times.get(clientId) ?? 0;
    if (n === 0) return [found('lost', `reply "${body}" was taken and is in no thread`)];
    return n === 1 ? [] : [found('doubled', `reply "${body}" is there ${n} times`)];
  });
};

const outIsOnceAtMost: Rule = ({ deliveries, messages, reached }) => {
  const taken = countBy(messages.filter(isOut), deliveryOf);
  const onHandset = countBy(reached, (one) => one.id);
  const sids = new Map(messages.filter(isOut).map((message) => [message.sid, deliveryOf(message)]));
  const arrived = new Map<string, number>();
  for (const [sid, n] of onHandset) {
    const delivery = sids.get(sid);
    if (delivery) arrived.set(delivery, (arrived.get(delivery) ?? 0) + n);
  }
  return deliveries.flatMap((delivery) => {
    const [gone, came] = [taken.get(delivery.id) ?? 0, arrived.get(delivery.id) ?? 0];
    if (gone > 1 || came > 1)
      return [found('doubled', `delivery ${delivery.id}: taken ${gone} times, on the handset ${came} times`)];
    if ((delivery.state === 'delivered' || delivery.state === 'read') && came !== 1)
      return [found('lost', `delivery ${delivery.id} says ${delivery.state} and never arrived`)];
    return [];
  });
};

/**
 * The carrier takes a thread's texts in the order they were written, purpose by purpose. One of which nobody could say
 * whether it was taken blocks nothing, so those that ever were unknown are left out.
 */
const outIsInOrder: Rule = ({ deliveries, messages, moves }) => {
  const doubtful = new Set(moves.filter((move) => move.state === 'unknown').map((move) => move.delivery_id));
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const last = new Map<string, number>();
  return messages.filter(isOut).flatMap((message) => {
    const delivery = byId.get(deliveryOf(message));
    if (!delivery) return [found('foreign', `the carrier took ${message.sid}, which is no text of ours`)];
    if (doubtful.has(delivery.id)) return [];
    const line = `${delivery.conversation_id} ${delivery.purpose}`;
    const before = last.get(line) ?? 0;
    last.set(line, Math.max(before, delivery.entry_position));
    return delivery.entry_position >= before
      ? []
      : [found('reordered', `${line}: position ${delivery.entry_position} left after ${before}`)];
  });
};

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

const statesGoForward: Rule = ({ deliveries, moves }) => {
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

const bubblesSayWhatIs: Rule = ({ deliveries, entries }) => {
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

const nothingHangs: Rule = ({ deliveries, messages }) => {
  const taken = new Set(messages.filter(isOut).map(deliveryOf));
  const hangs = (delivery: DeliveryRow): boolean =>
    ['queued', 'claimed', 'sending'].includes(delivery.state) ||
    // The carrier has it and its list says so.
    (delivery.state === 'unknown' && taken.has(delivery.id));
  return deliveries.filter(hangs).map((one) => found('stuck', `delivery ${one.id} is still ${one.state}`));
};

/** The carrier's last word is ours too, where its receipt was acknowledged. */
const receiptsCount: Rule = ({ deliveries, messages, acknowledged }) => {
  const states = new Map(deliveries.map((delivery) => [delivery.id, delivery.state]));
  return messages.filter(isOut).flatMap((message) => {
    if (!acknowledged.has(`st:${message.sid}:${message.status}`)) return [];
    const state = states.get(deliveryOf(message)) ?? '';
    return rank(state) >= rank(message.status)
      ? []
      : [found('lost', `receipt ${message.status} of ${message.sid} was acknowledged, the text is ${state}`)];
  });
};

const screensEqualTheDatabase: Rule = ({ screens, threads, entries }) => {
  const byThread = groupBy(entries, (entry) => entry.conversation_id);
  return screens.flatMap((screen) => {
    const mine = threads.filter((thread) => thread.workspace_id === screen.workspaceId);
    const byId = new Map(screen.threads.map((thread) => [thread.id, thread]));
    const heads = new Map(screen.heads.map((head) => [head.id, head]));
    return mine.flatMap((thread) => {
      const head = heads.get(thread.id);
      const window = byId.get(thread.id);
      if (!head || !sameHead(head, thread))
        return [found('view', `${screen.name}: the head of ${thread.id} is not the newest`)];
      const written = (byThread.get(thread.id) ?? []).map(
        ({ position, revision, kind, body, delivery_state: state }) =>
          [position, revision, kind, body, state === 'claimed' ? 'queued' : state].join('|'),
      );
      const shown = window?.entries.map(({ position, revision, kind, body, state }) =>
        [position, revision, kind, body, state].join('|'),
      );
      return shown?.join('\n') === written.join('\n') && window?.revision === thread.revision
        ? []
        : [found('view', `${screen.name}: thread ${thread.id} is not what the database holds`)];
    });
  });
};

const sameHead = (head: Evidence['screens'][number]['heads'][number], thread: ThreadRow): boolean =>
  head.revision === thread.revision &&
  head.lastPosition === thread.last_position &&
  head.status === thread.status &&
  head.assigneeId === thread.assignee_id;

const nobodySeesAnother: Rule = ({ screens, owners }) =>
  screens.flatMap((screen) =>
    [...screen.seen]
      .filter((id) => (owners.get(id) ?? screen.workspaceId) !== screen.workspaceId)
      .map((id) => found('foreign', `${screen.name} was told ${id}`)),
  );

const RULES: readonly Rule[] = [
  acknowledgedEvents,
  textsAreEntries,
  textsAreThereAtOnce,
  positionsAreContiguous,
  revisionsAreContiguous,
  oneThreadPerCustomerAndNumber,
  promisesAreKept,
  outIsOnceAtMost,
  outIsInOrder,
  statesGoForward,
  bubblesSayWhatIs,
  nothingHangs,
  receiptsCount,
  screensEqualTheDatabase,
  nobodySeesAnother,
];

/** Everything that is not as promised; nothing when all is well. */
export const check = (evidence: Evidence): Finding[] => RULES.flatMap((rule) => rule(evidence));

const isOut = (message: CarrierMessage): boolean => message.direction === 'outbound-api';

/** Our own id rides in the callback URL: `<workspace>.<delivery>.<attempt>.<mac>`. */
function deliveryOf(message: CarrierMessage): string {
  const url = message.statusCallback;
  return (url && new URL(url).searchParams.get('ref')?.split('.')[1]) ?? '';
}

const range = (most: number): number[] => Array.from({ length: most }, (_, n) => n + 1);

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
