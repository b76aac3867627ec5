import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { holderContext } from './colleague';
import { lockThread } from './thread';

/** Takes a thread that nobody has. Of two who claim at once one wins; the other is told who. */
@Injectable()
export class Claim {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      const holder = thread.head.assignee_id;
      if (holder === caller.personId) return thread.save();
      if (holder !== null) {
        const context = await holderContext(tx, caller.workspaceId, holder);
        throw new ProblemError('already_assigned', `${context.name ?? 'A colleague'} has this thread.`, {
          context,
        });
      }
      thread.set({ assignee_id: caller.personId });
      thread.record(authorOf(caller), {
        type: 'assigned',
        personId: caller.personId,
        personName: caller.name,
      });
      return thread.save();
    });
  }
}
