import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Customers who wait to be called, and the index of their view. */
export class Callbacks1795791000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE conversation ADD callback_since timestamptz`);
    await queryRunner.query(`CREATE INDEX conversation_callback_idx
      ON conversation (workspace_id, last_activity_at, id) WHERE callback_since IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX conversation_callback_idx`);
    await queryRunner.query(`ALTER TABLE conversation DROP COLUMN callback_since`);
  }
}
