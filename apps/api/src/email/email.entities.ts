import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';
import { Delivery } from '../messaging/messaging.entities';

/** A purpose whose texts go by email when they could not be delivered. No row: they do not. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
export class EmailRule {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') purpose!: string;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}

/**
 * The email in place of a text that did not arrive: its own queue, one for each delivery. The words are the
 * delivery's. As with texts, `sending` is committed before the call, and what may have left is not sent again.
 */
@Entity()
@ForeignKey(() => Delivery, ['workspaceId', 'deliveryId'], ['workspaceId', 'id'])
@Check('fallback_email_state_check', `state IN ('queued', 'sending', 'sent', 'failed', 'unknown')`)
@Index('fallback_email_due_idx', ['dueAt'], { where: `state IN ('queued', 'sending')` })
export class FallbackEmail {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') deliveryId!: string;
  @Column('text') toAddress!: string;
  @Column('text', { default: 'queued' }) state!: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown';
  @Column('integer', { default: 0 }) attempts!: number;
  /** When it may be sent; while it is being sent, when its sender is given up. */
  @Column('timestamptz', { default: () => 'now()' }) dueAt!: Date;
  /** What the mail server said last: its code and nothing of the message. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}
