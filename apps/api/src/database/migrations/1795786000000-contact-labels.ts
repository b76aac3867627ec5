import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Labels of contacts, for rules and people; and numbers of sets of rules that are given out once. */
export class ContactLabels1795786000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE contact ADD labels text[] NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`ALTER TABLE workspace ADD route_set_version integer NOT NULL DEFAULT 0`);
    await queryRunner.query(`UPDATE workspace SET route_set_version = latest.version
      FROM (SELECT workspace_id, max(version) AS version FROM route_set GROUP BY workspace_id) latest
      WHERE workspace.id = latest.workspace_id`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE workspace DROP COLUMN route_set_version`);
    await queryRunner.query(`ALTER TABLE contact DROP COLUMN labels`);
  }
}
