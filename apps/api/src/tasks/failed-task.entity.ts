import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Stands where a task belongs to no workspace: the house's own cleaning. */
export const THE_HOUSE = '00000000-0000-0000-0000-000000000000';

/** A task that failed for good, until a person has it done again or discards it. */
@Entity()
export class FailedTask {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('jsonb') payload!: object;
  @Column('text') reason!: string;
  @Column('integer') attempts!: number;
  @Column('timestamptz', { default: () => 'now()' }) failedAt!: Date;
}

/** A worker of some process, and when it last said that it lives. */
@Entity()
export class TaskWorker {
  @PrimaryColumn('text') id!: string;
  @Column('timestamptz') seenAt!: Date;
}
