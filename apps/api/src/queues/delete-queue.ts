import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError } from '../problems/problem';

const LOCK = `SELECT name FROM queue WHERE workspace_id = $1 AND id = $2 FOR UPDATE`;

const USES = `
  SELECT EXISTS (SELECT 1 FROM conversation WHERE workspace_id = $1 AND queue_id = $2) AS threads,
    EXISTS (SELECT 1 FROM queue WHERE workspace_id = $1 AND overflow_queue_id = $2) AS overflows,
    EXISTS (
      SELECT 1 FROM route_set WHERE workspace_id = $1 AND state IN ('draft', 'published')
        AND rules::text LIKE '%' || $2::text || '%'
    ) AS rules`;

interface Uses {
  threads: boolean;
  overflows: boolean;
  rules: boolean;
}

/** Removes a queue that nothing refers to any more, resolved threads included: their log names it. */
@Injectable()
export class DeleteQueue {
  constructor(private readonly database: Database) {}

  execute({ workspaceId }: Caller, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const queue = await tx.one<{ name: string }>(LOCK, [workspaceId, id]);
      if (!queue) throw notFound('queue');
      const uses = await tx.one<Uses>(USES, [workspaceId, id]);
      if (uses && (uses.threads || uses.overflows || uses.rules))
        throw new ProblemError('queue_in_use', queue.name, { context: { ...uses } });
      await tx.query(`DELETE FROM queue WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
      giveNotice(tx, workspaceId, 'queues');
    });
  }
}
