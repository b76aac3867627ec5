import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lanes for numbers, connections, accounts and networks in place of the number's bucket, their limits, what is known
 * of numbers, and a breaker for each connection. Buckets start full, as after a quiet time.
 */
export class Lanes1795737562989 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE number_bucket`);
    await queryRunner.query(`CREATE TABLE lane_bucket (
      workspace_id uuid NOT NULL,
      kind text NOT NULL,
      key text NOT NULL,
      tokens double precision NOT NULL DEFAULT 0,
      minute_tokens double precision NOT NULL DEFAULT 0,
      updated_at timestamptz,
      day date,
      day_used integer NOT NULL DEFAULT 0,
      closed_until timestamptz,
      closed_for text,
      next_at timestamptz,
      leads jsonb NOT NULL DEFAULT '{}',
      CONSTRAINT lane_bucket_kind_check CHECK (kind IN ('number', 'connection', 'account', 'network')),
      CONSTRAINT lane_bucket_pk PRIMARY KEY (workspace_id, kind, key)
    ) WITH (fillfactor = 50)`);
    await queryRunner.query(`ALTER TABLE lane_bucket ADD CONSTRAINT lane_bucket_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`
      ALTER TABLE lane_bucket SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500,
        autovacuum_analyze_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 1)`);
    await queryRunner.query(`CREATE TABLE pacing_limit (
      workspace_id uuid NOT NULL,
      kind text NOT NULL,
      key text NOT NULL,
      per_second double precision,
      burst double precision,
      per_minute double precision,
      per_day integer,
      CONSTRAINT pacing_limit_kind_check CHECK (kind IN ('number', 'connection', 'account', 'network')),
      CONSTRAINT pacing_limit_above_zero_check CHECK (per_second > 0 AND burst > 0 AND per_minute > 0 AND per_day > 0),
      CONSTRAINT pacing_limit_pk PRIMARY KEY (workspace_id, kind, key)
    )`);
    await queryRunner.query(`ALTER TABLE pacing_limit ADD CONSTRAINT pacing_limit_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`CREATE TABLE number_fact (
      workspace_id uuid NOT NULL,
      number text NOT NULL,
      network text NOT NULL,
      network_name text NOT NULL,
      source text NOT NULL,
      learned_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT number_fact_source_check CHECK (source IN ('webhook', 'receipt', 'lookup')),
      CONSTRAINT number_fact_pk PRIMARY KEY (workspace_id, number)
    )`);
    await queryRunner.query(`ALTER TABLE number_fact ADD CONSTRAINT number_fact_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`CREATE TABLE breaker (
      workspace_id uuid NOT NULL,
      connection_id uuid NOT NULL,
      state text NOT NULL DEFAULT 'closed',
      failures integer NOT NULL DEFAULT 0,
      openings integer NOT NULL DEFAULT 0,
      until timestamptz,
      code text,
      changed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT breaker_state_check CHECK (state IN ('closed', 'open', 'half_open')),
      CONSTRAINT breaker_until_check CHECK ((state = 'closed') = (until IS NULL)),
      CONSTRAINT breaker_pk PRIMARY KEY (workspace_id, connection_id)
    )`);
    await queryRunner.query(`ALTER TABLE breaker ADD CONSTRAINT breaker_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id) ON DELETE CASCADE`);

    await queryRunner.query(`ALTER TABLE business_number ADD campaign text, ADD campaign_class text,
      ADD CONSTRAINT business_number_campaign_class_check CHECK (campaign_class IN ('A', 'B', 'C', 'D', 'E', 'F', 'T'))`);
    await queryRunner.query(`ALTER TABLE brand ADD tier text, ADD CONSTRAINT brand_tier_check
      CHECK (tier IN ('top', 'high', 'low', 'unvetted', 'sole_proprietor'))`);

    await queryRunner.query(`ALTER TABLE delivery ADD wait_code text`);
    await queryRunner.query(`UPDATE delivery SET priority = CASE purpose WHEN 'verification' THEN 1 WHEN 'compliance' THEN 2
      WHEN 'conversation' THEN 3 WHEN 'transactional' THEN 4 WHEN 'alert' THEN 5 ELSE 6 END
      WHERE state IN ('scheduled', 'queued', 'claimed')`);
    await queryRunner.query(`DROP INDEX delivery_due_idx`);
    await queryRunner.query(
      `CREATE INDEX delivery_turn_idx ON delivery (workspace_id, business_number_id, priority, sender, due_at) WHERE state = 'queued'`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_number_due_idx ON delivery (workspace_id, business_number_id, due_at) WHERE state = 'queued'`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_due_idx ON delivery (priority, due_at) WHERE state = 'queued'`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_expiry_idx ON delivery (expires_at) WHERE state = 'queued'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of [
      'delivery_expiry_idx',
      'delivery_due_idx',
      'delivery_number_due_idx',
      'delivery_turn_idx',
    ]) {
      await queryRunner.query(`DROP INDEX ${index}`);
    }
    await queryRunner.query(
      `CREATE INDEX delivery_due_idx ON delivery (workspace_id, business_number_id, priority, due_at) WHERE state = 'queued'`,
    );
    await queryRunner.query(`ALTER TABLE delivery DROP COLUMN wait_code`);
    await queryRunner.query(`ALTER TABLE brand DROP COLUMN tier`);
    await queryRunner.query(`ALTER TABLE business_number DROP COLUMN campaign, DROP COLUMN campaign_class`);
    await queryRunner.query(`DROP TABLE breaker, number_fact, pacing_limit, lane_bucket`);
    await queryRunner.query(`CREATE TABLE number_bucket (
      workspace_id uuid NOT NULL,
      business_number_id uuid NOT NULL,
      tokens double precision NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT number_bucket_pk PRIMARY KEY (workspace_id, business_number_id)
    )`);
    await queryRunner.query(`ALTER TABLE number_bucket ADD CONSTRAINT number_bucket_business_number_id_fk
      FOREIGN KEY (workspace_id, business_number_id) REFERENCES business_number(workspace_id,id) ON DELETE CASCADE`);
  }
}
