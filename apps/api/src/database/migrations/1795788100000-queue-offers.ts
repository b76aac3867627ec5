import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A queue finds its own offers, those first that end first. */
export class QueueOffers1795788100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX conversation_queue_offered_idx ON conversation (queue_id, offered_until, workspace_id) WHERE offered_to IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX conversation_queue_offered_idx`);
  }
}
