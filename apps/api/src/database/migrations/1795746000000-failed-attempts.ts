import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Failed attempts to get in, counted for all processes together. */
export class FailedAttempts1795746000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE failed_attempt (
      key bytea NOT NULL,
      attempts integer NOT NULL,
      until timestamptz NOT NULL,
      CONSTRAINT failed_attempt_pk PRIMARY KEY (key)
    )`);
    await queryRunner.query(`CREATE INDEX failed_attempt_until_idx ON failed_attempt (until)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE failed_attempt`);
  }
}
