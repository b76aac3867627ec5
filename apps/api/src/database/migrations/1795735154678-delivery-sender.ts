import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who set a text off, so that one sender's burst does not make another's single text wait. */
export class DeliverySender1795735154678 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE delivery ADD sender text NOT NULL DEFAULT 'system'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE delivery DROP COLUMN sender`);
  }
}
