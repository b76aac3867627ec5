import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How queues give their threads, who takes part, and who is there. Queues that exist stay as they are: manual, always
 * open, without a promise.
 */
export class Queues1795775000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE queue
        ADD COLUMN strategy text NOT NULL DEFAULT 'manual',
        ADD COLUMN priority smallint NOT NULL DEFAULT 3,
        ADD COLUMN capacity integer NOT NULL DEFAULT 5,
        ADD COLUMN accept_seconds integer,
        ADD COLUMN return_seconds integer,
        ADD COLUMN sticky_days integer,
        ADD COLUMN overflow_queue_id uuid,
        ADD COLUMN overflow_minutes integer,
        ADD COLUMN overflow_when_closed boolean NOT NULL DEFAULT false,
        ADD COLUMN first_answer_minutes integer,
        ADD COLUMN calendar jsonb,
        ADD COLUMN skills text[] NOT NULL DEFAULT '{}',
        ADD COLUMN look_at timestamptz,
        ADD CONSTRAINT queue_strategy_check CHECK (strategy IN ('manual', 'round_robin', 'least_busy', 'longest_idle')),
        ADD CONSTRAINT queue_overflow_check CHECK (overflow_queue_id <> id),
        ADD CONSTRAINT queue_overflow_fk FOREIGN KEY (workspace_id, overflow_queue_id) REFERENCES queue (workspace_id, id)`);
    await queryRunner.query(`CREATE INDEX queue_look_idx ON queue (look_at) WHERE strategy <> 'manual'`);
    await queryRunner.query(`
      CREATE TABLE queue_member (
        workspace_id uuid NOT NULL,
        queue_id uuid NOT NULL,
        person_id uuid NOT NULL,
        skills text[] NOT NULL DEFAULT '{}',
        capacity integer,
        given_at timestamptz,
        CONSTRAINT queue_member_pk PRIMARY KEY (workspace_id, queue_id, person_id),
        CONSTRAINT queue_member_queue_fk FOREIGN KEY (workspace_id, queue_id) REFERENCES queue (workspace_id, id) ON DELETE CASCADE,
        CONSTRAINT queue_member_membership_fk FOREIGN KEY (workspace_id, person_id)
          REFERENCES membership (workspace_id, person_id) ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE TABLE agent_presence (
        workspace_id uuid NOT NULL,
        person_id uuid NOT NULL,
        choice text NOT NULL DEFAULT 'online',
        state text NOT NULL DEFAULT 'offline',
        since timestamptz NOT NULL DEFAULT clock_timestamp(),
        given_at timestamptz,
        CONSTRAINT agent_presence_pk PRIMARY KEY (workspace_id, person_id),
        CONSTRAINT agent_presence_choice_check CHECK (choice IN ('online', 'away', 'offline')),
        CONSTRAINT agent_presence_state_check CHECK (state IN ('online', 'away', 'offline')),
        CONSTRAINT agent_presence_membership_fk FOREIGN KEY (workspace_id, person_id)
          REFERENCES membership (workspace_id, person_id) ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE TABLE presence_lease (
        workspace_id uuid NOT NULL,
        person_id uuid NOT NULL,
        process_id uuid NOT NULL,
        until timestamptz NOT NULL,
        CONSTRAINT presence_lease_pk PRIMARY KEY (workspace_id, person_id, process_id),
        CONSTRAINT presence_lease_presence_fk FOREIGN KEY (workspace_id, person_id)
          REFERENCES agent_presence (workspace_id, person_id) ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      CREATE TABLE service_warning (
        workspace_id uuid NOT NULL,
        conversation_id uuid NOT NULL,
        waiting_since timestamptz NOT NULL,
        state text NOT NULL,
        CONSTRAINT service_warning_pk PRIMARY KEY (workspace_id, conversation_id),
        CONSTRAINT service_warning_state_check CHECK (state IN ('near', 'late')),
        CONSTRAINT service_warning_conversation_fk FOREIGN KEY (workspace_id, conversation_id)
          REFERENCES conversation (workspace_id, id) ON DELETE CASCADE
      )`);
    await queryRunner.query(`
      ALTER TABLE conversation
        ADD COLUMN placed_at timestamptz,
        ADD COLUMN offered_to uuid,
        ADD COLUMN offered_until timestamptz,
        ADD COLUMN passed_by uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN passed_at timestamptz,
        ADD CONSTRAINT conversation_offer_check CHECK (offered_to IS NULL OR assignee_id IS NULL)`);
    await queryRunner.query(
      `CREATE INDEX conversation_unassigned_idx ON conversation (queue_id, priority, waiting_since, id, workspace_id) WHERE status IN ('open', 'pending') AND assignee_id IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX conversation_offered_idx ON conversation (offered_to, workspace_id) WHERE offered_to IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX conversation_offered_idx`);
    await queryRunner.query(`DROP INDEX conversation_unassigned_idx`);
    await queryRunner.query(`
      ALTER TABLE conversation DROP CONSTRAINT conversation_offer_check, DROP COLUMN placed_at, DROP COLUMN offered_to,
        DROP COLUMN offered_until, DROP COLUMN passed_by, DROP COLUMN passed_at`);
    for (const table of ['service_warning', 'presence_lease', 'agent_presence', 'queue_member'])
      await queryRunner.query(`DROP TABLE ${table}`);
    await queryRunner.query(`DROP INDEX queue_look_idx`);
    await queryRunner.query(`
      ALTER TABLE queue DROP CONSTRAINT queue_strategy_check, DROP CONSTRAINT queue_overflow_check,
        DROP CONSTRAINT queue_overflow_fk, DROP COLUMN strategy, DROP COLUMN priority, DROP COLUMN capacity,
        DROP COLUMN accept_seconds, DROP COLUMN return_seconds, DROP COLUMN sticky_days, DROP COLUMN overflow_queue_id,
        DROP COLUMN overflow_minutes, DROP COLUMN overflow_when_closed, DROP COLUMN first_answer_minutes,
        DROP COLUMN calendar, DROP COLUMN skills, DROP COLUMN look_at`);
  }
}
