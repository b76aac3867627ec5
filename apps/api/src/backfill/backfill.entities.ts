import type { BackfillRun as Wire } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Connection } from '../connections/connections.entities';

/** One look into a carrier's list for what we missed; the last good one's `until` is where the next begins. */
@Entity()
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
@Check('backfill_run_state_check', `state IN ('requested', 'running', 'done', 'failed')`)
@Check('backfill_run_trigger_check', `trigger IN ('start', 'outage', 'schedule', 'person')`)
@Index('backfill_run_connection_idx', ['workspaceId', 'connectionId', 'id'])
@Index('backfill_run_open_key', ['workspaceId', 'connectionId'], {
  unique: true,
  where: `state IN ('requested', 'running')`,
})
export class BackfillRun {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') connectionId!: string;
  @Column('text') trigger!: Wire['trigger'];
  @Column('text') state!: Wire['state'];
  @Column('text', { nullable: true }) requestedBy!: string | null;
  /** The span of the carrier's list that was asked for. */
  @Column('timestamptz', { nullable: true }) since!: Date | null;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('integer', { default: 0 }) textsFound!: number;
  @Column('integer', { default: 0 }) textsRecovered!: number;
  @Column('integer', { default: 0 }) receiptsFound!: number;
  @Column('integer', { default: 0 }) statesMoved!: number;
  @Column('text', { nullable: true }) error!: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}
