import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For the list of numbers and the look for one of them, which TypeORM cannot describe. Each is partial or of its own
 * operators, so that no plan made for an empty table takes it for the key.
 */
export const CONSENT_DESK_INDEXES = {
  recipient_newest_idx: `recipient (workspace_id, since DESC, id DESC) WHERE since IS NOT NULL`,
  recipient_state_newest_idx: `recipient (workspace_id, state, since DESC, id DESC) WHERE since IS NOT NULL`,
  recipient_source_newest_idx: `recipient (workspace_id, split_part(source, ' ', 1), since DESC, id DESC) WHERE since IS NOT NULL`,
  recipient_number_start_idx: `recipient (number text_pattern_ops, workspace_id)`,
  recipient_number_end_idx: `recipient (reverse(number) text_pattern_ops, workspace_id)`,
  contact_name_words_idx: `contact USING gin (to_tsvector('simple', name)) WHERE name IS NOT NULL`,
} as const;

const STATES = `'none', 'conversational', 'opted_in', 'opted_out'`;
const ACTIONS = `'opt_out', 'opt_in', 'help', 'conversation_started', 'import', 'review'`;

/**
 * The consent desk: consent from elsewhere with the time it was given and how, consent that lapses with its number, who
 * had a proof made, and indexes to look numbers up by.
 */
export class ConsentDesk1795783141592 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await setChecks(queryRunner, `${STATES}, 'lapsed'`, `${ACTIONS}, 'lapse'`);
    await queryRunner.query(`ALTER TABLE consent_event ADD method text`);
    await queryRunner.query(`ALTER TABLE recipient ADD said_at timestamptz`);
    await queryRunner.query(`
      UPDATE recipient SET said_at = (
        SELECT event.said_at FROM consent_event event
        WHERE event.workspace_id = recipient.workspace_id AND event.recipient_id = recipient.id
          AND event.leads_to IS NOT NULL
        ORDER BY event.position DESC LIMIT 1)
      WHERE since IS NOT NULL`);
    await queryRunner.query(
      `CREATE INDEX consent_event_opt_out_idx ON consent_event (workspace_id, at) WHERE action = 'opt_out'`,
    );

    await queryRunner.query(`CREATE TABLE consent_access (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      number text NOT NULL,
      form text NOT NULL,
      actor_kind text NOT NULL,
      actor_id uuid,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT consent_access_pk PRIMARY KEY (workspace_id, id),
      CONSTRAINT consent_access_form_check CHECK (form IN ('json', 'html', 'files')),
      CONSTRAINT consent_access_workspace_id_fk FOREIGN KEY (workspace_id) REFERENCES workspace(id)
    )`);
    await queryRunner.query(
      `CREATE INDEX consent_access_number_idx ON consent_access (number, workspace_id, id)`,
    );
    await queryRunner.query(`
      CREATE TRIGGER consent_access_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consent_access
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

    for (const [name, definition] of Object.entries(CONSENT_DESK_INDEXES))
      await queryRunner.query(`CREATE INDEX ${name} ON ${definition}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of Object.keys(CONSENT_DESK_INDEXES)) await queryRunner.query(`DROP INDEX ${name}`);
    await queryRunner.query(`DROP TABLE consent_access`);
    await queryRunner.query(`DROP INDEX consent_event_opt_out_idx`);
    await queryRunner.query(`ALTER TABLE recipient DROP COLUMN said_at`);
    await queryRunner.query(`ALTER TABLE consent_event DROP COLUMN method`);
    await setChecks(queryRunner, STATES, ACTIONS);
  }
}

async function setChecks(queryRunner: QueryRunner, states: string, actions: string): Promise<void> {
  for (const [table, name, check] of [
    ['recipient', 'recipient_state_check', `state IN (${states})`],
    ['consent_event', 'consent_event_leads_to_check', `leads_to IN (${states})`],
    ['consent_event', 'consent_event_action_check', `action IN (${actions})`],
  ])
    await queryRunner.query(
      `ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} CHECK (${check})`,
    );
}
