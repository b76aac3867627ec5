import type { FrequencyCapInput, QuietChange as Change, QuietRuleInput } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';

/** What a workspace says about quiet hours as a whole; made with its rules when they are first asked. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
export class QuietPolicy {
  @PrimaryColumn('uuid') workspaceId!: string;
  /** Goes up with every change of rules, caps and purposes: what was held under an older one is looked at again. */
  @Column('integer') version!: number;
  /** The purposes that keep quiet hours. */
  @Column('text', { array: true }) purposes!: string[];
  @Column('integer') purposesRevision!: number;
  /** Those and the ones under a cap that is on: for texts of all others nothing is asked. */
  @Column('text', { array: true }) restrained!: string[];
}

/** When texts may reach the people of some places. */
@Entity()
@ForeignKey(() => QuietPolicy, ['workspaceId'], ['workspaceId'])
export class QuietRule {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) places!: string[];
  @Column('jsonb') allowed!: QuietRuleInput['allowed'];
  @Column('jsonb') specialDays!: QuietRuleInput['specialDays'];
  /** Dates of the local calendar, wherever that is: "YYYY-MM-DD". */
  @Column('text', { nullable: true }) validFrom!: string | null;
  @Column('text', { nullable: true }) validUntil!: string | null;
  @Column('text') standing!: QuietRuleInput['standing'];
  @Column('text') source!: string;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('boolean') enabled!: boolean;
  @Column('integer') revision!: number;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid', { nullable: true }) changedById!: string | null;
  @Column('text') changedByName!: string;
}

/** At most so many texts of a purpose to one contact in any stretch of so many hours. */
@Entity()
@ForeignKey(() => QuietPolicy, ['workspaceId'], ['workspaceId'])
@Check('frequency_cap_most_check', 'most >= 0 AND within_hours > 0')
export class FrequencyCap {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') purpose!: FrequencyCapInput['purpose'];
  @Column('integer') most!: number;
  @Column('integer') withinHours!: number;
  @Column('text') source!: string;
  @Column('boolean') enabled!: boolean;
  @Column('integer') revision!: number;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid', { nullable: true }) changedById!: string | null;
  @Column('text') changedByName!: string;
}

/** Append-only by trigger: who changed which rule, cap or purposes, from what to what, and why. */
@Entity()
@ForeignKey(() => QuietPolicy, ['workspaceId'], ['workspaceId'])
@Index('quiet_change_subject_key', ['workspaceId', 'kind', 'subject', 'revision'], { unique: true })
export class QuietChange {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: Change['kind'];
  @Column('text') subject!: string;
  @Column('integer') revision!: number;
  @Column('text') action!: Change['action'];
  @Column('jsonb', { nullable: true }) before!: Record<string, unknown> | null;
  @Column('jsonb') after!: Record<string, unknown>;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
}
