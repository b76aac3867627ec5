import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks that failed for good, and who does tasks. The queue itself is graphile-worker's, in a schema of its own. */
export class Tasks1795738683896 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE failed_task (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      payload jsonb NOT NULL,
      reason text NOT NULL,
      attempts integer NOT NULL,
      failed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT failed_task_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE task_worker (
      id text NOT NULL,
      seen_at timestamptz NOT NULL,
      CONSTRAINT task_worker_pk PRIMARY KEY (id)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE task_worker, failed_task`);
  }
}
