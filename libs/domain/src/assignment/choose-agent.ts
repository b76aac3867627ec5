import type { GiveReason, QueueAgent, QueueRules, WaitingThread } from './assignment';

/** What a choice of agents may change in the course of one round. */
export type Candidate = { -readonly [Key in keyof QueueAgent]: QueueAgent[Key] };

const NEVER = Number.NEGATIVE_INFINITY;

/** Smaller goes first; ids settle what is equal, so that one state has one answer. */
const ORDERS: Record<QueueRules['strategy'], (agent: QueueAgent) => readonly number[]> = {
  round_robin: (agent) => [agent.lastGivenAt ?? NEVER],
  least_busy: (agent) => [agent.load, agent.lastGivenAt ?? NEVER],
  longest_idle: (agent) => [agent.idleSince ?? NEVER],
};

const REASONS: Record<QueueRules['strategy'], GiveReason> = {
  round_robin: 'in_turn',
  least_busy: 'least_busy',
  longest_idle: 'longest_idle',
};

/** Whether an agent may be given anything now. */
export const hasRoom = (agent: QueueAgent): boolean =>
  agent.ours && agent.state === 'online' && agent.load < agent.capacity;

/** Who of these gets the thread: the one who answered this customer last, else by the queue's strategy. */
export function chooseAgent(
  strategy: QueueRules['strategy'],
  thread: Pick<WaitingThread, 'stickyTo'>,
  candidates: readonly Candidate[],
): { agent: Candidate; reason: GiveReason } | null {
  const known = candidates.find(({ id }) => id === thread.stickyTo);
  if (known) return { agent: known, reason: 'answered_last' };
  const order = ORDERS[strategy];
  const [first] = [...candidates].sort(
    (a, b) => compare(order(a), order(b)) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  return first ? { agent: first, reason: REASONS[strategy] } : null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? NEVER;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
