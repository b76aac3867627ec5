import { Injectable } from '@nestjs/common';
import type { Assign as Wanted, ConversationChange } from '@parley/contracts';
import { authorOf, type Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { notFound, ProblemError } from '../problems/problem';
import { type Colleague, findColleague, holderContext } from './colleague';
import { lockThread } from './thread';

/** Gives a thread to a member of the workspace, or to nobody. */
@Injectable()
export class Assign {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, conversationId: string, wanted: Wanted): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, caller.workspaceId, conversationId);
      const holder = thread.head.assignee_id;
      if (wanted.personId === holder) return thread.save();
      if (wanted.expectedAssigneeId !== undefined && wanted.expectedAssigneeId !== holder) {
        throw new ProblemError('version_conflict', 'Somebody else assigned this thread first.', {
          context: await holderContext(tx, caller.workspaceId, holder),
        });
      }
      const assignee = await requireColleague(tx, caller.workspaceId, wanted.personId);
      thread.set({ assignee_id: assignee?.id ?? null });
      thread.record(authorOf(caller), {
        type: 'assigned',
        personId: assignee?.id ?? null,
        personName: assignee?.name ?? null,
      });
      return thread.save();
    });
  }
}

async function requireColleague(
  tx: Tx,
  workspaceId: string,
  personId: string | null,
): Promise<Colleague | null> {
  if (personId === null) return null;
  const colleague = await findColleague(tx, workspaceId, personId);
  if (!colleague) throw notFound('person');
  return colleague;
}
