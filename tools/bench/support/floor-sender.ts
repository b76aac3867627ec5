// The floor of the outbound benchmark: what the same statements and bytes cost with nothing around them. Plain pg with
// prepared statements and plain HTTP; no rules, no lanes worked out, no SDK, no framework.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const AUTHORIZATION = `Basic ${Buffer.from('AC00000000000000000000000000000001:demo-auth-token').toString('base64')}`;
const CALLS = 32;

const DUE = `
  SELECT number.*, connection.name, brand.tier FROM business_number number
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  JOIN brand ON brand.workspace_id = number.workspace_id AND brand.id = number.brand_id
  WHERE EXISTS (SELECT 1 FROM delivery WHERE delivery.workspace_id = number.workspace_id
    AND delivery.business_number_id = number.id AND state = 'queued' AND due_at <= now())`;
const LANE = `
  INSERT INTO lane_bucket (workspace_id, kind, key) VALUES ($1, 'number', $2)
  ON CONFLICT (workspace_id, kind, key) DO UPDATE SET tokens = lane_bucket.tokens RETURNING *`;
const HEADS = `
  SELECT delivery.*, fact.network FROM delivery
  LEFT JOIN number_fact fact ON fact.workspace_id = delivery.workspace_id AND fact.number = delivery.to_address
  WHERE delivery.workspace_id = $1 AND delivery.business_number_id = $2 AND state = 'queued' AND due_at <= now()
    AND NOT EXISTS (SELECT 1 FROM delivery ahead WHERE ahead.workspace_id = delivery.workspace_id
      AND ahead.conversation_id = delivery.conversation_id AND ahead.purpose = delivery.purpose
      AND ahead.state IN ('queued', 'claimed', 'sending') AND ahead.entry_position < delivery.entry_position)
  ORDER BY due_at LIMIT $3`;
const CLAIM = `
  UPDATE delivery SET state = 'claimed', fence = fence + 1, lease_until = now() + interval '30 seconds'
  WHERE workspace_id = $1 AND id = ANY ($2)`;
const CHARGE = `UPDATE lane_bucket SET tokens = 1, updated_at = now() WHERE workspace_id = $1 AND kind = 'number' AND key = $2`;
const GATE = `SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))`;
const CHECK = `
  SELECT delivery.id, recipient.state FROM delivery
  JOIN recipient ON recipient.workspace_id = delivery.workspace_id AND recipient.id = delivery.recipient_id
  WHERE delivery.workspace_id = $1 AND delivery.id = ANY ($2) ORDER BY recipient.id FOR SHARE OF recipient`;
const START = `
  WITH started AS (
    UPDATE delivery SET state = 'sending', attempts = attempts + 1 WHERE workspace_id = $1 AND id = ANY ($2) RETURNING *
  ), attempts AS (
    INSERT INTO attempt (workspace_id, id, delivery_id, n, connection_id, business_number_id, started_at)
    SELECT workspace_id, gen_random_uuid(), id, attempts, $3, business_number_id, now() FROM started
  )
  SELECT * FROM started`;
const LOCK = `SELECT 1 FROM conversation WHERE workspace_id = $1 AND id = $2 FOR UPDATE`;
const READ = `
  SELECT conversation.*, contact.name, number.number, recipient.state FROM conversation
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  JOIN business_number number ON number.workspace_id = conversation.workspace_id AND number.id = conversation.business_number_id
  JOIN recipient ON recipient.workspace_id = conversation.workspace_id AND recipient.id = conversation.recipient_id
  WHERE conversation.workspace_id = $1 AND conversation.id = $2`;
const FINISH = `
  WITH finished AS (
    UPDATE attempt SET finished_at = now(), processed = 'yes', http_status = 201, carrier_message_id = $4
    WHERE workspace_id = $1 AND delivery_id = $2 AND n = $3
  ), parked AS (
    UPDATE carrier_event SET outcome = 'applied' WHERE workspace_id = $1 AND connection_id = $5
      AND carrier_message_id = $4 AND outcome = 'parked' RETURNING id
  )
  SELECT delivery.*, (SELECT count(*) FROM parked) FROM delivery WHERE workspace_id = $1 AND id = $2 FOR UPDATE`;
const MOVE = `
  WITH event AS (
    INSERT INTO delivery_event (workspace_id, id, delivery_id, attempt_n, source, state, changed)
    VALUES ($1, $2, $3, $4, 'answer', 'accepted', true)
  ), moved AS (UPDATE delivery SET state = 'accepted', lease_until = NULL WHERE workspace_id = $1 AND id = $3)
  SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $5 AND position = $6`;
const SAVE = `
  WITH amended AS (
    UPDATE entry SET revision = $4, delivery_state = 'accepted'
    WHERE workspace_id = $1 AND conversation_id = $2 AND position = $3
  ), message AS (INSERT INTO outbox (workspace_id, id, topic, payload) VALUES ($1, $5, 'floor', $6::jsonb))
  UPDATE conversation SET revision = $4, last_activity_at = now() WHERE workspace_id = $1 AND id = $2`;

type Row = Record<string, string> & { attempts: number; entry_position: number };

export class FloorSender {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: CALLS });
  private readonly statements = new Map<string, string>();

  private constructor(
    private readonly pool: pg.Pool,
    private readonly simulatorUrl: string,
  ) {}

  static async open(databaseUrl: string, simulatorUrl: string): Promise<FloorSender> {
    return new FloorSender(new pg.Pool({ connectionString: databaseUrl, max: 20 }), simulatorUrl);
  }

  /** Sends what is queued, with as many calls at one time as the dispatcher makes. */
  async run(): Promise<void> {
    const inFlight = new Set<Promise<void>>();
    for (;;) {
      while (inFlight.size > (CALLS * 3) / 4) await Promise.race(inFlight);
      const { rows: numbers } = await this.pool.query<Row>(DUE);
      const [number] = numbers;
      if (!number && inFlight.size === 0) return;
      const texts = number ? await this.take(number, CALLS - inFlight.size) : [];
      for (const text of texts) {
        const sending: Promise<void> = this.send(text, number as Row).finally(() => inFlight.delete(sending));
        inFlight.add(sending);
      }
      if (texts.length === 0) await Promise.race(inFlight);
    }
  }

  async close(): Promise<void> {
    this.agent.destroy();
    await this.pool.end();
  }

  private async take(number: Row, most: number): Promise<Row[]> {
    const ids = await this.transaction(async (run) => {
      const { workspace_id: workspace, id } = number;
      await run(LANE, [workspace, id]);
      const heads = await run(HEADS, [workspace, id, most]);
      await run(CLAIM, [workspace, heads.map((head) => head['id'])]);
      await run(CHARGE, [workspace, id]);
      return heads.map((head) => head['id']);
    });
    return this.transaction(async (run) => {
      await run(GATE, [number['workspace_id']]);
      await run(CHECK, [number['workspace_id'], ids]);
      return run(START, [number['workspace_id'], ids, number['connection_id']]);
    });
  }

  private async send(text: Row, number: Row): Promise<void> {
    const sid = await this.post(text, number['number'] ?? '');
    await this.transaction(async (run) => {
      const {
        workspace_id: workspace,
        id,
        conversation_id: conversation,
        attempts,
        entry_position: position,
      } = text;
      await run(LOCK, [workspace, conversation]);
      const [head] = await run(READ, [workspace, conversation]);
      await run(FINISH, [workspace, id, attempts, sid, number['connection_id']]);
      const [entry] = await run(MOVE, [workspace, randomUUID(), id, attempts, conversation, position]);
      const revision = Number(head?.['revision']) + 1;
      const payload = JSON.stringify({ conversation: head, entries: [entry] });
      await run(SAVE, [workspace, conversation, position, revision, randomUUID(), payload]);
    });
  }

  private async transaction<T>(
    work: (run: (text: string, values: unknown[]) => Promise<Row[]>) => Promise<T>,
  ): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(async (text, values) => {
        const name = this.statements.get(text) ?? `floor${this.statements.size}`;
        this.statements.set(text, name);
        return (await client.query<Row>({ name, text, values })).rows;
      });
      await client.query('COMMIT');
      return result;
    } finally {
      client.release();
    }
  }

  private post(text: Row, from: string): Promise<string> {
    const callback = `http://localhost:3000/webhooks/demo-twilio?ref=${text['workspace_id']}.${text['id']}.1.${'x'.repeat(27)}`;
    const body = new URLSearchParams({
      From: from,
      To: text['to_address'] ?? '',
      Body: text['body'] ?? '',
      StatusCallback: callback,
    }).toString();
    const url = `${this.simulatorUrl}/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json`;
    return new Promise((resolve, reject) => {
      const request = http.request(
        url,
        {
          method: 'POST',
          agent: this.agent,
          headers: {
            authorization: AUTHORIZATION,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          let answer = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (answer += part));
          response.on('end', () =>
            response.statusCode === 201
              ? resolve((JSON.parse(answer) as { sid: string }).sid)
              : reject(new Error(`the simulator answered ${response.statusCode}`)),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }
}
