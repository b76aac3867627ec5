import type { BrandTier, CampaignClass, Carrier, TokenKind } from '@parley/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Workspace } from '../access/access.entities';

@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('brand_tier_check', `tier IN ('top', 'high', 'low', 'unvetted', 'sole_proprietor')`)
export class Brand {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Named in HELP answers: a phone, an address or a page. */
  @Column('text') supportContact!: string;
  /** How well the business is vetted for 10DLC: decides what T-Mobile takes from it in a day. */
  @Column('text', { nullable: true }) tier!: BrandTier | null;
}

/** Finds the workspace of a webhook, which arrives without one. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
export class ConnectionDirectory {
  @PrimaryColumn('text') slug!: string;
  @Column('uuid') workspaceId!: string;
  @Column('uuid') connectionId!: string;
}

@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('connection_signature_mode_check', `signature_mode IN ('report_only', 'enforce')`)
@Check('connection_carrier_check', `carrier IN ('twilio', 'telnyx', 'vonage', 'plivo', 'generic', 'kannel')`)
@Check('connection_look_ups_per_day_check', 'look_ups_per_day > 0')
@Unique('connection_slug_key', ['workspaceId', 'slug'])
export class Connection {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') carrier!: Carrier;
  @Column('text') accountId!: string;
  /** Where the carrier's API answers; null means the carrier's own address. */
  @Column('text', { nullable: true }) baseUrl!: string | null;
  @Column('text', { default: 'enforce' }) signatureMode!: 'report_only' | 'enforce';
  /** Numbers it may ask its carrier about in a day; null asks about none, since each costs money. */
  @Column('integer', { nullable: true }) lookUpsPerDay!: number | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Several may be active at once, so that a token can be rotated without losing a webhook. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('connection_token_connection_idx', ['workspaceId', 'connectionId'])
@Check('connection_token_kind_check', `kind IN ('both', 'sign_in', 'verify')`)
export class ConnectionToken {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') connectionId!: string;
  /** Some carriers have one secret to sign in with and another that they sign with. */
  @Column('text', { default: 'both' }) kind!: TokenKind;
  /** AES-256-GCM under the key of PARLEY_SECRET_KEY; the workspace and row ids are authenticated with it. */
  @Column('bytea') ciphertext!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) addedAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
}

@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
@ForeignKey(() => Brand, ['workspaceId', 'brandId'], ['workspaceId', 'id'])
@ForeignKey(
  () => BusinessNumber,
  ['workspaceId', 'failoverNumberId', 'brandId'],
  ['workspaceId', 'id', 'brandId'],
  { name: 'business_number_failover_fk' },
)
@Unique('business_number_number_key', ['workspaceId', 'number'])
@Unique('business_number_brand_key', ['workspaceId', 'id', 'brandId'])
@Check('business_number_failover_check', 'failover_number_id <> id')
@Check('business_number_mps_check', 'messages_per_second > 0')
@Check('business_number_campaign_class_check', `campaign_class IN ('A', 'B', 'C', 'D', 'E', 'F', 'T')`)
export class BusinessNumber {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') connectionId!: string;
  @Column('uuid') brandId!: string;
  @Column('text') number!: string;
  @Column('text') name!: string;
  /** Segments a second the carrier takes from this number (MPS). */
  @Column('double precision') messagesPerSecond!: number;
  @Column('double precision') burst!: number;
  /** Stands in when this one's carrier fails. Of the same brand, by its key: consent is given to a brand. */
  @Column('uuid', { nullable: true }) failoverNumberId!: string | null;
  /** The 10DLC campaign it is registered for, and the class AT&T gave that: decides what AT&T takes in a minute. */
  @Column('text', { nullable: true }) campaign!: string | null;
  @Column('text', { nullable: true }) campaignClass!: CampaignClass | null;
}
