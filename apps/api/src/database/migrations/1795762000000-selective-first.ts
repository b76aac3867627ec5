import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['conversation_contact_idx', 'INDEX', 'conversation', 'contact_id', 'workspace_id'],
  ['conversation_recipient_idx', 'INDEX', 'conversation', 'recipient_id', 'workspace_id'],
  [
    'conversation_address_conversation_idx',
    'INDEX',
    'conversation_address',
    'conversation_id',
    'workspace_id',
  ],
  ['delivery_entry_key', 'UNIQUE INDEX', 'delivery', 'conversation_id, entry_position', 'workspace_id'],
  ['recipient_number_idx', 'INDEX', 'recipient', 'number', 'workspace_id'],
  ['contact_number_contact_idx', 'INDEX', 'contact_number', 'contact_id', 'workspace_id'],
] as const;

/**
 * Secondary indexes lead with what tells rows apart, not with the workspace: a plan made while a table was still empty
 * takes any index that begins with the workspace for as good as the key, and then reads all of the workspace.
 */
export class SelectiveFirst1795762000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, kind, table, selective, workspace] of INDEXES) {
      await queryRunner.query(`DROP INDEX ${name}`);
      await queryRunner.query(`CREATE ${kind} ${name} ON ${table} (${selective}, ${workspace})`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name, kind, table, selective, workspace] of INDEXES) {
      await queryRunner.query(`DROP INDEX ${name}`);
      await queryRunner.query(`CREATE ${kind} ${name} ON ${table} (${workspace}, ${selective})`);
    }
  }
}
