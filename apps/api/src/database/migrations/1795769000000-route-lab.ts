import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A set of rules may be rolled out to some contacts first; what was live when is kept; the newest texts are found. */
export class RouteLab1795769000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE route_set ADD percent smallint,
      DROP CONSTRAINT route_set_state_check,
      ADD CONSTRAINT route_set_state_check CHECK (state IN ('draft', 'rollout', 'published', 'retired')),
      ADD CONSTRAINT route_set_percent_check
        CHECK ((state = 'rollout') = (percent IS NOT NULL) AND percent BETWEEN 1 AND 99)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX route_set_rollout_key ON route_set (workspace_id) WHERE state = 'rollout'`,
    );
    await queryRunner.query(`CREATE TABLE route_change (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      kind text NOT NULL,
      version integer NOT NULL,
      percent smallint,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      actor_id uuid,
      actor_name text NOT NULL,
      CONSTRAINT route_change_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`ALTER TABLE route_change ADD CONSTRAINT route_change_version_fk
      FOREIGN KEY (workspace_id, version) REFERENCES route_set(workspace_id,version)`);
    await queryRunner.query(
      `CREATE INDEX entry_received_idx ON entry (workspace_id, at) WHERE kind = 'text_in'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX entry_received_idx`);
    await queryRunner.query(`DROP TABLE route_change`);
    await queryRunner.query(`UPDATE route_set SET state = 'retired', percent = NULL WHERE state = 'rollout'`);
    await queryRunner.query(`DROP INDEX route_set_rollout_key`);
    await queryRunner.query(`ALTER TABLE route_set DROP CONSTRAINT route_set_percent_check,
      DROP COLUMN percent, DROP CONSTRAINT route_set_state_check,
      ADD CONSTRAINT route_set_state_check CHECK (state IN ('draft', 'published', 'retired'))`);
  }
}
