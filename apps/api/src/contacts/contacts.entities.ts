import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from '../access/access.entities';

@Entity()
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
export class Contact {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) name!: string | null;
  /** ISO 3166-1 alpha-2, read from the number. */
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { nullable: true }) timeZone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  /** Who this is in the customer's own system of record. */
  @Column('text', { nullable: true }) externalId!: string | null;
  /** What people say of the contact, and rules go by. */
  @Column('text', { array: true, default: '{}' }) labels!: string[];
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A number belongs to one contact of the workspace; a contact may have many. */
@Entity()
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('contact_number_contact_idx', ['contactId', 'workspaceId'])
export class ContactNumber {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') number!: string;
  @Column('uuid') contactId!: string;
}
