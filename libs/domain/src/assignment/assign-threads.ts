import type { Assignment, AssignmentMove, QueueRules, QueueState, WaitingThread } from './assignment';
import { type Candidate, chooseAgent, hasRoom } from './choose-agent';

/** Who let a thread pass is not offered it again for this long. */
export const PASS_REST_MS = 5 * 60_000;
const BUSY_MS = 1_000;

/**
 * What a queue does now, as moves with their reasons: offers that ran out are passed on, threads of people who went
 * away come back, threads that waited too long go to the next queue, and what waits is given out, oldest first within
 * priority, to members who are online and have room. Data and time in, decision out: the same state has one answer.
 */
export function assignThreads(state: QueueState, now: number): Assignment {
  const { rules } = state;
  const agents: Candidate[] = state.agents.map((agent) => ({ ...agent }));
  const moves: AssignmentMove[] = [];
  const times: number[] = [];

  for (const held of state.held) {
    if (rules.returnAfterMs === null) break;
    // From whichever came last: their going, the thread's coming to them, the customer's text.
    const from = Math.max(held.goneSince ?? 0, held.placedAt, held.waitingSince);
    if (from + rules.returnAfterMs > now) times.push(from + rules.returnAfterMs);
    else moves.push({ kind: 'return', threadId: held.id, agentId: held.agentId, reason: held.state });
  }

  let given = 0;
  for (const thread of [...state.waiting].sort(byTurn)) {
    const asked = afterOffer(thread, agents, now);
    if (asked.stands !== null) {
      times.push(asked.stands);
      continue;
    }
    if (asked.move) moves.push(asked.move);

    const overflow = overflowOf(rules, thread);
    if (overflow && overflow.at <= now) {
      moves.push({ kind: 'overflow', threadId: thread.id, reason: overflow.reason });
      continue;
    }
    if (overflow) times.push(overflow.at);
    if (!rules.open || !thread.inTurn) continue;

    const restsUntil = (asked.passedAt ?? now) + PASS_REST_MS;
    const passedBy = restsUntil > now ? asked.passedBy : [];
    const able = skilled(rules, thread, agents).filter(
      (agent) => hasRoom(agent) && !passedBy.includes(agent.id),
    );
    const chosen = chooseAgent(rules.strategy, thread, able);
    if (!chosen) {
      if (passedBy.length > 0) times.push(restsUntil);
      continue;
    }
    const { agent, reason } = chosen;
    const move = { threadId: thread.id, agentId: agent.id, reason };
    if (rules.acceptMs === null) moves.push({ kind: 'give', ...move });
    else {
      moves.push({ kind: 'offer', ...move, until: now + rules.acceptMs });
      times.push(now + rules.acceptMs);
    }
    agent.load += 1;
    // Several in one round: each later than the one before, for whose turn is next.
    given += 1;
    agent.lastGivenAt = agent.idleSince = now + given / 1_000;
  }
  return { moves, lookAgainAt: times.length > 0 ? Math.min(...times) : null };
}

/** Priority, then who has waited longest; those who had an answer come after those who wait for one. */
function byTurn(a: WaitingThread, b: WaitingThread): number {
  return (
    a.priority - b.priority ||
    order(a.waitingSince ?? Number.POSITIVE_INFINITY, b.waitingSince ?? Number.POSITIVE_INFINITY) ||
    (a.id < b.id ? -1 : 1)
  );
}

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

interface AfterOffer {
  /** Until when the offer stands; null where there is none any more. */
  stands: number | null;
  move: AssignmentMove | null;
  passedBy: readonly string[];
  passedAt: number | null;
}

/** An offer ends by its time, or because whom it was made to is not there any more. */
function afterOffer(thread: WaitingThread, agents: readonly Candidate[], now: number): AfterOffer {
  const { offer, passedBy, passedAt } = thread;
  if (!offer) return { stands: null, move: null, passedBy, passedAt };
  const agent = agents.find(({ id }) => id === offer.agentId);
  // Another queue gives to them at this moment: what is to be done about the offer is done a moment later.
  if (agent && !agent.ours) return { stands: now + BUSY_MS, move: null, passedBy, passedAt };
  const gone = agent?.state !== 'online';
  if (!gone && offer.until > now) return { stands: offer.until, move: null, passedBy, passedAt };
  const reason = gone ? 'gone' : 'timed_out';
  if (agent) {
    agent.load -= 1;
    // Whoever let one pass is not there, whatever their screen says, until they say so themselves.
    agent.state = agent.state === 'online' ? 'away' : agent.state;
  }
  return {
    stands: null,
    move: { kind: 'pass', threadId: thread.id, agentId: offer.agentId, reason },
    passedBy: [...passedBy, offer.agentId],
    passedAt: now,
  };
}

function overflowOf(
  { overflow, open }: QueueRules,
  thread: WaitingThread,
): { at: number; reason: 'waited' | 'closed' } | null {
  if (!overflow) return null;
  if (overflow.whenClosed && !open) return { at: Number.NEGATIVE_INFINITY, reason: 'closed' };
  if (overflow.afterMs === null || thread.waitingSince === null) return null;
  return { at: Math.max(thread.waitingSince, thread.placedAt) + overflow.afterMs, reason: 'waited' };
}

/** Members with the skills the thread's labels ask for. What no member at all has is asked of nobody. */
function skilled(rules: QueueRules, thread: WaitingThread, agents: readonly Candidate[]): Candidate[] {
  const needs = thread.labels.filter((label) => rules.skills.includes(label));
  const able = agents.filter((agent) => needs.every((need) => agent.skills.includes(need)));
  return able.length > 0 ? able : [...agents];
}
