import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { Relay } from '../outbox/relay';

const TOPIC = 'task';
/** Tried over about an hour (e^n seconds apart), then it is for a person to look at. */
const MAX_ATTEMPTS = 8;

/** Once each: the same transaction gives the messages their place. Without a key of its own a task has its message's. */
const HAND_OVER = `
  SELECT graphile_worker.add_job(
    payload ->> 'name', json_build_object('workspaceId', workspace_id, 'payload', payload -> 'payload'),
    run_at => (payload ->> 'runAt')::timestamptz, max_attempts => ${MAX_ATTEMPTS},
    job_key => coalesce(workspace_id || ' ' || (payload ->> 'key'), id::text), queue_name => payload ->> 'queue')
  FROM outbox WHERE position BETWEEN $1 AND $2 AND topic = '${TOPIC}'
  ORDER BY position`;

/** What a task is told besides its payload. */
export interface TaskOf {
  /** Null for the house's own. */
  workspaceId: string | null;
}

/** Does a task. It may be run again after it was done: a process can die before it says so. */
export type TaskHandler = (payload: unknown, of: TaskOf) => Promise<void>;

export interface EnqueueOptions {
  /** A waiting task of the same key is replaced: of many only the last is done. */
  key?: string;
  /** Not before. */
  runAt?: Date;
  /** Tasks of one queue are done one after the other, whoever they are for. */
  queue?: string;
}

/**
 * Work that need not be done while somebody waits. A command enqueues it with its transaction: it goes to the outbox
 * alone, and the relay makes a job of it afterwards, since adding a job notifies and that takes a lock of the whole
 * server. Workers do it, again after a failure.
 */
@Injectable()
export class Tasks {
  readonly handlers = new Map<string, TaskHandler>();
  /** The house's own tasks and when they are due, as crontab writes it (in UTC). */
  readonly schedule: { name: string; match: string }[] = [];

  constructor(relay: Relay) {
    relay.handOver(TOPIC, async (tx, first, last) => void (await tx.query(HAND_OVER, [first, last])));
  }

  /** Says who does the tasks of a name. Names are `noun.verb`, one handler each. */
  handle(name: string, handler: TaskHandler): void {
    if (this.handlers.has(name)) throw new Error(`the task "${name}" has a handler already`);
    this.handlers.set(name, handler);
  }

  /** A task of the house itself, done by one worker whenever the time fits. */
  every(match: string, name: string, work: () => Promise<void>): void {
    this.handle(name, work);
    this.schedule.push({ name, match });
  }

  /** Leaves with the commit or not at all. */
  enqueue(tx: Tx, workspaceId: string, name: string, payload: object, options: EnqueueOptions = {}): void {
    if (!this.handlers.has(name)) throw new Error(`nobody does the task "${name}"`);
    tx.messages.push({
      workspaceId,
      id: newId(),
      topic: TOPIC,
      payload: {
        name,
        payload,
        ...(options.key === undefined ? {} : { key: options.key }),
        ...(options.queue === undefined ? {} : { queue: options.queue }),
        ...(options.runAt === undefined ? {} : { runAt: options.runAt.toISOString() }),
      },
    });
  }
}
