import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API keys with the directory that finds their workspace, answers kept for idempotency keys, and what programs tell us. */
export class ApiKeys1795735641648 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE api_key (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      environment text NOT NULL,
      key_hash bytea NOT NULL,
      scopes text[] NOT NULL,
      allowed_networks text[] NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL DEFAULT now(),
      created_by_id uuid NOT NULL,
      created_by_name text NOT NULL,
      last_used_at timestamptz,
      expires_at timestamptz,
      revoked_at timestamptz,
      CONSTRAINT api_key_environment_check CHECK (environment IN ('live', 'test')),
      CONSTRAINT api_key_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT api_key_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace (id)
    )`);
    await queryRunner.query(`CREATE TABLE api_key_directory (
      key_id uuid NOT NULL,
      workspace_id uuid NOT NULL,
      CONSTRAINT api_key_directory_pk PRIMARY KEY (key_id),
      CONSTRAINT api_key_directory_key_id_fk FOREIGN KEY (workspace_id, key_id) REFERENCES api_key (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE idempotency_key (
      workspace_id uuid NOT NULL,
      caller_id uuid NOT NULL,
      key text NOT NULL,
      fingerprint bytea NOT NULL,
      holder uuid NOT NULL,
      lease_until timestamptz NOT NULL,
      status smallint,
      body text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT idempotency_key_pk PRIMARY KEY (workspace_id, caller_id, key),
      CONSTRAINT idempotency_key_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace (id)
    )`);
    await queryRunner.query(`CREATE INDEX idempotency_key_age_idx ON idempotency_key (created_at)`);
    await queryRunner.query(
      `ALTER TABLE delivery ADD COLUMN external_reference text, ADD COLUMN sandboxed boolean`,
    );
    await queryRunner.query(`CREATE INDEX delivery_reference_idx ON delivery (workspace_id, external_reference, id)
      WHERE external_reference IS NOT NULL`);
    await queryRunner.query(`ALTER TABLE contact ADD COLUMN email text, ADD COLUMN external_id text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE contact DROP COLUMN email, DROP COLUMN external_id`);
    await queryRunner.query(`DROP INDEX delivery_reference_idx`);
    await queryRunner.query(`ALTER TABLE delivery DROP COLUMN external_reference, DROP COLUMN sandboxed`);
    await queryRunner.query(`DROP TABLE idempotency_key, api_key_directory, api_key`);
  }
}
