import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: tables, keys and the indexes that TypeORM can describe. */
export class Foundation1763942400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE workspace (
      id uuid NOT NULL,
      name text NOT NULL,
      environment text NOT NULL,
      is_demo boolean NOT NULL DEFAULT false,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT workspace_environment_check CHECK (environment IN ('live', 'staging', 'test')),
      CONSTRAINT workspace_pk PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE TABLE person (
      id uuid NOT NULL,
      email text NOT NULL,
      name text NOT NULL,
      password_hash text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT person_pk PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE UNIQUE INDEX person_email_key ON person (email)`);
    await queryRunner.query(`CREATE TABLE membership (
      workspace_id uuid NOT NULL,
      person_id uuid NOT NULL,
      role text NOT NULL,
      CONSTRAINT membership_role_check CHECK (role IN ('agent', 'supervisor', 'admin', 'analyst', 'developer')),
      CONSTRAINT membership_pk PRIMARY KEY (workspace_id, person_id)
    )`);
    await queryRunner.query(`CREATE INDEX membership_person_idx ON membership (person_id)`);
    await queryRunner.query(`CREATE TABLE session (
      id uuid NOT NULL,
      token_hash bytea NOT NULL,
      workspace_id uuid NOT NULL,
      person_id uuid NOT NULL,
      user_agent text,
      address text,
      created_at timestamptz NOT NULL DEFAULT now(),
      last_seen_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      CONSTRAINT session_pk PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash)`);
    await queryRunner.query(`CREATE TABLE brand (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      support_contact text NOT NULL,
      CONSTRAINT brand_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE connection_directory (
      slug text NOT NULL,
      workspace_id uuid NOT NULL,
      connection_id uuid NOT NULL,
      CONSTRAINT connection_directory_pk PRIMARY KEY (slug)
    )`);
    await queryRunner.query(`CREATE TABLE connection (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      slug text NOT NULL,
      name text NOT NULL,
      carrier text NOT NULL,
      account_id text NOT NULL,
      base_url text,
      signature_mode text NOT NULL DEFAULT 'enforce',
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT connection_slug_key UNIQUE (workspace_id, slug),
      CONSTRAINT connection_signature_mode_check CHECK (signature_mode IN ('report_only', 'enforce')),
      CONSTRAINT connection_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE connection_token (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      connection_id uuid NOT NULL,
      ciphertext bytea NOT NULL,
      added_at timestamptz NOT NULL DEFAULT now(),
      last_used_at timestamptz,
      CONSTRAINT connection_token_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX connection_token_connection_idx ON connection_token (workspace_id, connection_id)`,
    );
    await queryRunner.query(`CREATE TABLE business_number (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      connection_id uuid NOT NULL,
      brand_id uuid NOT NULL,
      number text NOT NULL,
      name text NOT NULL,
      messages_per_second double precision NOT NULL,
      burst double precision NOT NULL,
      CONSTRAINT business_number_number_key UNIQUE (workspace_id, number),
      CONSTRAINT business_number_mps_check CHECK (messages_per_second > 0),
      CONSTRAINT business_number_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE recipient (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      brand_id uuid NOT NULL,
      number text NOT NULL,
      state text NOT NULL DEFAULT 'none',
      since timestamptz,
      source text,
      keyword text,
      held boolean NOT NULL DEFAULT false,
      helped_at timestamptz,
      CONSTRAINT recipient_brand_number_key UNIQUE (workspace_id, brand_id, number),
      CONSTRAINT recipient_state_check CHECK (state IN ('none', 'conversational', 'opted_in', 'opted_out')),
      CONSTRAINT recipient_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE INDEX recipient_number_idx ON recipient (workspace_id, number)`);
    await queryRunner.query(`CREATE TABLE consent_event (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      recipient_id uuid NOT NULL,
      action text NOT NULL,
      source text NOT NULL,
      keyword text,
      language text,
      rule_version text,
      carrier_event_id uuid,
      actor_kind text NOT NULL,
      actor_id uuid,
      at timestamptz NOT NULL,
      CONSTRAINT consent_event_action_check CHECK (action IN ('opt_out', 'opt_in', 'help', 'conversation_started', 'import', 'review')),
      CONSTRAINT consent_event_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX consent_event_recipient_idx ON consent_event (workspace_id, recipient_id, at)`,
    );
    await queryRunner.query(`CREATE TABLE consent_evidence (
      workspace_id uuid NOT NULL,
      consent_event_id uuid NOT NULL,
      wording text NOT NULL,
      CONSTRAINT consent_evidence_pk PRIMARY KEY (workspace_id, consent_event_id)
    )`);
    await queryRunner.query(`CREATE TABLE contact (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      name text,
      country text,
      language text,
      time_zone text,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT contact_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE contact_number (
      workspace_id uuid NOT NULL,
      number text NOT NULL,
      contact_id uuid NOT NULL,
      CONSTRAINT contact_number_pk PRIMARY KEY (workspace_id, number)
    )`);
    await queryRunner.query(
      `CREATE INDEX contact_number_contact_idx ON contact_number (workspace_id, contact_id)`,
    );
    await queryRunner.query(`CREATE TABLE queue (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      colour text NOT NULL,
      rank integer NOT NULL,
      CONSTRAINT queue_name_key UNIQUE (workspace_id, name),
      CONSTRAINT queue_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE conversation (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      contact_id uuid NOT NULL,
      business_number_id uuid NOT NULL,
      recipient_id uuid NOT NULL,
      customer_number text NOT NULL,
      status text NOT NULL DEFAULT 'open',
      queue_id uuid,
      assignee_id uuid,
      priority smallint NOT NULL DEFAULT 3,
      labels text[] NOT NULL DEFAULT '{}',
      last_position integer NOT NULL DEFAULT 0,
      revision integer NOT NULL DEFAULT 0,
      last_inbound_position integer NOT NULL DEFAULT 0,
      preview_kind text,
      preview_body text,
      preview_at timestamptz,
      waiting_since timestamptz,
      snoozed_until timestamptz,
      last_activity_at timestamptz NOT NULL DEFAULT now(),
      attention text,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT conversation_priority_check CHECK (priority BETWEEN 1 AND 4),
      CONSTRAINT conversation_status_check CHECK (status IN ('open', 'pending', 'snoozed', 'resolved')),
      CONSTRAINT conversation_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX conversation_recipient_idx ON conversation (workspace_id, recipient_id)`,
    );
    await queryRunner.query(
      `CREATE INDEX conversation_contact_idx ON conversation (workspace_id, contact_id)`,
    );
    await queryRunner.query(`CREATE TABLE conversation_address (
      workspace_id uuid NOT NULL,
      customer_address text NOT NULL,
      business_address text NOT NULL,
      conversation_id uuid NOT NULL,
      CONSTRAINT conversation_address_pk PRIMARY KEY (workspace_id, customer_address, business_address)
    )`);
    await queryRunner.query(
      `CREATE INDEX conversation_address_conversation_idx ON conversation_address (workspace_id, conversation_id)`,
    );
    await queryRunner.query(`CREATE TABLE entry (
      workspace_id uuid NOT NULL,
      conversation_id uuid NOT NULL,
      position integer NOT NULL,
      revision integer NOT NULL,
      kind text NOT NULL,
      at timestamptz NOT NULL,
      actor_kind text NOT NULL,
      actor_id uuid,
      actor_name text NOT NULL,
      body text,
      client_id uuid,
      origin text,
      event jsonb,
      segments smallint,
      encoding text,
      price_micros integer,
      consent_intent text,
      recovered_late boolean NOT NULL DEFAULT false,
      carrier_event_id uuid,
      delivery_id uuid,
      purpose text,
      delivery_state text,
      problem_code text,
      CONSTRAINT entry_kind_check CHECK (kind IN ('text_in', 'text_out', 'note', 'event')),
      CONSTRAINT entry_pk PRIMARY KEY (workspace_id, conversation_id, position)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX entry_client_id_key ON entry (workspace_id, client_id) WHERE client_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX entry_revision_key ON entry (workspace_id, conversation_id, revision)`,
    );
    await queryRunner.query(`CREATE TABLE seen (
      workspace_id uuid NOT NULL,
      person_id uuid NOT NULL,
      conversation_id uuid NOT NULL,
      position integer NOT NULL,
      CONSTRAINT seen_pk PRIMARY KEY (workspace_id, person_id, conversation_id)
    )`);
    await queryRunner.query(`CREATE TABLE draft (
      workspace_id uuid NOT NULL,
      person_id uuid NOT NULL,
      conversation_id uuid NOT NULL,
      kind text NOT NULL,
      body text NOT NULL,
      updated_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT draft_kind_check CHECK (kind IN ('reply', 'note')),
      CONSTRAINT draft_pk PRIMARY KEY (workspace_id, person_id, conversation_id)
    )`);
    await queryRunner.query(`CREATE TABLE webhook_request (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      connection_id uuid NOT NULL,
      slug text NOT NULL,
      reason text NOT NULL,
      diagnosis text NOT NULL,
      method text NOT NULL,
      url text NOT NULL,
      headers jsonb NOT NULL,
      body bytea NOT NULL,
      bytes integer NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      replayed_at timestamptz,
      dismissed_at timestamptz,
      CONSTRAINT webhook_request_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE carrier_event (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      connection_id uuid NOT NULL,
      key text NOT NULL,
      kind text NOT NULL,
      carrier_message_id text NOT NULL,
      payload jsonb NOT NULL,
      outcome text NOT NULL,
      reason text,
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz,
      received_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT carrier_event_key_key UNIQUE (workspace_id, connection_id, key),
      CONSTRAINT carrier_event_outcome_check CHECK (outcome IN ('applied', 'parked', 'ignored')),
      CONSTRAINT carrier_event_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE TABLE delivery (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      conversation_id uuid NOT NULL,
      entry_position integer NOT NULL,
      recipient_id uuid NOT NULL,
      business_number_id uuid NOT NULL,
      to_address text NOT NULL,
      body text NOT NULL,
      purpose text NOT NULL,
      priority smallint NOT NULL,
      segments smallint NOT NULL,
      state text NOT NULL,
      due_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      fence integer NOT NULL DEFAULT 0,
      lease_until timestamptz,
      consent_event_id uuid,
      trigger text NOT NULL,
      correlation_id text,
      attention_open boolean NOT NULL DEFAULT false,
      problem_code text,
      created_at timestamptz NOT NULL DEFAULT now(),
      state_changed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT delivery_compliance_check CHECK ((purpose = 'compliance') = (consent_event_id IS NOT NULL)),
      CONSTRAINT delivery_state_check CHECK (state IN ('scheduled', 'queued', 'claimed', 'sending', 'accepted', 'sent', 'delivered', 'read', 'undelivered', 'failed', 'expired', 'cancelled', 'unknown')),
      CONSTRAINT delivery_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX delivery_attention_idx ON delivery (workspace_id, conversation_id) WHERE attention_open`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_unknown_idx ON delivery (state_changed_at) WHERE state = 'unknown'`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_lease_idx ON delivery (lease_until) WHERE state IN ('claimed', 'sending')`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_line_idx ON delivery (workspace_id, conversation_id, purpose, entry_position) WHERE state IN ('queued', 'claimed', 'sending')`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_due_idx ON delivery (workspace_id, business_number_id, priority, due_at) WHERE state = 'queued'`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX delivery_consent_event_key ON delivery (workspace_id, consent_event_id) WHERE consent_event_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX delivery_entry_key ON delivery (workspace_id, conversation_id, entry_position)`,
    );
    await queryRunner.query(`CREATE TABLE attempt (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      delivery_id uuid NOT NULL,
      n integer NOT NULL,
      connection_id uuid NOT NULL,
      business_number_id uuid NOT NULL,
      carrier_message_id text,
      processed text NOT NULL DEFAULT 'maybe',
      code text,
      http_status integer,
      started_at timestamptz NOT NULL,
      finished_at timestamptz,
      CONSTRAINT attempt_processed_check CHECK (processed IN ('no', 'maybe', 'yes')),
      CONSTRAINT attempt_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX attempt_carrier_message_key ON attempt (workspace_id, connection_id, carrier_message_id) WHERE carrier_message_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX attempt_delivery_key ON attempt (workspace_id, delivery_id, n)`,
    );
    await queryRunner.query(`CREATE TABLE delivery_event (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      delivery_id uuid NOT NULL,
      attempt_n integer,
      source text NOT NULL,
      state text NOT NULL,
      changed boolean NOT NULL,
      code text,
      carrier_event_id uuid,
      actor_id uuid,
      actor_name text,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT delivery_event_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX delivery_event_delivery_idx ON delivery_event (workspace_id, delivery_id, at)`,
    );
    await queryRunner.query(`CREATE TABLE number_bucket (
      workspace_id uuid NOT NULL,
      business_number_id uuid NOT NULL,
      tokens double precision NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT number_bucket_pk PRIMARY KEY (workspace_id, business_number_id)
    )`);
    await queryRunner.query(`CREATE TABLE outbox (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      topic text NOT NULL,
      payload jsonb NOT NULL,
      position bigint,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT outbox_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(`CREATE INDEX outbox_waiting_idx ON outbox (id) WHERE position IS NULL`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX outbox_position_key ON outbox (position) WHERE position IS NOT NULL`,
    );
    await queryRunner.query(`CREATE TABLE outbox_cursor (
      id smallint NOT NULL,
      position bigint NOT NULL,
      CONSTRAINT outbox_cursor_single_check CHECK (id = 1),
      CONSTRAINT outbox_cursor_pk PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE TABLE route_set (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL,
      version integer NOT NULL,
      state text NOT NULL,
      revision integer NOT NULL DEFAULT 1,
      rules jsonb NOT NULL,
      note text,
      owner_id uuid,
      owner_name text,
      review_date date,
      updated_at timestamptz NOT NULL DEFAULT now(),
      published_at timestamptz,
      published_by_id uuid,
      published_by_name text,
      CONSTRAINT route_set_version_key UNIQUE (workspace_id, version),
      CONSTRAINT route_set_state_check CHECK (state IN ('draft', 'published', 'retired')),
      CONSTRAINT route_set_pk PRIMARY KEY (workspace_id, id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX route_set_draft_key ON route_set (workspace_id) WHERE state = 'draft'`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX route_set_published_key ON route_set (workspace_id) WHERE state = 'published'`,
    );
    await queryRunner.query(`CREATE TABLE route_trace (
      workspace_id uuid NOT NULL,
      conversation_id uuid NOT NULL,
      position integer NOT NULL,
      trace jsonb NOT NULL,
      CONSTRAINT route_trace_pk PRIMARY KEY (workspace_id, conversation_id, position)
    )`);
    await queryRunner.query(`ALTER TABLE membership ADD CONSTRAINT membership_person_id_fk
      FOREIGN KEY (person_id) REFERENCES person(id)`);
    await queryRunner.query(`ALTER TABLE membership ADD CONSTRAINT membership_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`ALTER TABLE session ADD CONSTRAINT session_membership_fk
      FOREIGN KEY (workspace_id, person_id) REFERENCES membership(workspace_id,person_id) ON DELETE CASCADE`);
    await queryRunner.query(`ALTER TABLE brand ADD CONSTRAINT brand_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`ALTER TABLE connection_directory ADD CONSTRAINT connection_directory_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE connection ADD CONSTRAINT connection_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`ALTER TABLE connection_token ADD CONSTRAINT connection_token_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id) ON DELETE CASCADE`);
    await queryRunner.query(`ALTER TABLE business_number ADD CONSTRAINT business_number_brand_id_fk
      FOREIGN KEY (workspace_id, brand_id) REFERENCES brand(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE business_number ADD CONSTRAINT business_number_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE recipient ADD CONSTRAINT recipient_brand_id_fk
      FOREIGN KEY (workspace_id, brand_id) REFERENCES brand(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE consent_event ADD CONSTRAINT consent_event_recipient_id_fk
      FOREIGN KEY (workspace_id, recipient_id) REFERENCES recipient(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE consent_evidence ADD CONSTRAINT consent_evidence_consent_event_id_fk
      FOREIGN KEY (workspace_id, consent_event_id) REFERENCES consent_event(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE contact ADD CONSTRAINT contact_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`ALTER TABLE contact_number ADD CONSTRAINT contact_number_contact_id_fk
      FOREIGN KEY (workspace_id, contact_id) REFERENCES contact(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE queue ADD CONSTRAINT queue_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`ALTER TABLE conversation ADD CONSTRAINT conversation_assignee_id_fk
      FOREIGN KEY (workspace_id, assignee_id) REFERENCES membership(workspace_id,person_id)`);
    await queryRunner.query(`ALTER TABLE conversation ADD CONSTRAINT conversation_queue_id_fk
      FOREIGN KEY (workspace_id, queue_id) REFERENCES queue(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE conversation ADD CONSTRAINT conversation_recipient_id_fk
      FOREIGN KEY (workspace_id, recipient_id) REFERENCES recipient(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE conversation ADD CONSTRAINT conversation_business_number_id_fk
      FOREIGN KEY (workspace_id, business_number_id) REFERENCES business_number(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE conversation ADD CONSTRAINT conversation_contact_id_fk
      FOREIGN KEY (workspace_id, contact_id) REFERENCES contact(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE conversation_address ADD CONSTRAINT conversation_address_conversation_id_fk
      FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE entry ADD CONSTRAINT entry_conversation_id_fk
      FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE seen ADD CONSTRAINT seen_conversation_id_fk
      FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation(workspace_id,id) ON DELETE CASCADE`);
    await queryRunner.query(`ALTER TABLE draft ADD CONSTRAINT draft_conversation_id_fk
      FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation(workspace_id,id) ON DELETE CASCADE`);
    await queryRunner.query(`ALTER TABLE webhook_request ADD CONSTRAINT webhook_request_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE carrier_event ADD CONSTRAINT carrier_event_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE delivery ADD CONSTRAINT delivery_consent_event_id_fk
      FOREIGN KEY (workspace_id, consent_event_id) REFERENCES consent_event(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE delivery ADD CONSTRAINT delivery_business_number_id_fk
      FOREIGN KEY (workspace_id, business_number_id) REFERENCES business_number(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE delivery ADD CONSTRAINT delivery_recipient_id_fk
      FOREIGN KEY (workspace_id, recipient_id) REFERENCES recipient(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE delivery ADD CONSTRAINT delivery_entry_fk
      FOREIGN KEY (workspace_id, conversation_id, entry_position) REFERENCES entry(workspace_id,conversation_id,position)`);
    await queryRunner.query(`ALTER TABLE attempt ADD CONSTRAINT attempt_connection_id_fk
      FOREIGN KEY (workspace_id, connection_id) REFERENCES connection(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE attempt ADD CONSTRAINT attempt_delivery_id_fk
      FOREIGN KEY (workspace_id, delivery_id) REFERENCES delivery(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE delivery_event ADD CONSTRAINT delivery_event_delivery_id_fk
      FOREIGN KEY (workspace_id, delivery_id) REFERENCES delivery(workspace_id,id)`);
    await queryRunner.query(`ALTER TABLE number_bucket ADD CONSTRAINT number_bucket_business_number_id_fk
      FOREIGN KEY (workspace_id, business_number_id) REFERENCES business_number(workspace_id,id) ON DELETE CASCADE`);
    await queryRunner.query(`ALTER TABLE route_set ADD CONSTRAINT route_set_workspace_id_fk
      FOREIGN KEY (workspace_id) REFERENCES workspace(id)`);
    await queryRunner.query(`ALTER TABLE route_trace ADD CONSTRAINT route_trace_entry_fk
      FOREIGN KEY (workspace_id, conversation_id, position) REFERENCES entry(workspace_id,conversation_id,position)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE
      route_trace,
      route_set,
      outbox_cursor,
      outbox,
      number_bucket,
      delivery_event,
      attempt,
      delivery,
      carrier_event,
      webhook_request,
      draft,
      seen,
      entry,
      conversation_address,
      conversation,
      queue,
      contact_number,
      contact,
      consent_evidence,
      consent_event,
      recipient,
      business_number,
      connection_token,
      connection,
      connection_directory,
      brand,
      session,
      membership,
      person,
      workspace
    CASCADE`);
  }
}
