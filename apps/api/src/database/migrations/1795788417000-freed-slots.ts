import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slots of caps that refused texts gave back, and what is held by the number it is for. */
export class FreedSlots1795788417000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX delivery_freed_idx ON delivery (state_changed_at)
      WHERE counted_at IS NOT NULL AND state IN ('failed', 'cancelled', 'expired')`);
    await queryRunner.query(`CREATE INDEX delivery_held_number_idx ON delivery (workspace_id, to_address)
      WHERE state = 'queued' AND wait_code IN ('parley:quiet', 'parley:cap')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX delivery_held_number_idx`);
    await queryRunner.query(`DROP INDEX delivery_freed_idx`);
  }
}
