import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits, in the order in which it is shown. */
export class Outgoing1795736994133 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX delivery_waiting_idx ON delivery (workspace_id, business_number_id, purpose, due_at, id) WHERE state IN ('scheduled', 'queued')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX delivery_waiting_idx`);
  }
}
