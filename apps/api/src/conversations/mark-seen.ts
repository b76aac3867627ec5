import { Injectable } from '@nestjs/common';
import type { Seen } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';

/** Never backwards unless meant (a second tab may be behind), never beyond the thread's end; writes only what is news. */
const MARK = `
  WITH thread AS (
    SELECT least($4, last_position) AS position FROM conversation WHERE workspace_id = $1 AND id = $3
  ), marked AS (
    INSERT INTO seen (workspace_id, person_id, conversation_id, position)
    SELECT $1, $2, $3, position FROM thread
    ON CONFLICT (workspace_id, person_id, conversation_id) DO UPDATE SET position = excluded.position
    WHERE seen.position < excluded.position OR $5
  )
  SELECT 1 AS found FROM thread`;

/** The column's largest integer. */
const END = 2_147_483_647;

/** Remembers how far somebody has read a thread. */
@Injectable()
export class MarkSeen {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string, { position, unread }: Seen): Promise<void> {
    return this.database.transaction(async (tx) => {
      const key = [caller.workspaceId, caller.personId, conversationId];
      const found = await tx.one(MARK, [...key, Math.min(position, END), unread]);
      if (!found) throw notFound('conversation');
    });
  }
}
