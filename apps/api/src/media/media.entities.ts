import type { Media as WireMedia } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Connection } from '../connections/connections.entities';
import { Entry } from '../conversations/conversations.entities';

/** A file of a text: offered by a carrier and still to be fetched, stored, or refused with the reason. */
@Entity()
@ForeignKey(
  () => Entry,
  ['workspaceId', 'conversationId', 'entryPosition'],
  ['workspaceId', 'conversationId', 'position'],
  { name: 'media_entry_fk' },
)
@ForeignKey(() => Connection, ['workspaceId', 'connectionId'], ['workspaceId', 'id'])
@Check('media_state_check', `state IN ('waiting', 'stored', 'refused')`)
@Index('media_entry_idx', ['workspaceId', 'conversationId', 'entryPosition'])
@Index('media_due_idx', ['nextAttemptAt'], { where: `state = 'waiting'` })
@Index('media_refused_idx', ['workspaceId', 'id'], { where: `state = 'refused'` })
@Index('media_unsent_idx', ['createdAt'], { where: 'entry_position IS NULL' })
export class Media {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Empty for an upload that no reply has taken yet. */
  @Column('uuid', { nullable: true }) conversationId!: string | null;
  @Column('integer', { nullable: true }) entryPosition!: number | null;
  /** The connection it came over, whose credentials open it; empty for uploads. */
  @Column('uuid', { nullable: true }) connectionId!: string | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('text') state!: WireMedia['state'];
  @Column('text', { nullable: true }) refusal!: WireMedia['refusal'];
  @Column('text', { nullable: true }) declaredType!: string | null;
  @Column('text', { nullable: true }) type!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('integer', { nullable: true }) bytes!: number | null;
  @Column('integer', { nullable: true }) width!: number | null;
  @Column('integer', { nullable: true }) height!: number | null;
  @Column('integer', { default: 0 }) attempts!: number;
  /** When it is fetched next; while a process is at it, when another may take over. */
  @Column('timestamptz', { nullable: true }) nextAttemptAt!: Date | null;
  @Column('uuid', { nullable: true }) uploadedById!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** The bytes, apart from what is listed and updated. */
@Entity()
@ForeignKey(() => Media, ['workspaceId', 'mediaId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class MediaContent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') mediaId!: string;
  @Column('bytea') content!: Buffer;
}
