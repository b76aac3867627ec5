import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { log } from '../log';
import { Loop } from '../outbox/loop';
import { giveNotice } from '../outbox/notice';
import { THE_HOUSE } from './failed-task.entity';

/** Said so often within the time that makes a worker dead. */
const WORDS = 6;
const BATCH = 100;

const SAY = `
  INSERT INTO task_worker (id, seen_at) SELECT unnest($1::text[]), clock_timestamp()
  ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`;

/** A worker that has said nothing for so many ms is dead, and its tasks are another's. */
const UNLOCK = `
  WITH since AS (SELECT clock_timestamp() - $1 * interval '1 millisecond' AS at),
  silent AS (
    SELECT DISTINCT locked_by FROM graphile_worker.jobs, since
    WHERE locked_at < since.at
      AND NOT EXISTS (SELECT 1 FROM task_worker WHERE id = locked_by AND seen_at > since.at)
  )
  SELECT count(*)::integer AS silent, graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM silent
  HAVING count(*) > 0`;

const FORGET = `DELETE FROM task_worker WHERE seen_at < clock_timestamp() - interval '1 day'`;

const DEAD = `
  SELECT id, task_identifier AS name, attempts, last_error FROM graphile_worker.jobs
  WHERE attempts >= max_attempts AND locked_at IS NULL ORDER BY id LIMIT ${BATCH}`;

const TAKE_OUT = `SELECT id, payload FROM graphile_worker.complete_jobs($1::bigint[])`;

const KEEP = `
  INSERT INTO failed_task (workspace_id, id, name, payload, reason, attempts)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6)`;

interface Dead {
  id: string;
  name: string;
  attempts: number;
  last_error: string | null;
}

/**
 * Watches over the tasks beside those who do them: says that this process's workers live, unlocks what dead ones held
 * (the library itself would wait four hours), and moves what has failed for good to the list that people look at.
 */
@Injectable()
export class TaskWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  /** What this process's workers are called at present. */
  names: ReadonlySet<string> = new Set();
  private readonly loop: Loop;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {
    this.loop = new Loop('task watch', () => this.round(), config.taskSilenceMs / WORDS, 200);
  }

  onApplicationBootstrap(): void {
    if (!this.config.roles.worker) return;
    this.loop.start();
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  wake(): void {
    this.loop.wake();
  }

  /** True when there may be more to move. */
  async round(): Promise<boolean> {
    if (this.names.size > 0) await this.database.query(SAY, [[...this.names]]);
    const [unlocked] = await this.database.query<{ silent: number }>(UNLOCK, [this.config.taskSilenceMs]);
    if (unlocked) log.warn({ workers: unlocked.silent }, 'tasks of silent workers are unlocked');
    await this.database.query(FORGET);
    return (await this.bury()) === BATCH;
  }

  private bury(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const dead = await tx.query<Dead>(DEAD);
      if (dead.length === 0) return 0;
      // Another process may have been faster with some: only what came out is ours.
      const out = await tx.query<{ id: string; payload: { workspaceId?: string; payload?: object } }>(
        TAKE_OUT,
        [dead.map((job) => job.id)],
      );
      for (const { id, payload } of out) {
        const job = dead.find((one) => one.id === id);
        if (job) await keep(tx, job, payload);
      }
      return dead.length;
    });
  }
}

async function keep(tx: Tx, job: Dead, given: { workspaceId?: string; payload?: object }): Promise<void> {
  const workspaceId = given.workspaceId ?? THE_HOUSE;
  const reason = (job.last_error ?? 'The process died while it was done.').slice(0, 500);
  const payload = JSON.stringify(given.payload ?? {});
  await tx.query(KEEP, [workspaceId, newId(), job.name, payload, reason, job.attempts]);
  giveNotice(tx, workspaceId, 'tasks');
}
