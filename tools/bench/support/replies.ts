import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const NUMBER = '+15005550006';

/** 50 customers with a thread each, on the demo's first number, with no pace and the simulator for a carrier. */
const THREADS = `
  WITH number AS (SELECT * FROM business_number WHERE number = '${NUMBER}'), made AS (
    SELECT number.workspace_id, number.brand_id, number.id AS number_id, '+1312666' || (1000 + n) AS customer,
      gen_random_uuid() AS recipient_id, gen_random_uuid() AS contact_id, gen_random_uuid() AS id
    FROM number, generate_series(1, $1::integer) n
  ), r AS (
    INSERT INTO recipient (workspace_id, id, brand_id, number, state)
    SELECT workspace_id, recipient_id, brand_id, customer, 'conversational' FROM made
  ), c AS (INSERT INTO contact (workspace_id, id) SELECT workspace_id, contact_id FROM made
  ), n AS (INSERT INTO contact_number (workspace_id, number, contact_id) SELECT workspace_id, customer, contact_id FROM made
  ), t AS (
    INSERT INTO conversation (workspace_id, id, contact_id, business_number_id, recipient_id, customer_number)
    SELECT workspace_id, id, contact_id, number_id, recipient_id, customer FROM made
  )
  INSERT INTO conversation_address (workspace_id, customer_address, business_address, conversation_id)
  SELECT workspace_id, customer, '${NUMBER}', id FROM made`;

/** The next texts of all threads in turn, as replies that were just written. */
const QUEUE = `
  WITH thread AS (
    SELECT conversation.*, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS threads FROM conversation
    WHERE customer_number LIKE '+1312666%'
  ), text AS (
    SELECT thread.*, n, gen_random_uuid() AS delivery_id, last_position + n / threads + 1 AS position,
      'Your parcel left our house this morning and should be with you by Friday, text ' || n AS body
    FROM thread JOIN generate_series(0, $1::integer - 1) n ON n % threads = place
  ), grown AS (
    UPDATE conversation SET last_position = added.position, revision = added.position + conversation.revision
    FROM (SELECT id, max(position) AS position FROM text GROUP BY id) added WHERE conversation.id = added.id
  ), entries AS (
    INSERT INTO entry (workspace_id, conversation_id, position, revision, kind, at, actor_kind, actor_name, body, origin,
      segments, encoding, delivery_id, purpose, delivery_state)
    SELECT workspace_id, id, position, position + revision, 'text_out', now(), 'system', 'Parley', body, 'agent', 1,
      'GSM-7', delivery_id, 'conversation', 'queued' FROM text
  )
  INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id, to_address,
    body, purpose, priority, segments, state, due_at, expires_at, trigger, sender)
  SELECT workspace_id, delivery_id, id, position, recipient_id, business_number_id, customer_number, body,
    'conversation', 3, 1, 'queued', clock_timestamp(), now() + interval '10 hours', 'reply', 'agent:' || n % 3 FROM text`;

/** Rows of texts that were delivered long ago, spread over all threads; their entries are left out, nothing reads them. */
const FINISHED = `
  WITH thread AS (
    SELECT conversation.*, row_number() OVER (ORDER BY id) - 1 AS place FROM conversation
    WHERE customer_number LIKE '+1312666%'
  ), made AS (
    INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id, to_address,
      body, purpose, priority, segments, state, due_at, expires_at, attempts, fence, trigger, sender)
    SELECT workspace_id, gen_random_uuid(), id, -n, recipient_id, business_number_id, customer_number,
      'Your parcel left our house this morning and should be with you by Friday, text ' || n, 'conversation', 3, 1,
      'delivered', now() - n * interval '1 second', now(), 1, 1, 'reply', 'agent:' || n % 3
    FROM generate_series(1, $1::integer) n JOIN thread ON thread.place = n % $2::integer
    RETURNING workspace_id, id, business_number_id
  )
  INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, carrier_message_id, processed,
    started_at)
  SELECT made.workspace_id, gen_random_uuid(), made.id, 1, number.connection_id, number.id, 'old ' || made.id, 'yes', now()
  FROM made JOIN business_number number ON number.workspace_id = made.workspace_id AND number.id = made.business_number_id`;

/** The texts of one database of the outbound benchmark. */
export class Replies {
  private constructor(
    private readonly client: pg.Client,
    private readonly threads: number,
  ) {}

  static async prepare(databaseUrl: string, simulatorUrl: string, threads: number): Promise<Replies> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(THREADS, [threads]);
    await client.query(`UPDATE connection SET base_url = $1`, [simulatorUrl]);
    await client.query(`UPDATE business_number SET messages_per_second = 1000000, burst = 1000000`);
    return new Replies(client, threads);
  }

  async queue(texts: number): Promise<void> {
    await this.client.query(QUEUE, [texts]);
  }

  /** Resolves when everything was accepted; a text that failed instead ends the benchmark. */
  async empty(): Promise<void> {
    for (;;) {
      const { rows } = await this.client.query<{ waiting: boolean; bad: boolean }>(`
        SELECT EXISTS (SELECT 1 FROM delivery WHERE state = 'queued')
          OR EXISTS (SELECT 1 FROM delivery WHERE state IN ('claimed', 'sending')) AS waiting,
          EXISTS (SELECT 1 FROM delivery WHERE state = 'unknown')
          OR EXISTS (SELECT 1 FROM delivery WHERE attention_open) AS bad`);
      if (rows[0]?.bad) throw new Error('a text was not accepted');
      if (!rows[0]?.waiting) return;
      await sleep(20);
    }
  }

  async finish(deliveries: number): Promise<void> {
    await this.client.query(`SET session_replication_role = replica`);
    await this.client.query(FINISHED, [deliveries, this.threads]);
    await this.client.query(`RESET session_replication_role`);
    await this.client.query(`VACUUM ANALYZE delivery, attempt`);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
