/**
 * When an automatic reply had better not be sent: two machines that answer each other go on until somebody pays the
 * bill, and a customer who gets the same sentence ten times a day opts out. One table, tried in order.
 */
import { foldText } from '../text/fold';
import { foldedWords } from '../text/tokenize';

/** A text of the last day, with the contact: theirs, or an automatic reply of ours. */
export interface RecentText {
  from: 'customer' | 'rule';
  body: string;
  /** Ms before the text in hand. */
  agoMs: number;
  sameThread: boolean;
}

/** A text that a rule would answer, and what went before it. */
export interface AutomaticReply {
  text: string;
  /** What would be said. */
  reply: string;
  /** In any order. */
  recent: readonly RecentText[];
}

/** How often automatic replies may be sent; the caps count all threads of a contact. */
const AUTO_REPLY_LIMITS = {
  /** A burst of texts is answered once. */
  pauseMs: 60_000,
  /** The same words, so often within this time, each answered: nobody asks like that. */
  loop: { withinMs: 15 * 60_000, times: 3 },
  /** An answer to an automatic reply that comes sooner than anybody reads it, so often. */
  machine: { fasterThanMs: 3_000, withinMs: 60 * 60_000, times: 2 },
  perHour: 6,
  perDay: 20,
} as const;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type AutoReplyGuardName = 'burst' | 'echo' | 'loop' | 'machine' | 'hour_cap' | 'day_cap';

interface Guard {
  name: AutoReplyGuardName;
  /** For the trace. */
  says: string;
  stops: (of: AutomaticReply) => boolean;
}

const { pauseMs, loop, machine, perHour, perDay } = AUTO_REPLY_LIMITS;

const GUARDS: readonly Guard[] = [
  {
    name: 'burst',
    says: 'Not answered: an automatic reply went out within the last minute.',
    stops: ({ recent }) => replies(recent, pauseMs).some(({ sameThread }) => sameThread),
  },
  {
    name: 'echo',
    says: 'Not answered: loop guard. The text says what our automatic reply says, as a machine would.',
    stops: ({ text, reply, recent }) =>
      saysTheSame(text, reply) || replies(recent, DAY_MS).some(({ body }) => saysTheSame(text, body)),
  },
  {
    name: 'loop',
    says: 'Not answered: loop guard. The same words keep coming and were answered each time, as between machines.',
    stops: ({ text, recent }) => {
      const same = recent.filter(
        ({ from, body, agoMs, sameThread }) =>
          from === 'customer' && sameThread && agoMs <= loop.withinMs && saysTheSame(text, body),
      );
      const answers = replies(recent, loop.withinMs).filter(({ sameThread }) => sameThread);
      return same.length + 1 >= loop.times && answers.length + 1 >= loop.times;
    },
  },
  {
    name: 'machine',
    says: 'Not answered: loop guard. Our automatic replies are answered faster than anybody reads.',
    stops: ({ recent }) => quickAnswers(recent) >= machine.times,
  },
  {
    name: 'hour_cap',
    says: `Not answered: this contact got ${perHour} automatic replies within an hour.`,
    stops: ({ recent }) => replies(recent, HOUR_MS).length >= perHour,
  },
  {
    name: 'day_cap',
    says: `Not answered: this contact got ${perDay} automatic replies within a day.`,
    stops: ({ recent }) => replies(recent, DAY_MS).length >= perDay,
  },
];

/** The first guard that keeps an automatic reply back, with its reason in words; null when it may be sent. */
export function autoReplyGuard(of: AutomaticReply): { name: AutoReplyGuardName; says: string } | null {
  return GUARDS.find(({ stops }) => stops(of)) ?? null;
}

/** Whether two texts say the same, whatever their case and punctuation; texts without words by their signs. */
export function saysTheSame(one: string, other: string): boolean {
  return essence(one) === essence(other);
}

const essence = (text: string): string => foldedWords(text) || foldText(text).trim();

function replies(recent: readonly RecentText[], withinMs: number): RecentText[] {
  return recent.filter(({ from, agoMs }) => from === 'rule' && agoMs <= withinMs);
}

/** Automatic replies that the customer's next text followed at once. */
function quickAnswers(recent: readonly RecentText[]): number {
  const theirs = recent.filter(({ from, sameThread }) => from === 'customer' && sameThread);
  return replies(recent, machine.withinMs).filter(
    (reply) =>
      reply.sameThread &&
      theirs.some(({ agoMs }) => agoMs < reply.agoMs && reply.agoMs - agoMs < machine.fasterThanMs),
  ).length;
}
