import type { AgentPresence, TeamAgent, TeamQueue } from '@parley/contracts';
import { serviceState } from '@parley/domain';

/** How a queue stands to what it promises; the word says what the colour does. */
export const SERVICE_WORDS = {
  fine: { word: 'On time', colour: 'green' },
  near: { word: 'Due soon', colour: 'orange' },
  late: { word: 'Overdue', colour: 'red' },
} as const;

/** Null where nothing is promised; a queue in which nobody waits is on time. */
export function serviceOf(
  { firstAnswerMinutes, promise }: Pick<TeamQueue, 'firstAnswerMinutes' | 'promise'>,
  now: number,
): keyof typeof SERVICE_WORDS | null {
  if (firstAnswerMinutes === null) return null;
  if (!promise) return 'fine';
  return serviceState({ nearAt: Date.parse(promise.nearAt), dueAt: Date.parse(promise.dueAt) }, now);
}

/** "3 of 5 threads"; without a queue that gives any, "3 threads". */
export function loadInWords({ load, capacity }: Pick<TeamAgent, 'load' | 'capacity'>): string {
  const threads = capacity ?? load;
  return `${capacity === null ? load : `${load} of ${capacity}`} ${threads === 1 ? 'thread' : 'threads'}`;
}

/** "2 online, 1 away"; who is offline is not counted among those who are there. */
export function membersInWords({ online, away, offline }: TeamQueue['members']): string {
  if (online + away + offline === 0) return 'No members';
  return away === 0 ? `${online} online` : `${online} online, ${away} away`;
}

/** The counting stops at a thousand. */
export const waitingInWords = (waiting: number): string =>
  waiting === 0
    ? 'Nobody waits'
    : `${waiting >= 1_000 ? '1,000+' : waiting} ${waiting === 1 ? 'waits' : 'wait'}`;

const ORDER: Record<AgentPresence['state'], number> = { online: 0, away: 1, offline: 2 };

/** Those of a queue, or all, whose name has these letters: who is there before who is not. */
export function agentsOf(
  agents: readonly TeamAgent[],
  queueId: string | undefined,
  letters: string,
): TeamAgent[] {
  const wanted = letters.trim().toLocaleLowerCase();
  return agents
    .filter(
      (agent) =>
        (queueId === undefined || agent.queueIds.includes(queueId)) &&
        agent.name.toLocaleLowerCase().includes(wanted),
    )
    .toSorted((one, other) => ORDER[one.state] - ORDER[other.state]);
}
