import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opt-outs in ordinary language: how sure the ledger's lines were, and what a person decides of them. */
export class OptOutReviews1795771000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE consent_event ADD tier text,
      ADD CONSTRAINT consent_event_tier_check CHECK (tier IN ('exact', 'certain', 'likely'))`);
    await queryRunner.query(`ALTER TABLE consent_evidence ADD reasons jsonb`);
    await queryRunner.query(`CREATE TABLE opt_out_review (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      recipient_id uuid NOT NULL,
      conversation_id uuid NOT NULL,
      entry_position integer NOT NULL,
      consent_event_id uuid NOT NULL,
      tier text NOT NULL,
      state_before text NOT NULL,
      reasons jsonb NOT NULL,
      at timestamptz NOT NULL,
      decision text,
      decided_at timestamptz,
      decided_by uuid,
      decision_event_id uuid,
      reason text,
      CONSTRAINT opt_out_review_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT opt_out_review_tier_check CHECK (tier IN ('certain', 'likely')),
      CONSTRAINT opt_out_review_decision_check CHECK (decision IN ('opt_out', 'not_opt_out', 'overtaken')),
      CONSTRAINT opt_out_review_decided_check CHECK ((decision IS NULL) = (decided_at IS NULL))
    )`);
    await queryRunner.query(
      `CREATE INDEX opt_out_review_open_idx ON opt_out_review (workspace_id, tier, id) WHERE decision IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX opt_out_review_recipient_idx ON opt_out_review (workspace_id, recipient_id) WHERE decision IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX opt_out_review_decided_idx ON opt_out_review (workspace_id, id) WHERE decision IS NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE opt_out_review
      ADD CONSTRAINT opt_out_review_recipient_id_fk FOREIGN KEY (workspace_id, recipient_id)
        REFERENCES recipient(workspace_id,id),
      ADD CONSTRAINT opt_out_review_conversation_id_fk FOREIGN KEY (workspace_id, conversation_id)
        REFERENCES conversation(workspace_id,id),
      ADD CONSTRAINT opt_out_review_consent_event_id_fk FOREIGN KEY (workspace_id, consent_event_id)
        REFERENCES consent_event(workspace_id,id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE opt_out_review`);
    await queryRunner.query(`ALTER TABLE consent_evidence DROP COLUMN reasons`);
    await queryRunner.query(
      `ALTER TABLE consent_event DROP CONSTRAINT consent_event_tier_check, DROP COLUMN tier`,
    );
  }
}
