import { Injectable } from '@nestjs/common';
import type { OptOutReview, ReviewsFilter, ReviewState } from '@parley/contracts';
import { Database } from '../database/database';
import { pageFrom, type PageQuery } from '../database/page';
import { notFound } from '../problems/problem';

interface Row {
  id: string;
  at: Date;
  tier: OptOutReview['tier'];
  conversation_id: string;
  entry_position: number;
  contact_name: string | null;
  number: string;
  brand: string;
  body: string | null;
  reasons: OptOutReview['reasons'];
  rule_version: string | null;
  decision: OptOutReview['decision'];
  decided_at: Date | null;
  decided_by: string | null;
  reason: string | null;
}

const SELECT = `
  SELECT review.id, review.at, review.tier, review.conversation_id, review.entry_position,
    contact.name AS contact_name, recipient.number, brand.name AS brand, entry.body, review.reasons,
    event.rule_version, review.decision, review.decided_at, person.name AS decided_by, review.reason
  FROM opt_out_review review
  JOIN recipient ON recipient.workspace_id = review.workspace_id AND recipient.id = review.recipient_id
  JOIN brand ON brand.workspace_id = recipient.workspace_id AND brand.id = recipient.brand_id
  JOIN consent_event event ON event.workspace_id = review.workspace_id AND event.id = review.consent_event_id
  JOIN conversation ON conversation.workspace_id = review.workspace_id AND conversation.id = review.conversation_id
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  JOIN entry ON entry.workspace_id = review.workspace_id AND entry.conversation_id = review.conversation_id
    AND entry.position = review.entry_position
  LEFT JOIN person ON person.id = review.decided_by
  WHERE review.workspace_id = $1`;

const PAGE = `AND ($2::uuid IS NULL OR review.id < $2::uuid) ORDER BY review.id DESC LIMIT $3`;

/** One constant statement a state: each goes by its own index. */
const LISTS: Record<ReviewState, string> = {
  open: `${SELECT} AND review.tier = 'likely' AND review.decision IS NULL ${PAGE}`,
  automatic: `${SELECT} AND review.tier = 'certain' AND review.decision IS NULL ${PAGE}`,
  decided: `${SELECT} AND review.decision IS NOT NULL ${PAGE}`,
};
const ONE = `${SELECT} AND review.id = $2`;

@Injectable()
export class OptOutReviewsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    { state, cursor, limit }: PageQuery & ReviewsFilter,
  ): Promise<{ items: OptOutReview[]; nextCursor: string | null }> {
    const rows = await this.database.query<Row>(LISTS[state], [workspaceId, cursor ?? null, limit + 1]);
    return pageFrom(rows, limit, present);
  }

  /** Refuses with not_found. */
  async one(workspaceId: string, id: string): Promise<OptOutReview> {
    const [row] = await this.database.query<Row>(ONE, [workspaceId, id]);
    if (!row) throw notFound('review');
    return present(row);
  }
}

const present = (row: Row): OptOutReview => ({
  id: row.id,
  at: row.at.toISOString(),
  state: row.decision !== null ? 'decided' : row.tier === 'likely' ? 'open' : 'automatic',
  tier: row.tier,
  conversationId: row.conversation_id,
  position: row.entry_position,
  customer: { name: row.contact_name, number: row.number },
  brand: row.brand,
  body: row.body ?? '',
  reasons: row.reasons,
  ruleVersion: row.rule_version,
  decision: row.decision,
  decidedAt: row.decided_at?.toISOString() ?? null,
  decidedBy: row.decided_by,
  reason: row.reason,
});
