import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What TypeORM cannot describe: the descending and partial indexes of the inbox's views, append-only ledgers,
 * and storage settings of the tables that churn. The drift test allow-lists the names made here.
 */
export const HAND_MADE_INDEXES = {
  conversation_open_newest_idx: `conversation (workspace_id, last_activity_at DESC, id DESC) WHERE status IN ('open', 'pending')`,
  conversation_open_waiting_idx: `conversation (workspace_id, (coalesce(waiting_since, 'infinity'::timestamptz)), id) WHERE status IN ('open', 'pending')`,
  conversation_assignee_idx: `conversation (workspace_id, assignee_id, last_activity_at DESC, id DESC) WHERE status IN ('open', 'pending')`,
  conversation_assignee_waiting_idx: `conversation (workspace_id, assignee_id, (coalesce(waiting_since, 'infinity'::timestamptz)), id) WHERE status IN ('open', 'pending')`,
  conversation_queue_waiting_idx: `conversation (workspace_id, queue_id, (coalesce(waiting_since, 'infinity'::timestamptz)), id) WHERE status IN ('open', 'pending')`,
  conversation_queue_idx: `conversation (workspace_id, queue_id, last_activity_at DESC, id DESC) WHERE status IN ('open', 'pending')`,
  conversation_attention_idx: `conversation (workspace_id, last_activity_at DESC, id DESC) WHERE attention IS NOT NULL`,
  conversation_snoozed_idx: `conversation (snoozed_until) WHERE status = 'snoozed'`,
  conversation_snoozed_newest_idx: `conversation (workspace_id, last_activity_at DESC, id DESC) WHERE status = 'snoozed'`,
  conversation_resolved_newest_idx: `conversation (workspace_id, last_activity_at DESC, id DESC) WHERE status = 'resolved'`,
  webhook_request_open_idx: `webhook_request (workspace_id, id DESC) WHERE replayed_at IS NULL AND dismissed_at IS NULL`,
  webhook_request_age_idx: `webhook_request (workspace_id, id DESC)`,
  carrier_event_parked_idx: `carrier_event (workspace_id, id DESC) WHERE outcome = 'parked'`,
  carrier_event_parked_message_idx: `carrier_event (workspace_id, connection_id, carrier_message_id) WHERE outcome = 'parked'`,
  carrier_event_retry_idx: `carrier_event (next_attempt_at) WHERE outcome = 'parked' AND next_attempt_at IS NOT NULL`,
  outbox_age_idx: `outbox (created_at)`,
  session_expiry_idx: `session (expires_at)`,
} as const;

const APPEND_ONLY = ['consent_event', 'delivery_event'];
const CHURNING = ['delivery', 'outbox', 'number_bucket', 'conversation', 'recipient'];

export class HandMade1763942400001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(HAND_MADE_INDEXES)) {
      await queryRunner.query(`CREATE INDEX ${name} ON ${definition}`);
    }

    await queryRunner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }

    for (const table of CHURNING) {
      await queryRunner.query(`
        ALTER TABLE ${table} SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500,
          autovacuum_analyze_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 1)`);
    }

    await queryRunner.query(`INSERT INTO outbox_cursor (id, position) VALUES (1, 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM outbox_cursor`);
    for (const table of CHURNING) {
      await queryRunner.query(`
        ALTER TABLE ${table} RESET (autovacuum_vacuum_scale_factor, autovacuum_vacuum_threshold,
          autovacuum_analyze_scale_factor, autovacuum_vacuum_cost_delay)`);
    }
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`DROP TRIGGER ${table}_append_only ON ${table}`);
    }
    await queryRunner.query(`DROP FUNCTION refuse_change()`);
    for (const name of Object.keys(HAND_MADE_INDEXES)) {
      await queryRunner.query(`DROP INDEX ${name}`);
    }
  }
}
