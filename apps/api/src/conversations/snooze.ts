import { Injectable } from '@nestjs/common';
import type { ConversationChange, Snooze as Wanted } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { statusAfter } from './status';
import { lockThread } from './thread';

/** One leap year. */
const LONGEST_MS = 366 * 24 * 60 * 60 * 1000;

/** Puts a thread aside until a moment; the customer's next text or that moment brings it back. */
@Injectable()
export class Snooze {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string, wanted: Wanted): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      const until = new Date(wanted.until);
      const { status, snoozed_until: present } = thread.head;
      if (status === 'snoozed' && present?.getTime() === until.getTime()) return thread.save();
      requireSoon(until, thread.now);
      thread.set({
        status: status === 'snoozed' ? status : statusAfter(status, 'snooze'),
        snoozed_until: until,
      });
      thread.record(authorOf(caller), { type: 'snoozed', until: until.toISOString() });
      return thread.save();
    });
  }
}

/** By the database's clock: it is the one that wakes. */
function requireSoon(until: Date, now: Date): void {
  const ahead = until.getTime() - now.getTime();
  if (ahead > 0 && ahead <= LONGEST_MS) return;
  const message = ahead > 0 ? 'Choose a moment within a year.' : 'Choose a moment that is still to come.';
  throw new ProblemError('validation_failed', undefined, { fields: [{ field: 'until', message }] });
}
