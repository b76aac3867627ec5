import { Injectable } from '@nestjs/common';
import type { ConversationChange, Labels } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { lockThread } from './thread';

/** A thread travels to every screen with its labels; more than this is a mistake, not a filing system. */
const MOST = 50;

/** Adds and removes labels; what is named in both lists stays. */
@Injectable()
export class Label {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string, labels: Labels): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      const present = thread.head.labels;
      const added = [...new Set(labels.add)].filter((label) => !present.includes(label));
      const removed = present.filter((label) => labels.remove.includes(label) && !labels.add.includes(label));
      if (added.length === 0 && removed.length === 0) return thread.save();
      const next = [...present.filter((label) => !removed.includes(label)), ...added];
      if (next.length > MOST) {
        throw new ProblemError('validation_failed', undefined, {
          fields: [{ field: 'add', message: `A thread carries at most ${MOST} labels.` }],
        });
      }
      thread.set({ labels: next });
      thread.record(authorOf(caller), { type: 'labelled', added, removed });
      return thread.save();
    });
  }
}
