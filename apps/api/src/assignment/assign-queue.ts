import { Injectable } from '@nestjs/common';
import { type AssignmentMove, assignThreads, nextChange } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import { findColleague } from '../conversations/colleague';
import { type Thread, tryLockThread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { Presences } from '../presence/presences';
import { type QueueRow, readQueue, takeQueue } from './read-queue';

/** Every queue is looked at this often, whatever was heard: what correctness rests on. */
const SWEEP_MS = 30_000;
/** Threads moved by one transaction: it holds them all until its commit. */
const BATCH = 50;

const LOOK_AT = `UPDATE queue SET look_at = $3 WHERE workspace_id = $1 AND id = $2`;

const GIVEN = `
  WITH turn AS (
    UPDATE queue_member SET given_at = clock_timestamp()
    WHERE workspace_id = $1 AND queue_id = $2 AND person_id = $3
  )
  UPDATE agent_presence SET given_at = clock_timestamp() WHERE workspace_id = $1 AND person_id = $3`;

/** `busy`: another worker has the queue, or somebody a thread; it is worth another look. */
export type Round = 'done' | 'more' | 'busy';

/**
 * Looks after one queue, in one transaction: takes it and its members, decides, and moves the threads. It waits for no
 * thread that somebody else is at, so that it stands in nobody's way; such a move is left for the next look.
 */
@Injectable()
export class AssignQueue {
  constructor(
    private readonly database: Database,
    private readonly presences: Presences,
  ) {}

  execute(workspaceId: string, queueId: string): Promise<Round> {
    return this.database.transaction(async (tx) => {
      const queue = await takeQueue(tx, workspaceId, queueId);
      if (!queue) return 'busy';
      const { state, names, more } = await readQueue(tx, workspaceId, queue);
      const { moves, lookAgainAt } = assignThreads(state, queue.now.getTime());
      const expected = new Map(state.waiting.map(({ id, offer }) => [id, offer?.agentId ?? null]));
      const threads = [...byThread(moves)];
      let missed = false;
      for (const [threadId, own] of threads.slice(0, BATCH)) {
        const thread = await tryLockThread(tx, workspaceId, threadId);
        if (!thread || !isAsRead(thread, queue, own, expected.get(threadId) ?? null)) missed = true;
        else await this.move(tx, thread, queue, own, names);
      }
      await noteLook(tx, workspaceId, queue, lookAgainAt);
      if (missed) return 'busy';
      return threads.length > BATCH || (more && threads.length > 0) ? 'more' : 'done';
    });
  }

  private async move(
    tx: Tx,
    thread: Thread,
    queue: QueueRow,
    moves: readonly AssignmentMove[],
    names: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { workspace_id: workspaceId } = thread.head;
    for (const move of moves) {
      if (move.kind === 'overflow') {
        overflow(thread, queue, move.reason);
        continue;
      }
      const { agentId } = move;
      const name = names.get(agentId) ?? (await findColleague(tx, workspaceId, agentId))?.name ?? 'Somebody';
      apply(thread, queue, move, name);
      if (move.kind === 'give' || move.kind === 'offer')
        await tx.query(GIVEN, [workspaceId, queue.id, agentId]);
      // Whoever does not see an offer sees no other either.
      if (move.kind === 'pass' && move.reason === 'timed_out')
        await this.presences.say(tx, workspaceId, agentId, 'away');
    }
    thread.save();
  }
}

type PersonalMove = Exclude<AssignmentMove, { kind: 'overflow' }>;

/** Somebody may have claimed, answered, moved or resolved it between our reading and our lock. */
function isAsRead(
  { head }: Thread,
  queue: QueueRow,
  moves: readonly AssignmentMove[],
  offeredTo: string | null,
): boolean {
  if (head.queue_id !== queue.id || (head.status !== 'open' && head.status !== 'pending')) return false;
  const [first] = moves;
  if (first?.kind === 'return') return head.assignee_id === first.agentId && head.waiting_since !== null;
  return head.assignee_id === null && head.offered_to === offeredTo;
}

function apply(thread: Thread, queue: QueueRow, move: PersonalMove, personName: string): void {
  const person = { personId: move.agentId, personName };
  const by = { ...person, queueId: queue.id, queueName: queue.name };
  switch (move.kind) {
    case 'give':
      thread.set({ assignee_id: move.agentId });
      thread.record(SYSTEM, { type: 'given', ...by, reason: move.reason });
      return;
    case 'offer': {
      const until = new Date(move.until);
      thread.set({ offered_to: move.agentId, offered_until: until });
      thread.record(SYSTEM, { type: 'offered', ...by, reason: move.reason, until: until.toISOString() });
      return;
    }
    case 'pass':
      letPass(thread, move.agentId);
      thread.record(SYSTEM, { type: 'offer_passed', ...person, reason: move.reason });
      return;
    case 'return':
      thread.set({ assignee_id: null });
      thread.record(SYSTEM, { type: 'returned', ...by, reason: move.reason });
  }
}

/** The offer is over, and is not made to them again for a while. */
export function letPass(thread: Thread, personId: string): void {
  thread.set({
    offered_to: null,
    offered_until: null,
    passed_by: [...thread.head.passed_by.filter((one) => one !== personId), personId],
    passed_at: thread.now,
  });
}

function overflow(thread: Thread, queue: QueueRow, reason: 'waited' | 'closed'): void {
  const { overflow_queue_id: queueId, overflow_queue_name: queueName } = queue;
  if (queueId === null || queueName === null) return;
  thread.set({ queue_id: queueId });
  thread.record(SYSTEM, { type: 'overflowed', fromQueueName: queue.name, queueId, queueName, reason });
}

/** In the order of the decision; a thread that is passed on and offered anew is locked and saved once. */
function byThread(moves: readonly AssignmentMove[]): Map<string, AssignmentMove[]> {
  const threads = new Map<string, AssignmentMove[]>();
  for (const move of moves) {
    const own = threads.get(move.threadId);
    if (own) own.push(move);
    else threads.set(move.threadId, [move]);
  }
  return threads;
}

/** Written where it comes sooner than what is written already, or that has gone by. */
async function noteLook(
  tx: Tx,
  workspaceId: string,
  queue: QueueRow,
  lookAgainAt: number | null,
): Promise<void> {
  const now = queue.now.getTime();
  const change = queue.calendar ? nextChange(queue.calendar, now) : null;
  const at = Math.min(now + SWEEP_MS, ...[lookAgainAt, change].filter((time) => time !== null));
  if (queue.look_at !== null && queue.look_at.getTime() > now && queue.look_at.getTime() <= at) return;
  await tx.query(LOOK_AT, [workspaceId, queue.id, new Date(at)]);
}
