import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The lines of each recipient's ledger are numbered and chained by hash as they are inserted, and say which state they
 * lead to, so that a line changed, removed or slipped in is found and the state can be derived anew (ADR 0020).
 */
export class ConsentChain1795763000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE consent_event
      ADD leads_to text, ADD said_at timestamptz, ADD evidence_hash bytea, ADD position integer, ADD hash bytea`);
    await queryRunner.query(`ALTER TABLE consent_evidence ADD salt bytea`);
    await queryRunner.query(`ALTER TABLE recipient
      ADD ledger_position integer NOT NULL DEFAULT 0, ADD ledger_hash bytea`);

    // JSON, since texts joined by a mark could read the same for two lines. What is null is left out, so that a column
    // added later is covered and what was written before it keeps its hash.
    await queryRunner.query(`
      CREATE FUNCTION consent_event_hash(line consent_event, previous bytea) RETURNS bytea LANGUAGE sql STABLE
      SET "TimeZone" = 'UTC' SET bytea_output = 'hex' AS $$
        SELECT sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_strip_nulls(to_jsonb(line) - 'hash')::text, 'UTF8'))
      $$`);
    await queryRunner.query(`
      CREATE FUNCTION consent_evidence_hash(salt bytea, wording text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
        SELECT sha256(salt || convert_to(wording, 'UTF8'))
      $$`);
    await chainWhatIsThere(queryRunner);

    await queryRunner.query(`ALTER TABLE consent_evidence ALTER salt SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE consent_event
      ALTER position SET NOT NULL, ALTER hash SET NOT NULL,
      ADD CONSTRAINT consent_event_position_key UNIQUE (workspace_id, recipient_id, position),
      ADD CONSTRAINT consent_event_leads_to_check
        CHECK (leads_to IN ('none', 'conversational', 'opted_in', 'opted_out'))`);
    // Whoever appends holds the recipient; two who did not would meet in the unique key.
    await queryRunner.query(`
      CREATE FUNCTION chain_consent_event() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE last record;
      BEGIN
        SELECT position, hash INTO last FROM consent_event
        WHERE workspace_id = NEW.workspace_id AND recipient_id = NEW.recipient_id
        ORDER BY position DESC LIMIT 1;
        NEW.position := coalesce(last.position, 0) + 1;
        NEW.hash := consent_event_hash(NEW, last.hash);
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER consent_event_chain BEFORE INSERT ON consent_event
      FOR EACH ROW EXECUTE FUNCTION chain_consent_event()`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation',
          HINT = 'Append a row that says what changed; what is written stays.';
      END $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER consent_event_chain ON consent_event`);
    await queryRunner.query(`DROP FUNCTION chain_consent_event()`);
    await queryRunner.query(`DROP FUNCTION consent_event_hash(consent_event, bytea)`);
    await queryRunner.query(`DROP FUNCTION consent_evidence_hash(bytea, text)`);
    await queryRunner.query(`ALTER TABLE recipient DROP COLUMN ledger_position, DROP COLUMN ledger_hash`);
    await queryRunner.query(`ALTER TABLE consent_evidence DROP COLUMN salt`);
    await queryRunner.query(`ALTER TABLE consent_event DROP COLUMN leads_to, DROP COLUMN said_at,
      DROP COLUMN evidence_hash, DROP COLUMN position, DROP COLUMN hash`);
  }
}

/** Lines after the one that the state is of (a word found late) led to nothing. */
async function chainWhatIsThere(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`ALTER TABLE consent_event DISABLE TRIGGER consent_event_append_only`);
  await queryRunner.query(`UPDATE consent_evidence SET salt = uuid_send(gen_random_uuid())`);
  await queryRunner.query(`
    UPDATE consent_event event SET
      position = numbered.position,
      leads_to = CASE WHEN event.at > recipient.since THEN NULL ELSE CASE event.action
        WHEN 'opt_out' THEN 'opted_out' WHEN 'opt_in' THEN 'opted_in'
        WHEN 'conversation_started' THEN 'conversational' END END,
      evidence_hash = (SELECT consent_evidence_hash(evidence.salt, evidence.wording) FROM consent_evidence evidence
        WHERE evidence.workspace_id = event.workspace_id AND evidence.consent_event_id = event.id)
    FROM recipient, (
      SELECT workspace_id, id, row_number() OVER (PARTITION BY workspace_id, recipient_id ORDER BY at, id) AS position
      FROM consent_event) numbered
    WHERE recipient.workspace_id = event.workspace_id AND recipient.id = event.recipient_id
      AND numbered.workspace_id = event.workspace_id AND numbered.id = event.id`);
  await queryRunner.query(`
    DO $$
    DECLARE line consent_event; before consent_event;
    BEGIN
      FOR line IN SELECT * FROM consent_event ORDER BY workspace_id, recipient_id, position LOOP
        line.hash := consent_event_hash(line, CASE WHEN line.position > 1 THEN before.hash END);
        UPDATE consent_event SET hash = line.hash WHERE workspace_id = line.workspace_id AND id = line.id;
        before := line;
      END LOOP;
    END $$`);
  await queryRunner.query(`
    UPDATE recipient SET ledger_position = last.position, ledger_hash = last.hash
    FROM (SELECT DISTINCT ON (workspace_id, recipient_id) workspace_id, recipient_id, position, hash
      FROM consent_event ORDER BY workspace_id, recipient_id, position DESC) last
    WHERE last.workspace_id = recipient.workspace_id AND last.recipient_id = recipient.id`);
  await queryRunner.query(`ALTER TABLE consent_event ENABLE TRIGGER consent_event_append_only`);
}
