import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The only door out of a transaction. `position` is given by the relay after the commit, contiguous. */
@Entity()
@Index('outbox_position_key', ['position'], { unique: true, where: 'position IS NOT NULL' })
@Index('outbox_waiting_idx', ['id'], { where: 'position IS NULL' })
export class Outbox {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') topic!: string;
  @Column('jsonb') payload!: unknown;
  @Column('bigint', { nullable: true }) position!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** One row: the last position given out. */
@Entity()
@Check('outbox_cursor_single_check', 'id = 1')
export class OutboxCursor {
  @PrimaryColumn('smallint') id!: number;
  @Column('bigint') position!: string;
}
