import type { ServiceWarning as WireWarning } from '@parley/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversations.entities';

/** What screens were last warned of, so that they are warned once of each wait. */
@Entity()
@ForeignKey(() => Conversation, ['workspaceId', 'conversationId'], ['workspaceId', 'id'], {
  onDelete: 'CASCADE',
  name: 'service_warning_conversation_fk',
})
@Check('service_warning_state_check', `state IN ('near', 'late')`)
export class ServiceWarning {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') conversationId!: string;
  @Column('timestamptz') waitingSince!: Date;
  @Column('text') state!: WireWarning['state'];
}
