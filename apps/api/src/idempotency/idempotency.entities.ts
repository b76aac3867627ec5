import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';

/** A request that its sender may repeat, and the answer it got; without one while it is being worked on. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Index('idempotency_key_age_idx', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('uuid') workspaceId!: string;
  /** The person or API key: two callers may choose the same key. */
  @PrimaryColumn('uuid') callerId!: string;
  @PrimaryColumn('text') key!: string;
  /** SHA-256 of method, address and body. */
  @Column('bytea') fingerprint!: Buffer;
  /** Who works on it: an answer that comes after the lease was taken over is not kept. */
  @Column('uuid') holder!: string;
  /** A process that dies leaves the key free after this. */
  @Column('timestamptz') leaseUntil!: Date;
  @Column('smallint', { nullable: true }) status!: number | null;
  /** The answer as JSON text, so that a repeat gets the same bytes; null for an empty one. */
  @Column('text', { nullable: true }) body!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) createdAt!: Date;
}
