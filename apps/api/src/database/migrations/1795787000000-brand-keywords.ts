import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keywords of each brand, by version, and who was asked to confirm an opt-in. */
export class BrandKeywords1795787000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE brand_keywords (
        workspace_id uuid NOT NULL,
        brand_id uuid NOT NULL,
        version integer NOT NULL,
        settings jsonb NOT NULL,
        saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        saved_by_id uuid NOT NULL,
        saved_by_name text NOT NULL,
        CONSTRAINT brand_keywords_pk PRIMARY KEY (workspace_id, brand_id, version),
        CONSTRAINT brand_keywords_brand_id_fk FOREIGN KEY (workspace_id, brand_id) REFERENCES brand (workspace_id, id)
      )`);
    await queryRunner.query(`ALTER TABLE recipient ADD COLUMN opt_in_asked_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE recipient DROP COLUMN opt_in_asked_at`);
    await queryRunner.query(`DROP TABLE brand_keywords`);
  }
}
