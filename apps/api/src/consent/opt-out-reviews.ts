import type { ConsentReason } from '@parley/contracts';
import type { Author } from '../access/actor';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import type { RecipientRow } from './recipients';

const OPEN = `
  INSERT INTO opt_out_review (workspace_id, id, recipient_id, conversation_id, entry_position, consent_event_id, tier,
    state_before, reasons, at, kept_before)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)`;

/** A keyword, or a clearer text, settles what was open; a hold that stood for it ends with it. */
const OVERTAKE = `
  WITH overtaken AS (
    UPDATE opt_out_review SET decision = 'overtaken', decided_at = $3
    WHERE workspace_id = $1 AND recipient_id = $2 AND decision IS NULL
    RETURNING tier
  )
  SELECT count(*)::integer AS overtaken, count(*) FILTER (WHERE tier = 'likely')::integer AS likely FROM overtaken`;

/**
 * Ends the hold on a number once nothing stands for it any more: neither a text that could not be read nor a likely
 * opt-out that nobody has decided. $1 workspace, $2 number.
 */
const RELEASE = `
  UPDATE recipient SET held = false WHERE workspace_id = $1 AND held AND number = $2
    AND NOT EXISTS (
      SELECT 1 FROM carrier_event WHERE workspace_id = $1 AND outcome = 'parked' AND kind = 'text'
        AND payload ->> 'from' = $2)
    AND NOT EXISTS (
      SELECT 1 FROM opt_out_review review WHERE review.workspace_id = $1 AND review.recipient_id = recipient.id
        AND review.tier = 'likely' AND review.decision IS NULL)
  RETURNING id`;

export interface NewReview {
  recipient: RecipientRow;
  conversationId: string;
  position: number;
  consentEventId: string;
  tier: 'certain' | 'likely';
  stateBefore: RecipientRow['state'];
  keptBefore: RecipientRow['kept'];
  reasons: readonly ConsentReason[];
  now: Date;
}

/** Puts what was read from ordinary language before a person. */
export async function openReview(tx: Tx, review: NewReview): Promise<void> {
  await tx.query(OPEN, [
    review.recipient.workspace_id,
    newId(),
    review.recipient.id,
    review.conversationId,
    review.position,
    review.consentEventId,
    review.tier,
    review.stateBefore,
    JSON.stringify(review.reasons),
    review.now,
    review.keptBefore,
  ]);
  giveNotice(tx, review.recipient.workspace_id, 'reviews');
}

/** Settles whatever is open for a recipient whose row is locked: something said since has made it idle. */
export async function overtakeReviews(tx: Tx, recipient: RecipientRow, now: Date): Promise<void> {
  const done = await tx.one<{ overtaken: number; likely: number }>(OVERTAKE, [
    recipient.workspace_id,
    recipient.id,
    now,
  ]);
  if (!done?.overtaken) return;
  giveNotice(tx, recipient.workspace_id, 'reviews');
  if (done.likely > 0) await releaseHold(tx, recipient);
}

export async function releaseHold(
  tx: Pick<Tx, 'query'>,
  { workspace_id: workspaceId, number }: Pick<RecipientRow, 'workspace_id' | 'number'>,
): Promise<void> {
  await tx.query(RELEASE, [workspaceId, number]);
}

export const CUSTOMER: Author = { kind: 'customer', id: null, name: 'Customer' };
