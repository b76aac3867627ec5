import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which database this is. The identity changes when it is restored, failed over or copied; the row remembers the one
 * that was known. Functions a hosting refuses leave their part out, so that what it does show still counts.
 */
export class Restore1795740312457 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE database_identity (
      id smallint NOT NULL,
      identity text NOT NULL,
      noted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      restored_at timestamptz,
      CONSTRAINT database_identity_single_check CHECK (id = 1),
      CONSTRAINT database_identity_pk PRIMARY KEY (id)
    )`);
    // The cluster, its timeline (a new one after each recovery and promotion), the database in it, and the table: the
    // last is another one where a dump was read in.
    await queryRunner.query(`
      CREATE FUNCTION current_database_identity() RETURNS text LANGUAGE plpgsql STABLE AS $$
      DECLARE
        place text := (SELECT oid FROM pg_database WHERE datname = current_database())
          || '/' || 'database_identity'::regclass::oid;
      BEGIN
        RETURN (SELECT system_identifier FROM pg_control_system())
          || '/' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) || '/' || place;
      EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_function THEN
        RETURN place;
      END $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION current_database_identity`);
    await queryRunner.query(`DROP TABLE database_identity`);
  }
}
