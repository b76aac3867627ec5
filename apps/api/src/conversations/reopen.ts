import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { statusAfter } from './status';
import { lockThread } from './thread';

/** Brings a resolved or snoozed thread back to work. */
@Injectable()
export class Reopen {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      const { status } = thread.head;
      if (status === 'open') return thread.save();
      thread.set({ status: statusAfter(status, 'reopen'), snoozed_until: null });
      thread.record(authorOf(caller), { type: 'reopened', by: 'person' });
      return thread.save();
    });
  }
}
