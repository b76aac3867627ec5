// The floor of the inbound benchmarks: what the same statements and bytes cost with nothing around them. Plain
// fastify, pg with prepared statements and socket.io; no signature check, no rules, no framework, no entities.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { Server } from 'socket.io';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
const { rows: seeded } = await pool.query<{
  workspace_id: string;
  id: string;
  brand_id: string;
  connection_id: string;
}>(`SELECT workspace_id, id, brand_id, connection_id FROM business_number WHERE number = '+15005550006'`);
const number = seeded[0];
if (!number) throw new Error('the database is not seeded');
const workspace = number.workspace_id;

const run = (client: pg.PoolClient, name: string, text: string, values: unknown[] = []) =>
  client.query({ name, text, values });
const TAKE = `WITH event AS (
    INSERT INTO carrier_event (workspace_id, id, connection_id, key, kind, carrier_message_id, payload, outcome)
    VALUES ($1, $2, $3, $4, 'text', $5, $6::jsonb, 'applied') ON CONFLICT (workspace_id, connection_id, key) DO NOTHING RETURNING id
  ), locked AS (SELECT * FROM recipient WHERE workspace_id = $1 AND brand_id = $7 AND number = $8 FOR UPDATE)
  SELECT event.id AS event_id, locked.* FROM event LEFT JOIN locked ON true`;
const LOCK = `SELECT conversation.id FROM conversation_address address
  JOIN conversation ON conversation.workspace_id = address.workspace_id AND conversation.id = address.conversation_id
  WHERE address.workspace_id = $1 AND address.customer_address = $2 AND address.business_address = $3 FOR UPDATE OF conversation`;
const READ = `SELECT conversation.*, contact.name AS contact_name, business_number.number AS business_number, recipient.state
  FROM conversation
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  JOIN business_number ON business_number.workspace_id = conversation.workspace_id AND business_number.id = conversation.business_number_id
  JOIN recipient ON recipient.workspace_id = conversation.workspace_id AND recipient.id = conversation.recipient_id
  WHERE conversation.workspace_id = $1 AND conversation.id = $2`;
const MAKE = `WITH r AS (INSERT INTO recipient (workspace_id, id, brand_id, number, state) VALUES ($1, $2, $3, $4, 'conversational')
  ), c AS (INSERT INTO contact (workspace_id, id) VALUES ($1, $5)
  ), n AS (INSERT INTO contact_number (workspace_id, number, contact_id) VALUES ($1, $4, $5)
  ), t AS (INSERT INTO conversation (workspace_id, id, contact_id, business_number_id, recipient_id, customer_number) VALUES ($1, $6, $5, $7, $2, $4))
  INSERT INTO conversation_address (workspace_id, customer_address, business_address, conversation_id) VALUES ($1, $4, '+15005550006', $6)`;
const SAVE = `WITH e AS (INSERT INTO entry SELECT * FROM jsonb_populate_recordset(NULL::entry, $1::jsonb)
  ), t AS (INSERT INTO route_trace SELECT * FROM jsonb_populate_recordset(NULL::route_trace, $2::jsonb)
  ), o AS (INSERT INTO outbox (workspace_id, id, topic, payload)
    SELECT workspace_id, id, topic, payload FROM jsonb_populate_recordset(NULL::outbox, $3::jsonb))
  UPDATE conversation SET last_position = $6, revision = $6, last_inbound_position = $6, preview_kind = 'text_in',
    preview_body = $7, preview_at = now(), waiting_since = now(), last_activity_at = now()
  WHERE workspace_id = $4 AND id = $5`;

const app = Fastify({ bodyLimit: 256 * 1024 });
const io = new Server(app.server, { transports: ['websocket'], serveClient: false });
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, new URLSearchParams(body as string)),
);
app.get('/health', async () => 'ok');
app.post('/webhooks/demo-twilio', async (request, reply) => {
  const fields = request.body as URLSearchParams;
  const id = fields.get('MessageSid') ?? '';
  const from = fields.get('From') ?? '';
  const body = fields.get('Body') ?? '';
  const client = await pool.connect();
  let change: ReturnType<typeof changeOf>;
  try {
    await client.query('BEGIN');
    await run(client, 'take', TAKE, [
      workspace,
      randomUUID(),
      number.connection_id,
      `in:${id}`,
      id,
      JSON.stringify(Object.fromEntries(fields)),
      number.brand_id,
      from,
    ]);
    let found = await run(client, 'lock', LOCK, [workspace, from, '+15005550006']);
    if (!found.rows[0]) {
      await run(client, 'make', MAKE, [
        workspace,
        randomUUID(),
        number.brand_id,
        from,
        randomUUID(),
        randomUUID(),
        number.id,
      ]);
      found = await run(client, 'lock', LOCK, [workspace, from, '+15005550006']);
    }
    const head = (await run(client, 'read', READ, [workspace, found.rows[0].id])).rows[0];
    const position = head.last_position + 1;
    const entry = entryOf(head.id, position, from, body);
    change = changeOf(head, entry, body);
    const trace = { workspace_id: workspace, conversation_id: head.id, position, trace: TRACE };
    const message = { workspace_id: workspace, id: randomUUID(), topic: 'floor', payload: change };
    await run(client, 'save', SAVE, [
      JSON.stringify([entry]),
      JSON.stringify([trace]),
      JSON.stringify([message]),
      workspace,
      head.id,
      position,
      body,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  io.emit('conversation.changed', { conversation: change.conversation });
  return reply.type('text/xml').send('<Response/>');
});

const TRACE = {
  setVersion: 1,
  rulesConsidered: 8,
  winner: { ruleId: 'everything-else', name: 'Everything else', index: 7 },
  matched: null,
  candidates: [
    { ruleId: 'everything-else', name: 'Everything else', index: 7, matchedWord: null, outcome: 'won' },
  ],
  applied: {
    queueId: randomUUID(),
    queueName: 'Front desk',
    moved: true,
    reason: null,
    labels: [],
    autoReplied: false,
    consentIntent: null,
  },
};

const entryOf = (conversationId: string, position: number, from: string, body: string) => ({
  workspace_id: workspace,
  conversation_id: conversationId,
  position,
  revision: position,
  kind: 'text_in',
  at: new Date().toISOString(),
  actor_kind: 'customer',
  actor_name: from,
  body,
  segments: 1,
  recovered_late: false,
});

const changeOf = (head: Record<string, unknown>, entry: ReturnType<typeof entryOf>, body: string) => ({
  conversation: {
    id: head['id'],
    revision: entry.position,
    lastPosition: entry.position,
    status: 'open',
    contact: { id: head['contact_id'], name: null, number: entry.actor_name },
    businessNumber: '+15005550006',
    queueId: randomUUID(),
    assigneeId: null,
    offer: null,
    priority: 3,
    labels: [],
    preview: { kind: 'text_in', body, at: entry.at },
    waitingSince: entry.at,
    snoozedUntil: null,
    callbackSince: null,
    lastActivityAt: entry.at,
    attention: null,
    consent: 'conversational',
    lastInboundPosition: entry.position,
  },
  entries: [
    {
      conversationId: head['id'],
      position: entry.position,
      revision: entry.position,
      at: entry.at,
      actor: { kind: 'customer', id: null, name: entry.actor_name },
      kind: 'text_in',
      body,
      media: [],
      segments: 1,
      consentIntent: null,
      recoveredLate: false,
    },
  ],
});

process.on('SIGTERM', () => process.exit(0));
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
