import type { Calendar, QueueInput } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Membership, Workspace } from '../access/access.entities';

@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@ForeignKey(() => Queue, ['workspaceId', 'overflowQueueId'], ['workspaceId', 'id'], {
  name: 'queue_overflow_fk',
})
@Unique('queue_name_key', ['workspaceId', 'name'])
@Check('queue_strategy_check', `strategy IN ('manual', 'round_robin', 'least_busy', 'longest_idle')`)
@Check('queue_overflow_check', 'overflow_queue_id <> id')
@Index('queue_look_idx', ['lookAt'], { where: `strategy <> 'manual'` })
export class Queue {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') colour!: string;
  /** Order in the console. */
  @Column('integer') rank!: number;
  /** Manual: people take the threads themselves. */
  @Column('text', { default: 'manual' }) strategy!: QueueInput['strategy'];
  /** 1 is served first where people are members of several queues. */
  @Column('smallint', { default: 3 }) priority!: number;
  /** Open threads an agent may have before this queue gives them no more. */
  @Column('integer', { default: 5 }) capacity!: number;
  @Column('integer', { nullable: true }) acceptSeconds!: number | null;
  @Column('integer', { nullable: true }) returnSeconds!: number | null;
  @Column('integer', { nullable: true }) stickyDays!: number | null;
  @Column('uuid', { nullable: true }) overflowQueueId!: string | null;
  @Column('integer', { nullable: true }) overflowMinutes!: number | null;
  @Column('boolean', { default: false }) overflowWhenClosed!: boolean;
  @Column('integer', { nullable: true }) firstAnswerMinutes!: number | null;
  /** Null: always open. */
  @Column('jsonb', { nullable: true }) calendar!: Calendar | null;
  /** Labels that ask for a skill. */
  @Column('text', { array: true, default: '{}' }) skills!: string[];
  /** When a worker is to look at it again, at the latest. */
  @Column('timestamptz', { nullable: true }) lookAt!: Date | null;
}

/** Who is given threads of a queue. */
@Entity()
@ForeignKey(() => Queue, ['workspaceId', 'queueId'], ['workspaceId', 'id'], {
  onDelete: 'CASCADE',
  name: 'queue_member_queue_fk',
})
@ForeignKey(() => Membership, ['workspaceId', 'personId'], ['workspaceId', 'personId'], {
  onDelete: 'CASCADE',
  name: 'queue_member_membership_fk',
})
export class QueueMember {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') queueId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text', { array: true, default: '{}' }) skills!: string[];
  /** In place of the queue's. */
  @Column('integer', { nullable: true }) capacity!: number | null;
  /** When this queue last gave them a thread: whose turn it is. */
  @Column('timestamptz', { nullable: true }) givenAt!: Date | null;
}
