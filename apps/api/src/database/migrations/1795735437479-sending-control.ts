import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scheduled texts, and pauses of sending with their log. */
export class SendingControl1795735437479 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE entry ADD send_at timestamptz`);
    await queryRunner.query(
      `CREATE INDEX delivery_scheduled_idx ON delivery (due_at) WHERE state = 'scheduled'`,
    );
    await queryRunner.query(`CREATE TABLE sending_switch (
      workspace_id uuid NOT NULL,
      target text NOT NULL,
      pause_id uuid NOT NULL,
      CONSTRAINT sending_switch_pk PRIMARY KEY (workspace_id, target),
      CONSTRAINT sending_switch_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace(id)
    )`);
    await queryRunner.query(`CREATE TABLE sending_pause (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      pause_id uuid NOT NULL,
      action text NOT NULL,
      target text NOT NULL,
      reason text,
      actor_id uuid NOT NULL,
      actor_name text NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT sending_pause_action_check CHECK (action IN ('started', 'ended')),
      CONSTRAINT sending_pause_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT sending_pause_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace(id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX sending_pause_action_key ON sending_pause (workspace_id, pause_id, action)`,
    );
    await queryRunner.query(`
      CREATE TRIGGER sending_pause_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sending_pause
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE sending_pause, sending_switch`);
    await queryRunner.query(`DROP INDEX delivery_scheduled_idx`);
    await queryRunner.query(`ALTER TABLE entry DROP COLUMN send_at`);
  }
}
