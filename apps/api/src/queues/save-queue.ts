import { Injectable } from '@nestjs/common';
import type { QueueInput, QueueSettings } from '@parley/contracts';
import { QueryFailedError } from 'typeorm';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError, wrongField } from '../problems/problem';
import { Queue } from './queues.entities';
import { QueuesQuery } from './queues.query';

/** All of them, in one order: a circle of overflows is made of two changes at once as easily as of one. */
const LOCK = `
  SELECT id, overflow_queue_id FROM queue WHERE workspace_id = $1 ORDER BY id FOR NO KEY UPDATE`;

const LAST_RANK = `SELECT coalesce(max(rank), 0) AS rank FROM queue WHERE workspace_id = $1`;

const ABLE = `
  SELECT person_id FROM membership WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])
    AND role IN ('agent', 'supervisor', 'admin')`;

/** Who stays keeps their turn. */
const MEMBERS = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS member ("personId" uuid, skills text[], capacity integer)
  ), gone AS (
    DELETE FROM queue_member WHERE workspace_id = $1 AND queue_id = $2
      AND person_id NOT IN (SELECT "personId" FROM wanted)
  )
  INSERT INTO queue_member (workspace_id, queue_id, person_id, skills, capacity)
  SELECT $1, $2, "personId", skills, capacity FROM wanted
  ON CONFLICT (workspace_id, queue_id, person_id) DO UPDATE
    SET skills = excluded.skills, capacity = excluded.capacity`;

interface Known {
  id: string;
  overflow_queue_id: string | null;
}

/** Makes a queue, or writes down how one works from now on; workers look at it at once. */
@Injectable()
export class SaveQueue {
  constructor(
    private readonly database: Database,
    private readonly query: QueuesQuery,
  ) {}

  async add({ workspaceId }: Caller, input: QueueInput): Promise<QueueSettings> {
    const id = newId();
    await this.change(workspaceId, async (tx) => {
      await check(tx, workspaceId, id, input);
      const last = await tx.one<{ rank: number }>(LAST_RANK, [workspaceId]);
      const { members, ...queue } = input;
      await tx.manager.insert(Queue, { ...row(queue), workspaceId, id, rank: (last?.rank ?? 0) + 1 });
      await tx.query(MEMBERS, [workspaceId, id, JSON.stringify(members)]);
    });
    return this.query.one(workspaceId, id);
  }

  async edit({ workspaceId }: Caller, id: string, input: QueueInput): Promise<QueueSettings> {
    await this.change(workspaceId, async (tx) => {
      const known = await check(tx, workspaceId, id, input);
      if (!known.some((queue) => queue.id === id)) throw notFound('queue');
      const { members, ...queue } = input;
      await tx.manager.update(Queue, { workspaceId, id }, { ...row(queue), lookAt: null });
      await tx.query(MEMBERS, [workspaceId, id, JSON.stringify(members)]);
    });
    return this.query.one(workspaceId, id);
  }

  private async change(workspaceId: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        await work(tx);
        giveNotice(tx, workspaceId, 'queues');
      });
    } catch (error) {
      if (isTaken(error)) throw new ProblemError('queue_name_taken');
      throw error;
    }
  }
}

/** The columns of TypeORM's own types want a calendar it may write into. */
const row = (
  queue: Omit<QueueInput, 'members'>,
): Omit<QueueInput, 'members' | 'calendar'> & { calendar: object } =>
  queue as Omit<QueueInput, 'members' | 'calendar'> & { calendar: object };

async function check(tx: Tx, workspaceId: string, id: string, input: QueueInput): Promise<Known[]> {
  const known = await tx.query<Known>(LOCK, [workspaceId]);
  if (input.overflowQueueId === null && (input.overflowMinutes !== null || input.overflowWhenClosed))
    throw wrongField('overflowQueueId', 'Name the queue its threads overflow to.');
  const next = new Map(known.map((queue) => [queue.id, queue.overflow_queue_id]));
  if (input.overflowQueueId !== null && !next.has(input.overflowQueueId))
    throw wrongField('overflowQueueId', 'There is no such queue.');
  next.set(id, input.overflowQueueId);
  for (let at = input.overflowQueueId, steps = 0; at !== null; at = next.get(at) ?? null, steps += 1)
    if (at === id || steps > next.size)
      throw wrongField(
        'overflowQueueId',
        'Threads would go round in a circle: choose a queue that leads elsewhere.',
      );
  const people = [...new Set(input.members.map(({ personId }) => personId))];
  if (people.length < input.members.length) throw wrongField('members', 'Somebody is named twice.');
  const able = await tx.query(ABLE, [workspaceId, people]);
  if (able.length < people.length)
    throw wrongField('members', 'Name agents, supervisors or admins of this workspace.');
  return known;
}

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'queue_name_key';
