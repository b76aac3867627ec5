import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quiet hours and frequency caps as data, and what a text waits for under them. */
export class QuietHours1795787017000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE quiet_policy (
      workspace_id uuid NOT NULL,
      version integer NOT NULL,
      purposes text[] NOT NULL,
      purposes_revision integer NOT NULL,
      restrained text[] NOT NULL,
      CONSTRAINT quiet_policy_pk PRIMARY KEY (workspace_id),
      CONSTRAINT quiet_policy_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace(id)
    )`);
    await queryRunner.query(`CREATE TABLE quiet_rule (
      workspace_id uuid NOT NULL,
      id text NOT NULL,
      name text NOT NULL,
      places text[] NOT NULL,
      allowed jsonb NOT NULL,
      special_days jsonb NOT NULL,
      valid_from text,
      valid_until text,
      standing text NOT NULL,
      source text NOT NULL,
      source_url text,
      enabled boolean NOT NULL,
      revision integer NOT NULL,
      changed_at timestamptz NOT NULL,
      changed_by_id uuid,
      changed_by_name text NOT NULL,
      CONSTRAINT quiet_rule_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT quiet_rule_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES quiet_policy(workspace_id)
    )`);
    await queryRunner.query(`CREATE TABLE frequency_cap (
      workspace_id uuid NOT NULL,
      id text NOT NULL,
      name text NOT NULL,
      purpose text NOT NULL,
      most integer NOT NULL,
      within_hours integer NOT NULL,
      source text NOT NULL,
      enabled boolean NOT NULL,
      revision integer NOT NULL,
      changed_at timestamptz NOT NULL,
      changed_by_id uuid,
      changed_by_name text NOT NULL,
      CONSTRAINT frequency_cap_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT frequency_cap_most_check CHECK (most >= 0 AND within_hours > 0),
      CONSTRAINT frequency_cap_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES quiet_policy(workspace_id)
    )`);
    await queryRunner.query(`CREATE TABLE quiet_change (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      kind text NOT NULL,
      subject text NOT NULL,
      revision integer NOT NULL,
      action text NOT NULL,
      before jsonb,
      after jsonb NOT NULL,
      reason text,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      actor_id uuid,
      actor_name text NOT NULL,
      CONSTRAINT quiet_change_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT quiet_change_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES quiet_policy(workspace_id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX quiet_change_subject_key ON quiet_change (workspace_id, kind, subject, revision)`,
    );
    await queryRunner.query(`
      CREATE TRIGGER quiet_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON quiet_change
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await queryRunner.query(`ALTER TABLE delivery ADD counted_at timestamptz, ADD wait_detail jsonb,
      ADD held_version integer`);
    await queryRunner.query(`CREATE INDEX delivery_counted_idx
      ON delivery (workspace_id, to_address, purpose, counted_at) WHERE counted_at IS NOT NULL`);
    await queryRunner.query(`CREATE INDEX delivery_held_idx ON delivery (workspace_id, held_version)
      WHERE state = 'queued' AND wait_code IN ('parley:quiet', 'parley:cap')`);
    await queryRunner.query(`ALTER TABLE delivery_event ADD detail text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE delivery_event DROP COLUMN detail`);
    await queryRunner.query(`DROP INDEX delivery_held_idx`);
    await queryRunner.query(`DROP INDEX delivery_counted_idx`);
    await queryRunner.query(
      `ALTER TABLE delivery DROP COLUMN held_version, DROP COLUMN wait_detail, DROP COLUMN counted_at`,
    );
    await queryRunner.query(`DROP TABLE quiet_change, frequency_cap, quiet_rule, quiet_policy`);
  }
}
