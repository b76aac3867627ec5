import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { lockThread } from './thread';

/** Notes that the customer was called; said twice it changes nothing. */
@Injectable()
export class CalledBack {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      if (thread.head.callback_since === null) return thread.save();
      thread.set({ callback_since: null });
      thread.record(authorOf(caller), { type: 'called_back' });
      return thread.save();
    });
  }
}
