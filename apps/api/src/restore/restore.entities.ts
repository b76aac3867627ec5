import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: the database that was known. Written by the guard, compared before anything leaves. */
@Entity()
@Check('database_identity_single_check', 'id = 1')
export class DatabaseIdentity {
  @PrimaryColumn('smallint') id!: number;
  /** As `current_database_identity()` says it: cluster, timeline, database, table. */
  @Column('text') identity!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) notedAt!: Date;
  /** When it was last found to be another one; empty while it never was. */
  @Column('timestamptz', { nullable: true }) restoredAt!: Date | null;
}
