import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import { type Author, authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { statusAfter } from './status';
import { lockThread, type Thread } from './thread';

/** Taken after the thread's lock, as everywhere: thread first, its deliveries second. */
const DEALT_WITH = `
  UPDATE delivery SET attention_open = false
  WHERE workspace_id = $1 AND conversation_id = $2 AND attention_open`;

/** Closes a thread: nobody waits any more, and what went wrong with its texts has been dealt with. */
@Injectable()
export class Resolve {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      await resolveThread(tx, thread, authorOf(caller));
      return thread.save();
    });
  }
}

/** For commands that resolve along the way, such as "send and resolve". Does nothing to a thread with nothing open. */
export async function resolveThread(tx: Tx, thread: Thread, author: Author): Promise<void> {
  const { head } = thread;
  if (head.status === 'resolved' && head.attention === null && head.callback_since === null) return;
  thread.set({
    status: head.status === 'resolved' ? 'resolved' : statusAfter(head.status, 'resolve'),
    waiting_since: null,
    snoozed_until: null,
    callback_since: null,
    attention: null,
  });
  thread.record(author, { type: 'resolved' });
  await tx.query(DEALT_WITH, [head.workspace_id, head.id]);
}
