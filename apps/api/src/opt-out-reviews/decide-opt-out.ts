import { Injectable } from '@nestjs/common';
import type { OptOutDecision } from '@parley/contracts';
import { type ConsentLanguage, confirmationText } from '@parley/domain';
import { authorOf, type Caller, SYSTEM } from '../access/actor';
import { overtakeReviews, releaseHold } from '../consent/opt-out-reviews';
import { lockRecipient, permissionOf, type RecipientRow } from '../consent/recipients';
import { recordConsent } from '../consent/record-consent';
import { lockThread, type Thread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { type CurrentKeywords, KeywordsNow } from '../keywords/keywords-now';
import { composeText } from '../messaging/compose-text';
import { spreadConsent } from '../messaging/spread-consent';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError } from '../problems/problem';

interface ReviewRow {
  id: string;
  recipient_id: string;
  conversation_id: string;
  tier: 'certain' | 'likely';
  state_before: RecipientRow['state'];
  kept_before: RecipientRow['kept'];
  decision: string | null;
  at: Date;
  language: ConsentLanguage | null;
  brand_id: string;
  brand_name: string;
  support_contact: string;
}

const REVIEW = `
  SELECT review.id, review.recipient_id, review.conversation_id, review.tier, review.state_before, review.kept_before,
    review.decision, review.at,
    event.language, brand.id AS brand_id, brand.name AS brand_name, brand.support_contact
  FROM opt_out_review review
  JOIN consent_event event ON event.workspace_id = review.workspace_id AND event.id = review.consent_event_id
  JOIN recipient ON recipient.workspace_id = review.workspace_id AND recipient.id = review.recipient_id
  JOIN brand ON brand.workspace_id = recipient.workspace_id AND brand.id = recipient.brand_id
  WHERE review.workspace_id = $1 AND review.id = $2`;

const DECIDE = `
  UPDATE opt_out_review SET decision = $3, decided_at = $4, decided_by = $5, decision_event_id = $6, reason = $7
  WHERE workspace_id = $1 AND id = $2 AND decision IS NULL`;

/**
 * A person's word on an opt-out that was read from ordinary language: it is one, or it is not. Goes into the ledger
 * with the reason. A likely one that is none lets sends go on; a certain one that is none gives back the consent there
 * was; one that is opts the customer out with the one confirmation.
 * Refuses with transition_not_allowed once it is decided, by a person or by what the customer said next.
 */
@Injectable()
export class DecideOptOut {
  constructor(
    private readonly database: Database,
    private readonly keywords: KeywordsNow,
  ) {}

  async execute(caller: Caller, id: string, { decision, reason }: OptOutDecision): Promise<void> {
    const keywords = await this.keywords.current(caller.workspaceId);
    return this.database.transaction(async (tx) => {
      const known = await tx.one<ReviewRow>(REVIEW, [caller.workspaceId, id]);
      if (!known) throw notFound('review');
      // The recipient first, as receiving does; what was read before the lock is read again after it.
      const recipient = await lockRecipient(tx, caller.workspaceId, known.recipient_id);
      const review = await tx.one<ReviewRow>(REVIEW, [caller.workspaceId, id]);
      if (!recipient || !review) throw notFound('review');
      if (review.decision !== null)
        throw new ProblemError('transition_not_allowed', 'It has been decided by now.');
      // Only the opt-out that this text made can be overturned, not one from elsewhere that came after it.
      if (decision === 'not_opt_out' && recipient.state === 'opted_out' && !isAsItWasRead(review, recipient))
        throw new ProblemError('transition_not_allowed', 'They have opted out in another way since.');

      const thread = await lockThread(tx, caller.workspaceId, review.conversation_id);
      const before = recipient.state;
      const permitted = permissionOf(recipient);
      const state = stateAfter(review, decision);
      const eventId = await recordConsent(tx, {
        recipient,
        action: decision === 'opt_out' ? 'opt_out' : 'review',
        source: 'review',
        keyword: null,
        language: review.language,
        carrierEventId: null,
        author: authorOf(caller),
        wording: reason,
        now: thread.now,
        saidAt: null,
        state,
        kept: decision === 'opt_out' ? [] : review.kept_before,
      });
      await tx.query(DECIDE, [
        caller.workspaceId,
        id,
        decision,
        thread.now,
        caller.personId,
        eventId,
        reason,
      ]);
      giveNotice(tx, caller.workspaceId, 'reviews');
      if (decision === 'opt_out') {
        await overtakeReviews(tx, recipient, thread.now);
        if (before !== 'opted_out')
          await this.optOut(tx, thread, { caller, review, recipient, eventId, keywords });
        else if (permissionOf(recipient) !== permitted) await endKept(tx, thread, recipient, caller);
      }
      await releaseHold(tx, recipient);
      if (decision === 'opt_out') return;
      thread.head.consent = recipient.state;
      thread.record(authorOf(caller), { type: 'opt_out_rejected', reason });
      thread.save();
      if (permissionOf(recipient) !== permitted) await tellThreads(tx, recipient, thread, caller);
    });
  }

  private async optOut(
    tx: Tx,
    thread: Thread,
    of: {
      caller: Caller;
      review: ReviewRow;
      recipient: RecipientRow;
      eventId: string;
      keywords: CurrentKeywords;
    },
  ): Promise<void> {
    const { review, recipient, eventId } = of;
    thread.head.consent = recipient.state;
    thread.record(authorOf(of.caller), { type: 'opted_out', keyword: null, source: 'review' });
    composeText(thread, {
      body: confirmationText(
        'opt_out',
        review.language ?? 'en',
        { name: review.brand_name, supportContact: review.support_contact },
        of.keywords.get(review.brand_id)?.settings.wordings,
      ),
      purpose: 'compliance',
      origin: 'consent',
      author: SYSTEM,
      clientId: null,
      trigger: 'consent:opt_out',
      sender: 'consent',
      consentEventId: eventId,
      correlationId: null,
      sendAt: null,
      expiresAt: null,
    });
    thread.save();
    await spreadConsent(tx, recipient, thread.head.id, { intent: 'opt_out', keyword: null });
  }
}

/** What an earlier opt-out had left goes too. That one was confirmed: this one is not. */
async function endKept(tx: Tx, thread: Thread, recipient: RecipientRow, caller: Caller): Promise<void> {
  thread.record(authorOf(caller), { type: 'opted_out', keyword: null, source: 'review' });
  thread.save();
  await spreadConsent(tx, recipient, thread.head.id, { intent: 'opt_out', keyword: null });
}

/** Whether nothing but the text itself has led to what holds now. */
const isAsItWasRead = (review: ReviewRow, recipient: RecipientRow): boolean =>
  review.tier === 'certain'
    ? recipient.since?.getTime() === review.at.getTime()
    : permissionOf(recipient) === permissionOf({ state: review.state_before, kept: review.kept_before });

/** Null leaves the state as it is. */
function stateAfter(review: ReviewRow, decision: OptOutDecision['decision']): RecipientRow['state'] | null {
  if (decision === 'opt_out') return review.tier === 'likely' ? 'opted_out' : null;
  return review.tier === 'certain' ? review.state_before : null;
}

/** The other threads of the recipient hear that the line is open again. */
async function tellThreads(tx: Tx, recipient: RecipientRow, here: Thread, caller: Caller): Promise<void> {
  const threads = await tx.query<{ id: string }>(
    `SELECT id FROM conversation WHERE workspace_id = $1 AND recipient_id = $2 AND id <> $3 ORDER BY id`,
    [recipient.workspace_id, recipient.id, here.head.id],
  );
  for (const { id } of threads) {
    const thread = await lockThread(tx, recipient.workspace_id, id);
    thread.record(authorOf(caller), { type: 'opt_out_rejected', reason: 'decided in another thread' });
    thread.save();
  }
}
