import type { ConsentReason, ConsentState } from '@parley/contracts';
import type { KeepablePurpose } from '@parley/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConsentEvent, Recipient } from '../consent/consent.entities';
import { Conversation } from '../conversations/conversations.entities';

/**
 * An opt-out read from ordinary language, and what a person made of it. A likely one holds sends while it is open; a
 * certain one has been acted upon and may be overturned. Ledger lines of both decisions are named here.
 */
@Entity()
@ForeignKey(() => Recipient, ['workspaceId', 'recipientId'], ['workspaceId', 'id'])
@ForeignKey(() => Conversation, ['workspaceId', 'conversationId'], ['workspaceId', 'id'])
@ForeignKey(() => ConsentEvent, ['workspaceId', 'consentEventId'], ['workspaceId', 'id'])
@Check('opt_out_review_tier_check', `tier IN ('certain', 'likely')`)
@Check('opt_out_review_decision_check', `decision IN ('opt_out', 'not_opt_out', 'overtaken')`)
@Check('opt_out_review_decided_check', `(decision IS NULL) = (decided_at IS NULL)`)
@Index('opt_out_review_open_idx', ['workspaceId', 'tier', 'id'], { where: 'decision IS NULL' })
@Index('opt_out_review_recipient_idx', ['workspaceId', 'recipientId'], { where: 'decision IS NULL' })
@Index('opt_out_review_decided_idx', ['workspaceId', 'id'], { where: 'decision IS NOT NULL' })
export class OptOutReview {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recipientId!: string;
  @Column('uuid') conversationId!: string;
  @Column('integer') entryPosition!: number;
  /** The machine's line in the ledger. */
  @Column('uuid') consentEventId!: string;
  @Column('text') tier!: 'certain' | 'likely';
  /** What overturning goes back to. */
  @Column('text') stateBefore!: ConsentState;
  @Column('text', { array: true, default: '{}' }) keptBefore!: KeepablePurpose[];
  @Column('jsonb') reasons!: ConsentReason[];
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) decision!: 'opt_out' | 'not_opt_out' | 'overtaken' | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  /** The person's line in the ledger. */
  @Column('uuid', { nullable: true }) decisionEventId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
