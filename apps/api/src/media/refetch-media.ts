import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/actor';
import type { EntryRow } from '../conversations/rows';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { notFound, ProblemError } from '../problems/problem';
import { type MediaRow, presentMedia } from './rows';

const FIND = `
  SELECT * FROM media WHERE workspace_id = $1 AND id = $2 AND connection_id IS NOT NULL`;

const AGAIN = `
  UPDATE media SET state = 'waiting', refusal = NULL, attempts = 0, next_attempt_at = clock_timestamp()
  WHERE workspace_id = $1 AND id = $2 AND state = 'refused' AND refusal <> 'too_many' RETURNING *`;

const ENTRY = `SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position = $3`;

/** A file that was refused is fetched from the start once more, with all its tries. */
@Injectable()
export class RefetchMedia {
  constructor(private readonly database: Database) {}

  async run({ workspaceId }: Caller, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.one<MediaRow>(FIND, [workspaceId, id]);
      if (!found?.conversation_id) throw notFound('file');
      const thread = await lockThread(tx, workspaceId, found.conversation_id);
      const again = await tx.one<MediaRow>(AGAIN, [workspaceId, id]);
      if (!again)
        throw new ProblemError('transition_not_allowed', 'Only a refused file can be fetched again.');
      const entry = await tx.one<EntryRow>(ENTRY, [workspaceId, found.conversation_id, found.entry_position]);
      if (!entry) throw new Error('a file without its text');
      const media = (entry.media ?? []).map((one) => (one.id === id ? presentMedia(again) : one));
      thread.amend(entry, { media });
      thread.save();
    });
  }
}
