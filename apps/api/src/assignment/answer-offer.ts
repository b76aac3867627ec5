import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { letPass } from './assign-queue';

/** What somebody says to the thread their queue offers them. */
@Injectable()
export class AnswerOffer {
  constructor(private readonly database: Database) {}

  /** Takes it. Late is not too late while it has not gone to the next. */
  accept(caller: Caller, conversationId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      if (thread.head.assignee_id === caller.personId) return thread.save();
      if (thread.head.offered_to !== caller.personId) throw new ProblemError('offer_over');
      thread.set({ assignee_id: caller.personId });
      thread.record(authorOf(caller), {
        type: 'assigned',
        personId: caller.personId,
        personName: caller.name,
      });
      return thread.save();
    });
  }

  /** Lets it pass to the next. What is not offered any more has passed already. */
  decline(caller: Caller, conversationId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      if (thread.head.offered_to !== caller.personId) return thread.save();
      letPass(thread, caller.personId);
      thread.record(authorOf(caller), {
        type: 'offer_passed',
        personId: caller.personId,
        personName: caller.name,
        reason: 'declined',
      });
      return thread.save();
    });
  }
}
