import type { Delivery as WireDelivery, SendHoldDetail } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { BusinessNumber, Connection } from '../connections/connections.entities';
import { ConsentEvent, Recipient } from '../consent/consent.entities';
import { Entry } from '../conversations/conversations.entities';

type State = WireDelivery['state'];

/** A refused or unreadable request as it came, capped by count, bytes and age. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
export class WebhookRequest {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') connectionId!: string;
  @Column('text') slug!: string;
  @Column('text') reason!: string;
  @Column('text') diagnosis!: string;
  @Column('text') method!: string;
  @Column('text') url!: string;
  @Column('jsonb') headers!: Record<string, string>;
  @Column('bytea') body!: Buffer;
  @Column('integer') bytes!: number;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) replayedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) dismissedAt!: Date | null;
}

/**
 * A verified event of a carrier. The key is made from the message (`in:<id>`, `st:<id>:<status>`), so that a
 * repeat, a replay and a backfill of the same thing meet in one row.
 */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
@Unique('carrier_event_key_key', ['workspaceId', 'connectionId', 'key'])
@Check('carrier_event_outcome_check', `outcome IN ('applied', 'parked', 'ignored')`)
export class CarrierEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') connectionId!: string;
  @Column('text') key!: string;
  @Column('text') kind!: 'text' | 'receipt';
  @Column('text') carrierMessageId!: string;
  /** The event as the adapter read it; bodies of texts are here and never in logs. */
  @Column('jsonb') payload!: Record<string, unknown>;
  @Column('text') outcome!: 'applied' | 'parked' | 'ignored';
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz', { nullable: true }) nextAttemptAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) receivedAt!: Date;
}

/** The parts of a long text that arrive one by one, until they are one entry. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
@Index('text_part_group_reference_idx', ['workspaceId', 'connectionId', 'sender', 'receiver', 'reference'])
@Index('text_part_group_due_idx', ['dueAt'], { where: 'due_at IS NOT NULL' })
export class TextPartGroup {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') connectionId!: string;
  @Column('text') sender!: string;
  @Column('text') receiver!: string;
  @Column('text') reference!: string;
  @Column('integer') partsOf!: number;
  /** By number: event, id of its row, whether it came late. */
  @Column('jsonb') parts!: Record<string, unknown>;
  /** When what has come is shown without the rest; empty once it is shown or whole. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) startedAt!: Date;
  @Column('uuid', { nullable: true }) conversationId!: string | null;
  @Column('integer', { nullable: true }) entryPosition!: number | null;
}

/** One outbound entry's way to the handset, and its own queue. */
@Entity()
@ForeignKey(
  () => Entry,
  ['workspaceId', 'conversationId', 'entryPosition'],
  ['workspaceId', 'conversationId', 'position'],
  {
    name: 'delivery_entry_fk',
  },
)
@ForeignKey(() => Recipient, ['workspaceId', 'recipientId'], ['workspaceId', 'id'])
@ForeignKey(() => BusinessNumber, ['workspaceId', 'businessNumberId'], ['workspaceId', 'id'])
@ForeignKey(() => ConsentEvent, ['workspaceId', 'consentEventId'], ['workspaceId', 'id'])
@Check(
  'delivery_state_check',
  `state IN ('scheduled', 'queued', 'claimed', 'sending', 'accepted', 'sent', 'delivered', 'read', 'undelivered', 'failed', 'expired', 'cancelled', 'unknown')`,
)
@Check('delivery_compliance_check', `(purpose = 'compliance') = (consent_event_id IS NOT NULL)`)
@Index('delivery_entry_key', ['conversationId', 'entryPosition', 'workspaceId'], { unique: true })
@Index('delivery_consent_event_key', ['workspaceId', 'consentEventId'], {
  unique: true,
  where: 'consent_event_id IS NOT NULL',
})
@Index('delivery_turn_idx', ['workspaceId', 'businessNumberId', 'priority', 'sender', 'dueAt'], {
  where: `state = 'queued'`,
})
@Index('delivery_number_due_idx', ['workspaceId', 'businessNumberId', 'dueAt'], {
  where: `state = 'queued'`,
})
@Index('delivery_due_idx', ['priority', 'dueAt'], { where: `state = 'queued'` })
@Index('delivery_expiry_idx', ['expiresAt'], { where: `state = 'queued'` })
@Index('delivery_line_idx', ['workspaceId', 'conversationId', 'purpose', 'entryPosition'], {
  where: `state IN ('queued', 'claimed', 'sending')`,
})
@Index('delivery_waiting_idx', ['workspaceId', 'businessNumberId', 'purpose', 'dueAt', 'id'], {
  where: `state IN ('scheduled', 'queued')`,
})
@Index('delivery_scheduled_idx', ['dueAt'], { where: `state = 'scheduled'` })
@Index('delivery_lease_idx', ['leaseUntil'], { where: `state IN ('claimed', 'sending')` })
@Index('delivery_unknown_idx', ['stateChangedAt'], { where: `state = 'unknown'` })
@Index('delivery_reference_idx', ['workspaceId', 'externalReference', 'id'], {
  where: 'external_reference IS NOT NULL',
})
@Index('delivery_counted_idx', ['workspaceId', 'toAddress', 'purpose', 'countedAt'], {
  where: 'counted_at IS NOT NULL',
})
@Index('delivery_held_idx', ['workspaceId', 'heldVersion'], {
  where: `state = 'queued' AND wait_code IN ('parley:quiet', 'parley:cap')`,
})
@Index('delivery_held_number_idx', ['workspaceId', 'toAddress'], {
  where: `state = 'queued' AND wait_code IN ('parley:quiet', 'parley:cap')`,
})
@Index('delivery_freed_idx', ['stateChangedAt'], {
  where: `counted_at IS NOT NULL AND state IN ('failed', 'cancelled', 'expired')`,
})
@Index('delivery_attention_idx', ['workspaceId', 'conversationId'], { where: 'attention_open' })
export class Delivery {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conversationId!: string;
  @Column('integer') entryPosition!: number;
  @Column('uuid') recipientId!: string;
  @Column('uuid') businessNumberId!: string;
  @Column('text') toAddress!: string;
  @Column('text') body!: string;
  @Column('text') purpose!: WireDelivery['purpose'];
  /** 1 leaves first. */
  @Column('smallint') priority!: number;
  @Column('smallint') segments!: number;
  @Column('text') state!: State;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('integer', { default: 0 }) attempts!: number;
  /** Raised by every claim: an outcome written under an older fence is void. */
  @Column('integer', { default: 0 }) fence!: number;
  @Column('timestamptz', { nullable: true }) leaseUntil!: Date | null;
  @Column('uuid', { nullable: true }) consentEventId!: string | null;
  /** What set it off, and the id that ties it to a system of record. */
  @Column('text') trigger!: string;
  /** Whose burst it is part of: "agent:<id>", "api:<key id>", "rule:<id>" or "consent". */
  @Column('text', { default: 'system' }) sender!: string;
  @Column('text', { nullable: true }) correlationId!: string | null;
  /** What it is about in the system that sent it; several texts may be about one thing. */
  @Column('text', { nullable: true }) externalReference!: string | null;
  /** Sent with a test key: leaves over a simulator's connection or not at all. */
  @Column('boolean', { nullable: true }) sandboxed!: boolean | null;
  /** Files that go along, in order. */
  @Column('uuid', { array: true, nullable: true }) mediaIds!: string[] | null;
  @Column('boolean', { default: false }) attentionOpen!: boolean;
  @Column('text', { nullable: true }) problemCode!: string | null;
  /** Why a queued text waits until `dueAt`: the carrier's code of the last try, or one of ours ("parley:…"). */
  @Column('text', { nullable: true }) waitCode!: string | null;
  /** What quiet hours or a cap said when they last held it; holds while the code above says so. */
  @Column('jsonb', { nullable: true }) waitDetail!: SendHoldDetail | null;
  /** Of the rules that held it. */
  @Column('integer', { nullable: true }) heldVersion!: number | null;
  /**
   * When it was last given to the carrier, where its purpose is restrained: caps count these. Null for all others, and
   * again once one that was refused has given its slot back.
   */
  @Column('timestamptz', { nullable: true }) countedAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) stateChangedAt!: Date;
}

/** One call to the carrier, written before it is made. */
@Entity()
@ForeignKey(() => Delivery, ['workspaceId', 'deliveryId'], ['workspaceId', 'id'])
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
@Index('attempt_delivery_key', ['workspaceId', 'deliveryId', 'n'], { unique: true })
@Index('attempt_carrier_message_key', ['workspaceId', 'connectionId', 'carrierMessageId'], {
  unique: true,
  where: 'carrier_message_id IS NOT NULL',
})
@Check('attempt_processed_check', `processed IN ('no', 'maybe', 'yes')`)
export class Attempt {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') deliveryId!: string;
  @Column('integer') n!: number;
  @Column('uuid') connectionId!: string;
  @Column('uuid') businessNumberId!: string;
  @Column('text', { nullable: true }) carrierMessageId!: string | null;
  /** Did the carrier take it: decides whether sending again is safe. */
  @Column('text', { default: 'maybe' }) processed!: 'no' | 'maybe' | 'yes';
  @Column('text', { nullable: true }) code!: string | null;
  @Column('integer', { nullable: true }) httpStatus!: number | null;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

/** Append-only: every receipt, answer and decision about a delivery, in the order we learnt of it. */
@Entity()
@ForeignKey(() => Delivery, ['workspaceId', 'deliveryId'], ['workspaceId', 'id'])
@Index('delivery_event_delivery_idx', ['workspaceId', 'deliveryId', 'at'])
export class DeliveryEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') deliveryId!: string;
  @Column('integer', { nullable: true }) attemptN!: number | null;
  @Column('text') source!:
    | 'dispatcher'
    | 'answer'
    | 'receipt'
    | 'list'
    | 'decision'
    | 'program'
    | 'consent'
    | 'lease'
    | 'schedule'
    | 'rescheduled'
    | 'failover'
    | 'hold';
  @Column('text') state!: State;
  /** False where the table said "changes nothing": kept as evidence all the same. */
  @Column('boolean') changed!: boolean;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('uuid', { nullable: true }) carrierEventId!: string | null;
  /** Why a text was held, in words: rules may read otherwise by the time somebody asks. */
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text', { nullable: true }) actorName!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}
