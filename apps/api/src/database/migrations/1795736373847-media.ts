import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of texts, and their snapshot on the entry they belong to. */
export class Media1795736373847 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE media (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      conversation_id uuid,
      entry_position integer,
      connection_id uuid,
      source_url text,
      state text NOT NULL,
      refusal text,
      declared_type text,
      type text,
      name text,
      bytes integer,
      width integer,
      height integer,
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz,
      uploaded_by_id uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT media_state_check CHECK (state IN ('waiting', 'stored', 'refused')),
      CONSTRAINT media_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX media_entry_idx ON media (workspace_id, conversation_id, entry_position)`,
    );
    await queryRunner.query(`CREATE INDEX media_due_idx ON media (next_attempt_at) WHERE state = 'waiting'`);
    await queryRunner.query(
      `CREATE INDEX media_refused_idx ON media (workspace_id, id) WHERE state = 'refused'`,
    );
    await queryRunner.query(
      `CREATE INDEX media_unsent_idx ON media (created_at) WHERE entry_position IS NULL`,
    );
    await queryRunner.query(`ALTER TABLE media ADD CONSTRAINT media_entry_fk
      FOREIGN KEY (workspace_id, conversation_id, entry_position)
      REFERENCES entry (workspace_id, conversation_id, position)`);
    await queryRunner.query(`ALTER TABLE media ADD CONSTRAINT media_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection (workspace_id, id)`);

    await queryRunner.query(`CREATE TABLE media_content (
      workspace_id uuid NOT NULL,
      media_id uuid NOT NULL,
      content bytea NOT NULL,
      CONSTRAINT media_content_pk PRIMARY KEY (workspace_id, media_id)
    )`);
    await queryRunner.query(`ALTER TABLE media_content ADD CONSTRAINT media_content_media_id_fk
      FOREIGN KEY (workspace_id, media_id) REFERENCES media (workspace_id, id) ON DELETE CASCADE`);
    // Pictures are compressed already: trying again would only cost time.
    await queryRunner.query(`ALTER TABLE media_content ALTER COLUMN content SET STORAGE EXTERNAL`);

    await queryRunner.query(`ALTER TABLE entry ADD COLUMN media jsonb`);
    await queryRunner.query(`ALTER TABLE delivery ADD COLUMN media_ids uuid[]`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE delivery DROP COLUMN media_ids`);
    await queryRunner.query(`ALTER TABLE entry DROP COLUMN media`);
    await queryRunner.query(`DROP TABLE media_content`);
    await queryRunner.query(`DROP TABLE media`);
  }
}
