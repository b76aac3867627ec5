import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody keeps of what they opted out of: asked by the line that confirms the opt-out, told by the line that
 * answers it. Columns that are null are no part of a line's hash, so what was written before keeps its own.
 */
export class KeptPurposes1795788600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE recipient
      ADD kept text[] NOT NULL DEFAULT '{}', ADD offered_word text, ADD offered text[],
      ADD CONSTRAINT recipient_kept_check
        CHECK (kept <@ ARRAY['transactional', 'verification', 'alert']::text[])`);
    await queryRunner.query(`ALTER TABLE consent_event
      ADD kept text[], ADD offered_word text, ADD offered text[],
      DROP CONSTRAINT consent_event_action_check,
      ADD CONSTRAINT consent_event_action_check CHECK (action IN ('opt_out', 'opt_in', 'keep', 'help',
        'conversation_started', 'import', 'review', 'lapse')),
      ADD CONSTRAINT consent_event_kept_check CHECK (kept IS NULL OR (leads_to = 'opted_out' AND kept <> '{}'
        AND kept <@ ARRAY['transactional', 'verification', 'alert']::text[]))`);
    await queryRunner.query(`ALTER TABLE opt_out_review ADD kept_before text[] NOT NULL DEFAULT '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE opt_out_review DROP COLUMN kept_before`);
    await queryRunner.query(`ALTER TABLE consent_event
      DROP CONSTRAINT consent_event_kept_check,
      DROP CONSTRAINT consent_event_action_check,
      ADD CONSTRAINT consent_event_action_check CHECK (action IN ('opt_out', 'opt_in', 'help',
        'conversation_started', 'import', 'review', 'lapse')),
      DROP COLUMN kept, DROP COLUMN offered_word, DROP COLUMN offered`);
    await queryRunner.query(`ALTER TABLE recipient
      DROP CONSTRAINT recipient_kept_check, DROP COLUMN kept, DROP COLUMN offered_word, DROP COLUMN offered`);
  }
}
