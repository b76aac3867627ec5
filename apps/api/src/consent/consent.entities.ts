import type { ConsentAccess as WireAccess, ConsentReason, ConsentState } from '@parley/contracts';
import type { ConsentMethod, KeepablePurpose } from '@parley/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Workspace } from '../access/access.entities';
import { Brand } from '../connections/connections.entities';
import type { LedgerAction } from './record-consent';

/**
 * The present consent of one number towards one brand, derived from the ledger, and the row that locks are
 * taken on: STOP takes it FOR NO KEY UPDATE, every send takes it FOR SHARE in the transaction that commits `sending`.
 */
@Entity()
@ForeignKey(() => Brand, ['workspaceId', 'brandId'], ['workspaceId', 'id'])
@Unique('recipient_brand_number_key', ['workspaceId', 'brandId', 'number'])
@Check('recipient_state_check', `state IN ('none', 'conversational', 'opted_in', 'opted_out', 'lapsed')`)
@Check('recipient_kept_check', `kept <@ ARRAY['transactional', 'verification', 'alert']::text[]`)
@Index('recipient_number_idx', ['number', 'workspaceId'])
export class Recipient {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') brandId!: string;
  @Column('text') number!: string;
  @Column('text', { default: 'none' }) state!: ConsentState;
  @Column('timestamptz', { nullable: true }) since!: Date | null;
  /** When the state was said, where that was before it was written down. */
  @Column('timestamptz', { nullable: true }) saidAt!: Date | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) keyword!: string | null;
  /** Opted out, but for these; of no meaning in any other state. */
  @Column('text', { array: true, default: '{}' }) kept!: KeepablePurpose[];
  /** What the confirmation of the opt-out asked, until that is settled: the word that keeps, and what it keeps. */
  @Column('text', { nullable: true }) offeredWord!: string | null;
  @Column('text', { array: true, nullable: true }) offered!: KeepablePurpose[] | null;
  /** Set while a text of this customer may be an opt-out, read as one or not to be read: nothing is sent. */
  @Column('boolean', { default: false }) held!: boolean;
  /** Where the last answer to HELP left off, so that two bots cannot keep each other busy. */
  @Column('timestamptz', { nullable: true }) helpedAt!: Date | null;
  /** When they were asked to confirm an opt-in; null once that is settled. */
  @Column('timestamptz', { nullable: true }) optInAskedAt!: Date | null;
  /** The last line of the ledger as it was written, so that lines cut off its end or slipped in after it show. */
  @Column('integer', { default: 0 }) ledgerPosition!: number;
  @Column('bytea', { nullable: true }) ledgerHash!: Buffer | null;
}

/**
 * Append-only: a trigger refuses UPDATE and DELETE, another gives each line its position and its hash, which covers the
 * line before it. Names no person by itself; see consent_evidence.
 */
@Entity()
@ForeignKey(() => Recipient, ['workspaceId', 'recipientId'], ['workspaceId', 'id'])
@Unique('consent_event_position_key', ['workspaceId', 'recipientId', 'position'])
@Check(
  'consent_event_leads_to_check',
  `leads_to IN ('none', 'conversational', 'opted_in', 'opted_out', 'lapsed')`,
)
@Check(
  'consent_event_action_check',
  `action IN ('opt_out', 'opt_in', 'keep', 'help', 'conversation_started', 'import', 'review', 'lapse')`,
)
@Check(
  'consent_event_kept_check',
  `kept IS NULL OR (leads_to = 'opted_out' AND kept <> '{}'
    AND kept <@ ARRAY['transactional', 'verification', 'alert']::text[])`,
)
@Check('consent_event_tier_check', `tier IN ('exact', 'certain', 'likely')`)
@Index('consent_event_recipient_idx', ['workspaceId', 'recipientId', 'at'])
@Index('consent_event_import_key', ['workspaceId', 'recipientId', 'importKey'], {
  unique: true,
  where: 'import_key IS NOT NULL',
})
@Index('consent_event_opt_out_idx', ['workspaceId', 'at'], { where: `action = 'opt_out'` })
export class ConsentEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recipientId!: string;
  @Column('text') action!: LedgerAction;
  @Column('text') source!: string;
  @Column('text', { nullable: true }) keyword!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  /** Version of the table that a text was read by: of keywords, or of what is said in ordinary language. */
  @Column('text', { nullable: true }) ruleVersion!: string | null;
  /** How sure the reading of a text was. */
  @Column('text', { nullable: true }) tier!: 'exact' | 'certain' | 'likely' | null;
  @Column('uuid', { nullable: true }) carrierEventId!: string | null;
  @Column('text') actorKind!: 'person' | 'customer' | 'system' | 'api';
  @Column('uuid', { nullable: true }) actorId!: string | null;
  /** When it was written down. */
  @Column('timestamptz') at!: Date;
  /** The state it led to; null where it changed none. The present state is that of the last line that led to one. */
  @Column('text', { nullable: true }) leadsTo!: ConsentState | null;
  /** What goes on all the same from then on; null where nothing does. */
  @Column('text', { array: true, nullable: true }) kept!: KeepablePurpose[] | null;
  /** What the confirmation of it asks: the word that keeps, and what it keeps. */
  @Column('text', { nullable: true }) offeredWord!: string | null;
  @Column('text', { array: true, nullable: true }) offered!: KeepablePurpose[] | null;
  /** When it was said, where that was not when it was written down. */
  @Column('timestamptz', { nullable: true }) saidAt!: Date | null;
  /** How it was said, where that was not in a text to us. */
  @Column('text', { nullable: true }) method!: ConsentMethod | null;
  /** The import that brought it. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  /** SHA-256 of the line of the file: the same line is written once, whichever file it comes in. */
  @Column('bytea', { nullable: true }) importKey!: Buffer | null;
  /** SHA-256 of the evidence's salt and wording: proves the wording while it is kept, tells nothing of it afterwards. */
  @Column('bytea', { nullable: true }) evidenceHash!: Buffer | null;
  /** From 1, without gaps, within the recipient. */
  @Column('integer') position!: number;
  @Column('bytea') hash!: Buffer;
}

/** What the customer wrote and which of it counted, or why a person decided; beside the ledger so that it can be erased without breaking it. */
@Entity()
@ForeignKey(() => ConsentEvent, ['workspaceId', 'consentEventId'], ['workspaceId', 'id'])
export class ConsentEvidence {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') consentEventId!: string;
  @Column('text') wording!: string;
  /** So that an erased wording cannot be guessed from its hash. */
  @Column('bytea') salt!: Buffer;
  @Column('jsonb', { nullable: true }) reasons!: ConsentReason[] | null;
}

/** Append-only: who had the proof of a number's consent made. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('consent_access_form_check', `form IN ('json', 'html', 'files')`)
@Index('consent_access_number_idx', ['number', 'workspaceId', 'id'])
export class ConsentAccess {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  /** `files`: both, by the command. */
  @Column('text') form!: WireAccess['form'];
  @Column('text') actorKind!: 'person' | 'system';
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}
