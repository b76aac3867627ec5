import type { BreakerState, LaneKind, LaneWait, Leads, LineType, Network } from '@parley/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';
import { Connection } from '../connections/connections.entities';

/** What a lane holds, charged in the transaction that claims. A row is made when a lane is first needed. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('lane_bucket_kind_check', `kind IN ('number', 'connection', 'account', 'network')`)
export class LaneBucket {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') kind!: LaneKind;
  @PrimaryColumn('text') key!: string;
  @Column('double precision', { default: 0 }) tokens!: number;
  @Column('double precision', { default: 0 }) minuteTokens!: number;
  /** Null until it is first used: then it is full. */
  @Column('timestamptz', { nullable: true }) updatedAt!: Date | null;
  /** The Pacific day that `dayUsed` counts. */
  @Column('date', { nullable: true }) day!: string | null;
  @Column('integer', { default: 0 }) dayUsed!: number;
  @Column('timestamptz', { nullable: true }) closedUntil!: Date | null;
  @Column('text', { nullable: true }) closedFor!: LaneWait | null;
  /** When the next segment may pass; null or past when one may now. */
  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;
  /** Of a number: which senders had more than their turn, in segments. */
  @Column('jsonb', { default: {} }) leads!: Leads;
}

/** A workspace's own limits, in segments; null leaves the default of libs/domain. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('pacing_limit_kind_check', `kind IN ('number', 'connection', 'account', 'network')`)
@Check('pacing_limit_above_zero_check', 'per_second > 0 AND burst > 0 AND per_minute > 0 AND per_day > 0')
export class PacingLimit {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') kind!: LaneKind;
  @PrimaryColumn('text') key!: string;
  @Column('double precision', { nullable: true }) perSecond!: number | null;
  @Column('double precision', { nullable: true }) burst!: number | null;
  @Column('double precision', { nullable: true }) perMinute!: number | null;
  @Column('integer', { nullable: true }) perDay!: number | null;
}

/** What is known of a customer's number: the network it is on and its kind of line, as the carrier or a look-up said. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('number_fact_source_check', `source IN ('webhook', 'receipt', 'lookup')`)
@Check(
  'number_fact_line_type_check',
  `line_type IN ('mobile', 'landline', 'voip', 'toll_free', 'special', 'invalid', 'unknown')`,
)
@Check('number_fact_network_check', `(network IS NULL) = (network_name IS NULL)`)
export class NumberFact {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') number!: string;
  /** Null where a look-up did not say. */
  @Column('text', { nullable: true }) network!: Network | null;
  @Column('text', { nullable: true }) networkName!: string | null;
  @Column('text') source!: 'webhook' | 'receipt' | 'lookup';
  /** Of the network. */
  @Column('timestamptz', { default: () => 'now()' }) learnedAt!: Date;
  /** Null: no look-up has said. */
  @Column('text', { nullable: true }) lineType!: LineType | null;
  /** When a look-up was last tried, whatever came of it. */
  @Column('timestamptz', { nullable: true }) lookedUpAt!: Date | null;
}

/** How many numbers a connection has asked its carrier about on a day (UTC): each costs money. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class LookUpDay {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') connectionId!: string;
  @Column('date') day!: string;
  @Column('integer') used!: number;
}

/** The breaker of a connection, shared by all workers. No row: closed, and nothing has failed yet. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Check('breaker_state_check', `state IN ('closed', 'open', 'half_open')`)
@Check('breaker_until_check', `(state = 'closed') = (until IS NULL)`)
export class Breaker {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') connectionId!: string;
  @Column('text', { default: 'closed' }) state!: BreakerState;
  @Column('integer', { default: 0 }) failures!: number;
  @Column('integer', { default: 0 }) openings!: number;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('text', { nullable: true }) code!: string | null;
  /** Of the state: a call that began before says nothing about it. */
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
