import type { AgentPresence as WirePresence } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Membership } from '../access/access.entities';

const STATES = `IN ('online', 'away', 'offline')`;

/** Whether somebody takes part. The row is also what a queue locks while it gives them a thread. */
@Entity()
@ForeignKey(() => Membership, ['workspaceId', 'personId'], ['workspaceId', 'personId'], {
  onDelete: 'CASCADE',
  name: 'agent_presence_membership_fk',
})
@Check('agent_presence_choice_check', `choice ${STATES}`)
@Check('agent_presence_state_check', `state ${STATES}`)
export class AgentPresence {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  /** What they said of themselves. */
  @Column('text', { default: 'online' }) choice!: WirePresence['choice'];
  /** What screens were last told: the choice, or offline without a lease. */
  @Column('text', { default: 'offline' }) state!: WirePresence['state'];
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) since!: Date;
  /** When any queue last gave them a thread. */
  @Column('timestamptz', { nullable: true }) givenAt!: Date | null;
}

/** That a process has a screen of theirs connected. It runs out by itself, should the process die. */
@Entity()
@ForeignKey(() => AgentPresence, ['workspaceId', 'personId'], ['workspaceId', 'personId'], {
  onDelete: 'CASCADE',
  name: 'presence_lease_presence_fk',
})
export class PresenceLease {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @Column('timestamptz') until!: Date;
}
