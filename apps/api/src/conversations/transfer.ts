import { Injectable } from '@nestjs/common';
import type { ConversationChange, Transfer as Wanted } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { lockThread } from './thread';

const QUEUE = `SELECT id, name FROM queue WHERE workspace_id = $1 AND id = $2`;

/** Hands a thread over to another queue, where it waits for whoever takes it: its assignee lets go of it. */
@Injectable()
export class Transfer {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string, { queueId }: Wanted): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      if (thread.head.queue_id === queueId) return thread.save();
      const queue = await tx.one<{ id: string; name: string }>(QUEUE, [caller.workspaceId, queueId]);
      if (!queue) throw notFound('queue');
      const author = authorOf(caller);
      thread.record(author, { type: 'queue_changed', queueId: queue.id, queueName: queue.name });
      if (thread.head.assignee_id !== null)
        thread.record(author, { type: 'assigned', personId: null, personName: null });
      thread.set({ queue_id: queue.id, assignee_id: null });
      return thread.save();
    });
  }
}
