import type { ApiKeyEnvironment, ApiKeyScope } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';

/** Finds the workspace of a key, which arrives without one. */
@Entity()
@ForeignKey(() => ApiKey, ['workspaceId', 'keyId'], ['workspaceId', 'id'])
export class ApiKeyDirectory {
  @PrimaryColumn('uuid') keyId!: string;
  @Column('uuid') workspaceId!: string;
}

/** What a program signs in with. Kept after it was revoked, since messages name the key that sent them. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('api_key_environment_check', `environment IN ('live', 'test')`)
export class ApiKey {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') environment!: ApiKeyEnvironment;
  /** HMAC-SHA-256 of the whole key under a pepper that is not in the database. */
  @Column('bytea') keyHash!: Buffer;
  @Column('text', { array: true }) scopes!: ApiKeyScope[];
  /** CIDR; empty means from anywhere. */
  @Column('text', { array: true, default: '{}' }) allowedNetworks!: string[];
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('uuid') createdById!: string;
  @Column('text') createdByName!: string;
  /** Written at most once a minute. */
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
