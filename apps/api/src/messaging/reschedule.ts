import { Injectable } from '@nestjs/common';
import type { ConversationChange } from '@parley/contracts';
import type { Caller } from '../access/actor';
import type { EntryRow } from '../conversations/rows';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { lockDeliveryAndThread } from './move-delivery';
import { refuseTime } from './send-reply';

/** The expiry moves along: a text keeps as long to leave in as it had. */
const POSTPONE = `
  WITH moved AS (
    UPDATE delivery SET due_at = $3, expires_at = expires_at + ($3::timestamptz - due_at),
      wait_detail = NULL
    WHERE workspace_id = $1 AND id = $2
  ), event AS (
    INSERT INTO delivery_event (workspace_id, id, delivery_id, source, state, changed, actor_id, actor_name)
    VALUES ($1, $4, $2, 'rescheduled', 'scheduled', true, $5, $6)
  )
  SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $7 AND position = $8`;

/** Gives a scheduled text another time. The row's lock decides against the clock: what is queued already leaves. */
@Injectable()
export class Reschedule {
  constructor(private readonly database: Database) {}

  execute(caller: Caller, deliveryId: string, sendAt: string): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const { workspaceId } = caller;
      const { thread, delivery } = await lockDeliveryAndThread(tx, workspaceId, deliveryId);
      if (delivery.state !== 'scheduled') {
        throw new ProblemError('transition_not_allowed', `It is not scheduled any more: ${delivery.state}.`);
      }
      refuseTime(thread, sendAt);
      const at = new Date(sendAt);
      // Asked twice is once.
      if (at.getTime() === new Date(delivery.due_at).getTime()) return thread.save();
      const entry = await tx.one<EntryRow>(POSTPONE, [
        workspaceId,
        delivery.id,
        at,
        newId(),
        caller.personId,
        caller.name,
        delivery.conversation_id,
        delivery.entry_position,
      ]);
      if (!entry) throw new Error('a delivery without its entry');
      thread.amend(entry, { send_at: at });
      giveNotice(tx, workspaceId, 'sending');
      return thread.save();
    });
  }
}
