import type { Role } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity()
@Check('workspace_environment_check', `environment IN ('live', 'staging', 'test')`)
export class Workspace {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') environment!: 'live' | 'staging' | 'test';
  @Column('boolean', { default: false }) isDemo!: boolean;
  /** The last number given to a set of rules. */
  @Column('integer', { default: 0 }) routeSetVersion!: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

@Entity()
export class Person {
  @PrimaryColumn('uuid') id!: string;
  /** Lower-cased before it is stored. */
  @Index('person_email_key', { unique: true })
  @Column('text')
  email!: string;
  @Column('text') name!: string;
  /** argon2id in PHC form. */
  @Column('text') passwordHash!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

@Entity()
@Check('membership_role_check', `role IN ('agent', 'supervisor', 'admin', 'analyst', 'developer')`)
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@ForeignKey(() => Person, ['personId'], ['id'])
@Index('membership_person_idx', ['personId'])
export class Membership {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') role!: Role;
}

@Entity()
@ForeignKey(() => Membership, ['workspaceId', 'personId'], ['workspaceId', 'personId'], {
  onDelete: 'CASCADE',
  name: 'session_membership_fk',
})
export class Session {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the cookie's value: a stolen table opens no door. */
  @Index('session_token_hash_key', { unique: true })
  @Column('bytea')
  tokenHash!: Buffer;
  @Column('uuid') workspaceId!: string;
  @Column('uuid') personId!: string;
  @Column('text', { nullable: true }) userAgent!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt!: Date;
  /** Absolute end; the idle end is counted from lastSeenAt. */
  @Column('timestamptz') expiresAt!: Date;
}

/** Attempts to get in that failed, by a keyed hash of what they have in common. Of no workspace: nobody got into one. */
@Entity()
@Index('failed_attempt_until_idx', ['until'])
export class FailedAttempt {
  @PrimaryColumn('bytea') key!: Buffer;
  @Column('integer') attempts!: number;
  @Column('timestamptz') until!: Date;
}
