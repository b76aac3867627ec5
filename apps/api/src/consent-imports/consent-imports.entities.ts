import type { ConsentImport as WireImport, ImportOutcome } from '@parley/contracts';
import type { ConsentLine, ImportKind, ListedNumber } from '@parley/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';
import { Brand } from '../connections/connections.entities';

/** A file of consents, or of numbers that left their holders: who brought it, and how far it has come. */
@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@ForeignKey(() => Brand, ['workspaceId', 'brandId'], ['workspaceId', 'id'])
@Check('consent_import_kind_check', `kind IN ('consent', 'number_list')`)
@Check('consent_import_brand_check', `(kind = 'consent') = (brand_id IS NOT NULL)`)
@Check('consent_import_state_check', `state IN ('checking', 'refused', 'checked', 'applying', 'done')`)
export class ConsentImport {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ImportKind;
  @Column('uuid', { nullable: true }) brandId!: string | null;
  @Column('text') fileName!: string;
  @Column('bytea') sha256!: Buffer;
  @Column('integer') bytes!: number;
  @Column('text', { default: 'checking' }) state!: WireImport['state'];
  @Column('text', { nullable: true }) refusal!: string | null;
  /** Names of columns that nobody reads. */
  @Column('jsonb', { default: [] }) unread!: string[];
  @Column('integer', { default: 0 }) lines!: number;
  /** The last line that the present step is done with: where it goes on after a process died. */
  @Column('integer', { default: 0 }) cursor!: number;
  @Column('integer', { default: 0 }) ready!: number;
  @Column('integer', { default: 0 }) written!: number;
  @Column('integer', { default: 0 }) kept!: number;
  @Column('integer', { default: 0 }) repeated!: number;
  @Column('integer', { default: 0 }) wrong!: number;
  /** The number of the last line, for how far the cursor has come. */
  @Column('integer', { default: 0 }) lastLine!: number;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) madeAt!: Date;
  @Column('uuid', { nullable: true }) appliedBy!: string | null;
  @Column('timestamptz', { nullable: true }) appliedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** The file itself, until all its lines have been read. */
@Entity()
@ForeignKey(() => ConsentImport, ['workspaceId', 'importId'], ['workspaceId', 'id'])
export class ConsentImportFile {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') importId!: string;
  @Column('bytea') content!: Buffer;
}

/** What a line of the file says, and what became of it or would. */
@Entity()
@ForeignKey(() => ConsentImport, ['workspaceId', 'importId'], ['workspaceId', 'id'])
@Check('consent_import_line_outcome_check', `outcome IN ('ready', 'written', 'kept', 'repeated', 'wrong')`)
@Check('consent_import_line_given_check', `(outcome = 'wrong') = (given IS NULL)`)
export class ConsentImportLine {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') importId!: string;
  @PrimaryColumn('integer') line!: number;
  @Column('text', { nullable: true }) number!: string | null;
  /** Null where it could not be read. */
  @Column('jsonb', { nullable: true }) given!: ConsentLine | ListedNumber | null;
  /** SHA-256 of the cells that are read. */
  @Column('bytea', { nullable: true }) key!: Buffer | null;
  @Column('text') outcome!: ImportOutcome;
  @Column('text') code!: string;
  @Column('text', { nullable: true }) field!: string | null;
  @Column('text', { nullable: true }) detail!: string | null;
}
