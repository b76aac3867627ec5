import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';

/** A pause in force; the row is gone when it ends. Derived from the log below, and small: every claim reads it. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
export class SendingSwitch {
  @PrimaryColumn('uuid') workspaceId!: string;
  /** `all`, `connection:<id>`, `number:<id>` or `purpose:<name>`: one pause for each at a time. */
  @PrimaryColumn('text') target!: string;
  @Column('uuid') pauseId!: string;
}

/** Append-only by trigger: who paused what and why, and who let it go on. A pause is one or two rows. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Check('sending_pause_action_check', `action IN ('started', 'ended')`)
@Index('sending_pause_action_key', ['workspaceId', 'pauseId', 'action'], { unique: true })
export class SendingPause {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The id of the row that started it. */
  @Column('uuid') pauseId!: string;
  @Column('text') action!: 'started' | 'ended';
  @Column('text') target!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}
