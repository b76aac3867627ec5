import type { BrandKeywords as Settings } from '@parley/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Brand } from '../connections/connections.entities';

/** How the keywords of a brand work. The newest version is in force; those before it stay, since the ledger names them. */
@Entity()
@ForeignKey(() => Brand, ['workspaceId', 'brandId'], ['workspaceId', 'id'])
export class BrandKeywords {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') brandId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') settings!: Settings;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) savedAt!: Date;
  @Column('uuid') savedById!: string;
  /** As they were called then. */
  @Column('text') savedByName!: string;
}
