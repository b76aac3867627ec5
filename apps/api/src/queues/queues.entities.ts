import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Workspace } from '../access/access.entities';

@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Unique('queue_name_key', ['workspaceId', 'name'])
export class Queue {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') colour!: string;
  /** Order in the console. */
  @Column('integer') rank!: number;
}
