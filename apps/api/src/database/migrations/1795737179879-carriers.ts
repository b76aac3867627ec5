import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More carriers than one; some sign in with another secret than the one they sign with. */
export class Carriers1795737179879 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE connection ADD CONSTRAINT connection_carrier_check
        CHECK (carrier IN ('twilio', 'telnyx', 'vonage', 'plivo', 'generic', 'kannel'))`);
    await queryRunner.query(`
      ALTER TABLE connection_token ADD kind text NOT NULL DEFAULT 'both',
        ADD CONSTRAINT connection_token_kind_check CHECK (kind IN ('both', 'sign_in', 'verify'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE connection_token DROP COLUMN kind`);
    await queryRunner.query(`ALTER TABLE connection DROP CONSTRAINT connection_carrier_check`);
  }
}
