/** How a queue gives its threads. `manual`: it does not, people take them. */
export type QueueStrategy = 'manual' | 'round_robin' | 'least_busy' | 'longest_idle';

/** Whether an agent takes part. Only `online` is given anything. */
export type AgentState = 'online' | 'away' | 'offline';

/** What a queue is told to do; durations in ms. */
export interface QueueRules {
  strategy: Exclude<QueueStrategy, 'manual'>;
  /** Outside its hours a queue gives nothing. */
  open: boolean;
  /** How long an offer stands; null: threads are given without asking. */
  acceptMs: number | null;
  /** How long an agent may be gone before threads that wait for an answer go back; null: they stay. */
  returnAfterMs: number | null;
  /** Where threads go that have waited too long or came out of hours; null: they stay. */
  overflow: { afterMs: number | null; whenClosed: boolean } | null;
  /** Labels that ask for a skill. Other labels ask for nothing. */
  skills: readonly string[];
}

/** A member of the queue. Times are epoch ms, null for never. */
export interface QueueAgent {
  id: string;
  state: AgentState;
  /** Whether their row is ours: another queue may be giving to them at this moment. */
  ours: boolean;
  /** Open threads they have, with those offered to them. */
  load: number;
  capacity: number;
  skills: readonly string[];
  /** When this queue last gave them a thread. */
  lastGivenAt: number | null;
  /** Since when no queue has given them one. */
  idleSince: number | null;
}

/** A thread of the queue that nobody has. */
export interface WaitingThread {
  id: string;
  /** 1 goes first. */
  priority: number;
  /** Since when the customer waits for an answer; null when an answer was given. */
  waitingSince: number | null;
  /** Since when it lies where it lies. */
  placedAt: number;
  labels: readonly string[];
  offer: { agentId: string; until: number } | null;
  /** Who let an offer of it pass, and when the last of them did. */
  passedBy: readonly string[];
  passedAt: number | null;
  /** Who answered this customer last, where that counts. */
  stickyTo: string | null;
  /** False where others whose turn may come before it were not read: this time it is not given to anybody. */
  inTurn: boolean;
}

/** A thread of the queue that waits for an answer of somebody who is not there, a member or not. */
export interface HeldThread {
  id: string;
  agentId: string;
  state: Exclude<AgentState, 'online'>;
  /** Since when they are gone; null: they never were here. */
  goneSince: number | null;
  waitingSince: number;
  placedAt: number;
}

export interface QueueState {
  rules: QueueRules;
  agents: readonly QueueAgent[];
  waiting: readonly WaitingThread[];
  held: readonly HeldThread[];
}

/** Why somebody was chosen. */
export type GiveReason = 'in_turn' | 'least_busy' | 'longest_idle' | 'answered_last';

export type AssignmentMove =
  | { kind: 'give'; threadId: string; agentId: string; reason: GiveReason }
  | { kind: 'offer'; threadId: string; agentId: string; reason: GiveReason; until: number }
  | { kind: 'pass'; threadId: string; agentId: string; reason: 'timed_out' | 'gone' }
  | { kind: 'return'; threadId: string; agentId: string; reason: 'away' | 'offline' }
  | { kind: 'overflow'; threadId: string; reason: 'waited' | 'closed' };

export interface Assignment {
  /** In the order in which they are to be done; a thread may be passed on and offered anew in one go. */
  moves: AssignmentMove[];
  /** When time alone will change something (epoch ms), or null. */
  lookAgainAt: number | null;
}
