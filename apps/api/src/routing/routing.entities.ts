import type { RouteChange as WireChange, RouteRuleInput, RouteTrace as WireTrace } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Workspace } from '../access/access.entities';
import { Entry } from '../conversations/conversations.entities';

/** A version of the keyword routes as one document; the published one is compiled in memory. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Unique('route_set_version_key', ['workspaceId', 'version'])
@Check('route_set_state_check', `state IN ('draft', 'rollout', 'published', 'retired')`)
@Check('route_set_percent_check', `(state = 'rollout') = (percent IS NOT NULL) AND percent BETWEEN 1 AND 99`)
@Index('route_set_published_key', ['workspaceId'], { unique: true, where: `state = 'published'` })
@Index('route_set_rollout_key', ['workspaceId'], { unique: true, where: `state = 'rollout'` })
@Index('route_set_draft_key', ['workspaceId'], { unique: true, where: `state = 'draft'` })
export class RouteSet {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: 'draft' | 'rollout' | 'published' | 'retired';
  @Column('integer', { default: 1 }) revision!: number;
  @Column('jsonb') rules!: RouteRuleInput[];
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) ownerName!: string | null;
  @Column('date', { nullable: true }) reviewDate!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) publishedById!: string | null;
  @Column('text', { nullable: true }) publishedByName!: string | null;
  /** How many of a hundred contacts go by it while it is being rolled out; its id is the salt of their places. */
  @Column('smallint', { nullable: true }) percent!: number | null;
}

/** Which set routed texts from when on, and who saw to it. */
@Entity()
@ForeignKey(() => RouteSet, ['workspaceId', 'version'], ['workspaceId', 'version'])
export class RouteChange {
  @PrimaryColumn('uuid') workspaceId!: string;
  /** UUIDv7: in order of time. */
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: WireChange['kind'];
  @Column('integer') version!: number;
  @Column('smallint', { nullable: true }) percent!: number | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
}

/** "Why here": the decision on one text, kept as it was made. */
@Entity()
@ForeignKey(
  () => Entry,
  ['workspaceId', 'conversationId', 'position'],
  ['workspaceId', 'conversationId', 'position'],
  {
    name: 'route_trace_entry_fk',
  },
)
export class RouteTrace {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') conversationId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('jsonb') trace!: WireTrace;
}
