import { Injectable } from '@nestjs/common';
import type { ConversationChange, NoteInput } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { violates } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';
import { presentEntry } from './presenter';
import type { EntryRow } from './rows';
import { discardDraft } from './save-draft';
import { lockThread } from './thread';

const WRITTEN = `SELECT * FROM entry WHERE workspace_id = $1 AND client_id = $2`;

/** Writes a note for colleagues. The client's own id makes it idempotent: pressed twice it is one note. */
@Injectable()
export class WriteNote {
  constructor(private readonly database: Database) {}

  async execute(caller: Caller, conversationId: string, note: NoteInput): Promise<ConversationChange> {
    try {
      return await this.database.transaction(async (tx) => {
        const thread = await lockThread(tx, caller.workspaceId, conversationId);
        const written = await tx.one<EntryRow>(WRITTEN, [caller.workspaceId, note.clientId]);
        if (written) {
          if (!isSame(written, caller, conversationId, note)) throw new ProblemError('client_id_reused');
          return { ...thread.save(), entries: [presentEntry(written)] };
        }
        thread.append({ kind: 'note', author: authorOf(caller), body: note.body, client_id: note.clientId });
        await discardDraft(tx, caller, conversationId, 'note');
        return thread.save();
      });
    } catch (error) {
      // The same id on two threads at one moment: their locks do not meet, the unique key does.
      if (violates(error, 'entry_client_id_key')) throw new ProblemError('client_id_reused');
      throw error;
    }
  }
}

const isSame = (written: EntryRow, caller: Caller, conversationId: string, note: NoteInput): boolean =>
  written.kind === 'note' &&
  written.conversation_id === conversationId &&
  written.actor_id === caller.personId &&
  written.body === note.body;
