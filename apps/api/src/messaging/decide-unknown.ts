import { Injectable } from '@nestjs/common';
import type { ConversationChange, UnknownDecision } from '@parley/contracts';
import { consentObjection, type DeliveryEvent } from '@parley/domain';
import { type Caller, authorOf } from '../access/actor';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { type Evidence, lockDeliveryAndThread, moveDelivery, refreshAttention } from './move-delivery';

const EVENTS: Record<UnknownDecision['decision'], { event: DeliveryEvent; code: string | null }> = {
  send_again: { event: { kind: 'resend' }, code: null },
  leave_unsent: { event: { kind: 'give_up' }, code: 'parley:left_unsent' },
  treat_as_sent: { event: { kind: 'treat_as_sent' }, code: null },
};

/** A person's word on a text that may not have been sent: again, left unsent, or taken as sent. On record. */
@Injectable()
export class DecideUnknown {
  constructor(private readonly database: Database) {}

  execute(
    caller: Caller,
    deliveryId: string,
    decision: UnknownDecision['decision'],
  ): Promise<ConversationChange> {
    return this.database.transaction(async (tx) => {
      const { thread, delivery } = await lockDeliveryAndThread(tx, caller.workspaceId, deliveryId);
      if (delivery.state !== 'unknown') {
        throw new ProblemError('transition_not_allowed', `Its state is known by now: ${delivery.state}.`);
      }
      if (!delivery.attention_open) {
        throw new ProblemError('transition_not_allowed', 'It is still being looked into with the carrier.');
      }
      const objection = consentObjection('conversation', thread.head.consent);
      if (decision === 'send_again' && objection) throw new ProblemError(objection);
      const { event, code } = EVENTS[decision];
      const evidence: Evidence = {
        source: 'decision',
        attemptN: delivery.attempts,
        code,
        actor: { id: caller.personId, name: authorOf(caller).name },
        ...(decision === 'send_again' ? { dueAt: thread.now } : {}),
      };
      await moveDelivery(tx, thread, delivery, event, evidence);
      // Left unsent is dealt with: somebody has just looked at it.
      if (decision === 'leave_unsent') {
        await tx.query(`UPDATE delivery SET attention_open = false WHERE workspace_id = $1 AND id = $2`, [
          caller.workspaceId,
          deliveryId,
        ]);
        await refreshAttention(tx, thread);
      }
      return thread.save();
    });
  }
}
