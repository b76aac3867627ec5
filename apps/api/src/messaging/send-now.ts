import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { lockDeliveryAndThread, moveDelivery } from './move-delivery';

/** A scheduled text is put in the queue before its time. What it may not do then, it may not do now: the last gate asks. */
@Injectable()
export class SendNow {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, deliveryId: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const { thread, delivery } = await lockDeliveryAndThread(tx, caller.workspaceId, deliveryId);
      if (delivery.state !== 'scheduled') {
        throw new ProblemError('transition_not_allowed', `It is not scheduled any more: ${delivery.state}.`);
      }
      await moveDelivery(
        tx,
        thread,
        delivery,
        { kind: 'due' },
        {
          source: 'decision',
          actor: { id: caller.personId, name: caller.name },
          dueAt: thread.now,
        },
      );
      return thread.save();
    });
  }
}
