import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers are looked up where a connection may: what was said of the line, and how many a day. */
export class LookUps1795750000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE connection ADD look_ups_per_day integer,
      ADD CONSTRAINT connection_look_ups_per_day_check CHECK (look_ups_per_day > 0)`);
    await queryRunner.query(`ALTER TABLE number_fact
      ALTER network DROP NOT NULL, ALTER network_name DROP NOT NULL,
      ADD line_type text, ADD looked_up_at timestamptz,
      ADD CONSTRAINT number_fact_line_type_check
        CHECK (line_type IN ('mobile', 'landline', 'voip', 'toll_free', 'special', 'invalid', 'unknown')),
      ADD CONSTRAINT number_fact_network_check CHECK ((network IS NULL) = (network_name IS NULL))`);
    await queryRunner.query(`CREATE TABLE look_up_day (
      workspace_id uuid NOT NULL,
      connection_id uuid NOT NULL,
      day date NOT NULL,
      used integer NOT NULL,
      CONSTRAINT look_up_day_pk PRIMARY KEY (workspace_id, connection_id)
    )`);
    await queryRunner.query(`ALTER TABLE look_up_day ADD CONSTRAINT look_up_day_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id) ON DELETE CASCADE`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE look_up_day`);
    await queryRunner.query(`DELETE FROM number_fact WHERE network IS NULL`);
    await queryRunner.query(`ALTER TABLE number_fact DROP CONSTRAINT number_fact_network_check,
      DROP COLUMN line_type, DROP COLUMN looked_up_at,
      ALTER network SET NOT NULL, ALTER network_name SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE connection DROP COLUMN look_ups_per_day`);
  }
}
