import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of consents and of numbers that left their holders: what each line says, and what became of it. */
export class ConsentImports1795784653589 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE consent_event ADD import_id uuid, ADD import_key bytea`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX consent_event_import_key ON consent_event (workspace_id, recipient_id, import_key)
       WHERE import_key IS NOT NULL`,
    );
    await queryRunner.query(`CREATE TABLE consent_import (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      kind text NOT NULL,
      brand_id uuid,
      file_name text NOT NULL,
      sha256 bytea NOT NULL,
      bytes integer NOT NULL,
      state text NOT NULL DEFAULT 'checking',
      refusal text,
      unread jsonb NOT NULL DEFAULT '[]',
      lines integer NOT NULL DEFAULT 0,
      cursor integer NOT NULL DEFAULT 0,
      ready integer NOT NULL DEFAULT 0,
      written integer NOT NULL DEFAULT 0,
      kept integer NOT NULL DEFAULT 0,
      repeated integer NOT NULL DEFAULT 0,
      wrong integer NOT NULL DEFAULT 0,
      last_line integer NOT NULL DEFAULT 0,
      made_by uuid NOT NULL,
      made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      applied_by uuid,
      applied_at timestamptz,
      ended_at timestamptz,
      CONSTRAINT consent_import_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT consent_import_kind_check CHECK (kind IN ('consent', 'number_list')),
      CONSTRAINT consent_import_brand_check CHECK ((kind = 'consent') = (brand_id IS NOT NULL)),
      CONSTRAINT consent_import_state_check
        CHECK (state IN ('checking', 'refused', 'checked', 'applying', 'done')),
      CONSTRAINT consent_import_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace(id),
      CONSTRAINT consent_import_brand_id_fk FOREIGN KEY (workspace_id, brand_id) REFERENCES brand(workspace_id,id)
    )`);
    await queryRunner.query(`CREATE TABLE consent_import_file (
      workspace_id uuid NOT NULL,
      import_id uuid NOT NULL,
      content bytea NOT NULL,
      CONSTRAINT consent_import_file_pk PRIMARY KEY (workspace_id, import_id),
      CONSTRAINT consent_import_file_import_id_fk FOREIGN KEY (workspace_id, import_id)
        REFERENCES consent_import(workspace_id,id)
    )`);
    await queryRunner.query(`CREATE TABLE consent_import_line (
      workspace_id uuid NOT NULL,
      import_id uuid NOT NULL,
      line integer NOT NULL,
      number text,
      given jsonb,
      key bytea,
      outcome text NOT NULL,
      code text NOT NULL,
      field text,
      detail text,
      CONSTRAINT consent_import_line_pk PRIMARY KEY (workspace_id, import_id, line),
      CONSTRAINT consent_import_line_outcome_check
        CHECK (outcome IN ('ready', 'written', 'kept', 'repeated', 'wrong')),
      CONSTRAINT consent_import_line_given_check CHECK ((outcome = 'wrong') = (given IS NULL)),
      CONSTRAINT consent_import_line_import_id_fk FOREIGN KEY (workspace_id, import_id)
        REFERENCES consent_import(workspace_id,id)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE consent_import_line, consent_import_file, consent_import`);
    await queryRunner.query(`ALTER TABLE consent_event DROP COLUMN import_id, DROP COLUMN import_key`);
  }
}
