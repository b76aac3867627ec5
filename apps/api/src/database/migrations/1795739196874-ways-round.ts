import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways round a carrier that fails: a number that stands in, and email. */
export class WaysRound1795739196874 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE business_number ADD failover_number_id uuid,
      ADD CONSTRAINT business_number_failover_check CHECK (failover_number_id <> id),
      ADD CONSTRAINT business_number_brand_key UNIQUE (workspace_id, id, brand_id)`);
    await queryRunner.query(`ALTER TABLE business_number ADD CONSTRAINT business_number_failover_fk
      FOREIGN KEY (workspace_id, failover_number_id, brand_id) REFERENCES business_number(workspace_id,id,brand_id)`);
    await queryRunner.query(`CREATE TABLE email_rule (
      workspace_id uuid NOT NULL,
      purpose text NOT NULL,
      actor_id uuid NOT NULL,
      actor_name text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT email_rule_pk PRIMARY KEY (workspace_id, purpose),
      CONSTRAINT email_rule_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace(id)
    )`);
    await queryRunner.query(`CREATE TABLE fallback_email (
      workspace_id uuid NOT NULL,
      delivery_id uuid NOT NULL,
      to_address text NOT NULL,
      state text NOT NULL DEFAULT 'queued',
      attempts integer NOT NULL DEFAULT 0,
      due_at timestamptz NOT NULL DEFAULT now(),
      code text,
      created_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz,
      CONSTRAINT fallback_email_state_check CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unknown')),
      CONSTRAINT fallback_email_pk PRIMARY KEY (workspace_id, delivery_id),
      CONSTRAINT fallback_email_delivery_id_fk FOREIGN KEY (workspace_id, delivery_id) REFERENCES delivery(workspace_id,id)
    )`);
    await queryRunner.query(
      `CREATE INDEX fallback_email_due_idx ON fallback_email (due_at) WHERE state IN ('queued', 'sending')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE fallback_email, email_rule`);
    await queryRunner.query(`ALTER TABLE business_number DROP CONSTRAINT business_number_failover_fk`);
    await queryRunner.query(`ALTER TABLE business_number DROP CONSTRAINT business_number_brand_key,
      DROP COLUMN failover_number_id`);
  }
}
