import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks into the carriers' lists, and long texts that arrive in parts. */
export class Backfill1795738228074 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE backfill_run (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      connection_id uuid NOT NULL,
      trigger text NOT NULL,
      state text NOT NULL,
      requested_by text,
      since timestamptz,
      until timestamptz,
      texts_found integer NOT NULL DEFAULT 0,
      texts_recovered integer NOT NULL DEFAULT 0,
      receipts_found integer NOT NULL DEFAULT 0,
      states_moved integer NOT NULL DEFAULT 0,
      error text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      started_at timestamptz,
      finished_at timestamptz,
      CONSTRAINT backfill_run_state_check CHECK (state IN ('requested', 'running', 'done', 'failed')),
      CONSTRAINT backfill_run_trigger_check CHECK (trigger IN ('start', 'outage', 'schedule', 'person')),
      CONSTRAINT backfill_run_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX backfill_run_connection_idx ON backfill_run (workspace_id, connection_id, id)`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX backfill_run_open_key ON backfill_run (workspace_id, connection_id)
      WHERE state IN ('requested', 'running')`);
    await queryRunner.query(`ALTER TABLE backfill_run ADD CONSTRAINT backfill_run_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection (workspace_id, id)`);

    await queryRunner.query(`CREATE TABLE text_part_group (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      connection_id uuid NOT NULL,
      sender text NOT NULL,
      receiver text NOT NULL,
      reference text NOT NULL,
      parts_of integer NOT NULL,
      parts jsonb NOT NULL,
      due_at timestamptz,
      started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      conversation_id uuid,
      entry_position integer,
      CONSTRAINT text_part_group_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE INDEX text_part_group_reference_idx
      ON text_part_group (workspace_id, connection_id, sender, receiver, reference)`);
    await queryRunner.query(
      `CREATE INDEX text_part_group_due_idx ON text_part_group (due_at) WHERE due_at IS NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE text_part_group ADD CONSTRAINT text_part_group_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection (workspace_id, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE text_part_group`);
    await queryRunner.query(`DROP TABLE backfill_run`);
  }
}
