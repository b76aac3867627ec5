import { Injectable } from '@nestjs/common';
import type { FailedTask } from '@parley/contracts';
import { Database } from '../database/database';
import { type PageQuery, pageFrom } from '../database/page';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError } from '../problems/problem';
import { THE_HOUSE } from './failed-task.entity';
import { Tasks } from './tasks';

interface Row {
  workspace_id: string;
  id: string;
  name: string;
  payload: Record<string, unknown>;
  reason: string;
  attempts: number;
  failed_at: Date;
}

/** A workspace's own and the house's: an operator of any workspace may have the cleaning done again. */
const LIST = `
  SELECT * FROM failed_task WHERE workspace_id = ANY ($1) AND ($2::uuid IS NULL OR id < $2::uuid)
  ORDER BY id DESC LIMIT $3`;

const REMOVE = `DELETE FROM failed_task WHERE workspace_id = ANY ($1) AND id = $2 RETURNING *`;

const AGAIN = `
  SELECT graphile_worker.add_job($1, $2::json, max_attempts => 8, job_key => $3)`;

const visible = (workspaceId: string): string[] => [workspaceId, THE_HOUSE];

/** Tasks that failed for good: listed, done again on somebody's word, or discarded. */
@Injectable()
export class FailedTasks {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
  ) {}

  async page(
    workspaceId: string,
    { cursor, limit }: PageQuery,
  ): Promise<{ items: FailedTask[]; nextCursor: string | null }> {
    const rows = await this.database.query<Row>(LIST, [visible(workspaceId), cursor ?? null, limit + 1]);
    return pageFrom(rows, limit, present);
  }

  /** Adding the job notifies, in a transaction that holds nothing but its own row. */
  async retry(workspaceId: string, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await tx.one<Row>(REMOVE, [visible(workspaceId), id]);
      if (!row) throw notFound('task');
      if (!this.tasks.handlers.has(row.name))
        throw new ProblemError('transition_not_allowed', `This version does no tasks named ${row.name}.`);
      const given =
        row.workspace_id === THE_HOUSE ? {} : { workspaceId: row.workspace_id, payload: row.payload };
      await tx.query(AGAIN, [row.name, JSON.stringify(given), row.id]);
      giveNotice(tx, workspaceId, 'tasks');
    });
  }

  async discard(workspaceId: string, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await tx.one(REMOVE, [visible(workspaceId), id]);
      if (!row) throw notFound('task');
      giveNotice(tx, workspaceId, 'tasks');
    });
  }
}

const present = (row: Row): FailedTask => ({
  id: row.id,
  name: row.name,
  at: row.failed_at.toISOString(),
  reason: row.reason,
  attempts: row.attempts,
  scope: row.workspace_id === THE_HOUSE ? 'system' : 'workspace',
  payload: Object.fromEntries(Object.entries(row.payload).map(([name, value]) => [name, masked(value)])),
});

const ID = /^[0-9a-f-]{36}$/;

/** Ids, numbers and flags help to find what it is about; words may be a customer's. */
function masked(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'string') return ID.test(value) ? value : `${value.length} characters`;
  return Array.isArray(value) ? `${value.length} items` : 'an object';
}
