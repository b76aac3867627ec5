import type {
  Conversation as WireConversation,
  Entry as WireEntry,
  Media,
  ThreadEvent,
  WordIntent,
} from '@parley/contracts';
import { Check, Column, Entity as Table, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../access/access.entities';
import { BusinessNumber } from '../connections/connections.entities';
import { Recipient } from '../consent/consent.entities';
import { Contact } from '../contacts/contacts.entities';
import { Queue } from '../queues/queues.entities';

@Table()
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => BusinessNumber, ['workspaceId', 'businessNumberId'], ['workspaceId', 'id'])
@ForeignKey(() => Recipient, ['workspaceId', 'recipientId'], ['workspaceId', 'id'])
@ForeignKey(() => Queue, ['workspaceId', 'queueId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'assigneeId'], ['workspaceId', 'personId'])
@Check('conversation_status_check', `status IN ('open', 'pending', 'snoozed', 'resolved')`)
@Check('conversation_priority_check', 'priority BETWEEN 1 AND 4')
@Index('conversation_contact_idx', ['contactId', 'workspaceId'])
@Check('conversation_offer_check', 'offered_to IS NULL OR assignee_id IS NULL')
@Index('conversation_recipient_idx', ['recipientId', 'workspaceId'])
@Index('conversation_unassigned_idx', ['queueId', 'priority', 'waitingSince', 'id', 'workspaceId'], {
  where: `status IN ('open', 'pending') AND assignee_id IS NULL`,
})
@Index('conversation_queue_offered_idx', ['queueId', 'offeredUntil', 'workspaceId'], {
  where: 'offered_to IS NOT NULL',
})
@Index('conversation_callback_idx', ['workspaceId', 'lastActivityAt', 'id'], {
  where: 'callback_since IS NOT NULL',
})
@Index('conversation_offered_idx', ['offeredTo', 'workspaceId'], { where: 'offered_to IS NOT NULL' })
export class Conversation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') contactId!: string;
  /** The number we answer from; a failover may change it, the thread stays. */
  @Column('uuid') businessNumberId!: string;
  @Column('uuid') recipientId!: string;
  @Column('text') customerNumber!: string;
  @Column('text', { default: 'open' }) status!: WireConversation['status'];
  @Column('uuid', { nullable: true }) queueId!: string | null;
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @Column('smallint', { default: 3 }) priority!: number;
  @Column('text', { array: true, default: '{}' }) labels!: string[];
  /** Positions and revisions are given out under this row's lock: contiguous, never reused. */
  @Column('integer', { default: 0 }) lastPosition!: number;
  @Column('integer', { default: 0 }) revision!: number;
  @Column('integer', { default: 0 }) lastInboundPosition!: number;
  @Column('text', { nullable: true }) previewKind!: 'text_in' | 'text_out' | 'note' | null;
  @Column('text', { nullable: true }) previewBody!: string | null;
  @Column('timestamptz', { nullable: true }) previewAt!: Date | null;
  @Column('timestamptz', { nullable: true }) waitingSince!: Date | null;
  /** Since when it lies in this queue or in these hands. */
  @Column('timestamptz', { nullable: true }) placedAt!: Date | null;
  /** Whom its queue has offered it to; nobody has it meanwhile. */
  @Column('uuid', { nullable: true }) offeredTo!: string | null;
  @Column('timestamptz', { nullable: true }) offeredUntil!: Date | null;
  /** Who let an offer pass since it was placed, and when the last of them did. */
  @Column('uuid', { array: true, default: '{}' }) passedBy!: string[];
  @Column('timestamptz', { nullable: true }) passedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) snoozedUntil!: Date | null;
  /** Since when the customer waits to be called. */
  @Column('timestamptz', { nullable: true }) callbackSince!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) lastActivityAt!: Date;
  /** The worst delivery state of the thread that nobody has dealt with. */
  @Column('text', { nullable: true }) attention!: WireConversation['attention'];
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Which thread a text belongs to is data, so that a failover or a setting can join numbers. */
@Table()
@ForeignKey(() => Conversation, ['workspaceId', 'conversationId'], ['workspaceId', 'id'])
@Index('conversation_address_conversation_idx', ['conversationId', 'workspaceId'])
export class ConversationAddress {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') customerAddress!: string;
  @PrimaryColumn('text') businessAddress!: string;
  @Column('uuid') conversationId!: string;
}

/** One line of a thread's log. Bodies stay; delivery columns are the bubble's snapshot, amended by revision. */
@Table()
@ForeignKey(() => Conversation, ['workspaceId', 'conversationId'], ['workspaceId', 'id'])
@Check('entry_kind_check', `kind IN ('text_in', 'text_out', 'note', 'event')`)
@Index('entry_revision_key', ['workspaceId', 'conversationId', 'revision'], { unique: true })
@Index('entry_received_idx', ['workspaceId', 'at'], { where: `kind = 'text_in'` })
@Index('entry_client_id_key', ['workspaceId', 'clientId'], { unique: true, where: 'client_id IS NOT NULL' })
export class Entry {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') conversationId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('integer') revision!: number;
  @Column('text') kind!: WireEntry['kind'];
  @Column('timestamptz') at!: Date;
  @Column('text') actorKind!: 'person' | 'customer' | 'system' | 'api';
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('uuid', { nullable: true }) clientId!: string | null;
  @Column('text', { nullable: true }) origin!: 'agent' | 'auto_reply' | 'consent' | 'api' | null;
  @Column('jsonb', { nullable: true }) event!: ThreadEvent | null;
  @Column('smallint', { nullable: true }) segments!: number | null;
  @Column('text', { nullable: true }) encoding!: 'GSM-7' | 'UCS-2' | null;
  @Column('integer', { nullable: true }) priceMicros!: number | null;
  @Column('text', { nullable: true }) consentIntent!: WordIntent | null;
  @Column('boolean', { default: false }) recoveredLate!: boolean;
  @Column('uuid', { nullable: true }) carrierEventId!: string | null;
  @Column('uuid', { nullable: true }) deliveryId!: string | null;
  @Column('text', { nullable: true }) purpose!: string | null;
  @Column('text', { nullable: true }) deliveryState!: string | null;
  @Column('timestamptz', { nullable: true }) sendAt!: Date | null;
  @Column('text', { nullable: true }) problemCode!: string | null;
  /** The text's files as the bubble shows them, amended when one is stored or refused. */
  @Column('jsonb', { nullable: true }) media!: Media[] | null;
}

@Table()
@ForeignKey(() => Conversation, ['workspaceId', 'conversationId'], ['workspaceId', 'id'], {
  onDelete: 'CASCADE',
})
export class Seen {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') conversationId!: string;
  @Column('integer') position!: number;
}

@Table()
@ForeignKey(() => Conversation, ['workspaceId', 'conversationId'], ['workspaceId', 'id'], {
  onDelete: 'CASCADE',
})
@Check('draft_kind_check', `kind IN ('reply', 'note')`)
export class Draft {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') conversationId!: string;
  @Column('text') kind!: 'reply' | 'note';
  @Column('text') body!: string;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
}
