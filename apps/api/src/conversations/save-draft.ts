import { Injectable } from '@nestjs/common';
import type { Draft, DraftInput } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { notFound } from '../problems/problem';

const THREAD = `SELECT 1 AS found FROM conversation WHERE workspace_id = $1 AND id = $2`;
const SAVE = `
  INSERT INTO draft (workspace_id, person_id, conversation_id, kind, body, updated_at)
  VALUES ($1, $2, $3, $4, $5, now())
  ON CONFLICT (workspace_id, person_id, conversation_id)
  DO UPDATE SET kind = excluded.kind, body = excluded.body, updated_at = excluded.updated_at`;
const REMOVE = `DELETE FROM draft WHERE workspace_id = $1 AND person_id = $2 AND conversation_id = $3`;
const DISCARD = `${REMOVE} AND kind = $4`;

/** Keeps what somebody is writing, per person and thread; an empty body removes it. */
@Injectable()
export class SaveDraft {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string, { kind, body }: DraftInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      if (!(await tx.one(THREAD, [caller.workspaceId, conversationId]))) throw notFound('conversation');
      const key = [caller.workspaceId, caller.personId, conversationId];
      if (body.trim() === '') await tx.query(REMOVE, key);
      else await tx.query(SAVE, [...key, kind, body]);
    });
  }
}

/**
 * Removes the draft that became a text or a note, in the transaction that wrote it: left behind, it would stand in
 * the composer after a reload and be sent twice.
 */
export async function discardDraft(
  tx: Tx,
  caller: Caller,
  conversationId: string,
  kind: Draft['kind'],
): Promise<void> {
  await tx.query(DISCARD, [caller.workspaceId, caller.personId, conversationId, kind]);
}
