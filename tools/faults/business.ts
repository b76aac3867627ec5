// A workspace of its own for each run: people, a connection with its token, two numbers, a queue, published rules.
// Rows that the console cannot make yet are written as the runbook tells; the token goes through the API.
import { randomUUID } from 'node:crypto';
import { API, type Connection } from '@parley/contracts';
import type pg from 'pg';
import type { CarrierDesk } from './carrier';
import { Person } from './person';
import type { Random } from './random';

export interface Business {
  name: string;
  workspaceId: string;
  connectionId: string;
  slug: string;
  numbers: readonly string[];
  /** Handsets of its customers; no customer texts two businesses. */
  customers: readonly string[];
  admin: Person;
  agents: readonly Person[];
}

export interface Wanted {
  name: string;
  agents: number;
  customers: number;
  /** Segments a second that leave from each number. */
  pace?: number;
}

const PEOPLE = `
  INSERT INTO person (id, email, name, password_hash) SELECT $1, $2, $3, password_hash FROM person WHERE email = $4`;

let runningNumber = 0;
const nextNumber = (area: number): string => `+1${area}55${String((runningNumber += 1)).padStart(5, '0')}`;

export async function openBusiness(
  at: {
    database: pg.Pool;
    url: string;
    carrier: CarrierDesk;
    carrierUrl: string;
    /** Somebody whose password everybody has. */
    template: { email: string; password: string };
  },
  { name, agents, customers, pace = 200 }: Wanted,
  random: Random,
): Promise<Business> {
  const [workspaceId, brandId, connectionId, queueId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  // Not by chance of the seed: the same seed may run twice on one stage.
  const slug = `${name}-${workspaceId.slice(0, 8)}`;
  const accountSid = `AC${workspaceId.replaceAll('-', '')}`;
  const authToken = random.hex(32);
  const numbers = [nextNumber(500), nextNumber(500)];
  const run = (sql: string, values: unknown[]) => at.database.query(sql, values);

  await run(`INSERT INTO workspace (id, name, environment) VALUES ($1, $2, 'test')`, [workspaceId, name]);
  await run(
    `INSERT INTO brand (workspace_id, id, name, support_contact) VALUES ($1, $2, $3, 'help@example.test')`,
    [workspaceId, brandId, name],
  );
  await run(
    `INSERT INTO queue (workspace_id, id, name, colour, rank) VALUES ($1, $2, 'Front desk', 'blue', 1)`,
    [workspaceId, queueId],
  );
  await run(
    `INSERT INTO connection (workspace_id, id, slug, name, carrier, account_id, base_url)
     VALUES ($1, $2, $3, $3, 'twilio', $4, $5)`,
    [workspaceId, connectionId, slug, accountSid, at.carrierUrl],
  );
  await run(`INSERT INTO connection_directory (slug, workspace_id, connection_id) VALUES ($1, $2, $3)`, [
    slug,
    workspaceId,
    connectionId,
  ]);
  for (const number of numbers) {
    await run(
      `INSERT INTO business_number (workspace_id, id, connection_id, brand_id, number, name, messages_per_second, burst)
       VALUES ($1, $2, $3, $4, $5, 'Main line', $6, $6)`,
      [workspaceId, randomUUID(), connectionId, brandId, number, pace],
    );
  }
  await run(
    `INSERT INTO route_set (workspace_id, id, version, state, rules, note, published_at)
     VALUES ($1, $2, 1, 'published', $3::jsonb, 'first', now())`,
    [workspaceId, randomUUID(), JSON.stringify(rules(queueId))],
  );
  const hire = async (title: string, role: string): Promise<Person> => {
    const id = randomUUID();
    const email = `${title}.${slug}@example.test`;
    await run(PEOPLE, [id, email, title, at.template.email]);
    await run(`INSERT INTO membership (workspace_id, person_id, role) VALUES ($1, $2, $3)`, [
      workspaceId,
      id,
      role,
    ]);
    const person = new Person(at.url, id, title);
    await person.signIn(email, at.template.password);
    return person;
  };
  const admin = await hire('admin', 'admin');
  const crew: Person[] = [];
  for (let n = 1; n <= agents; n += 1) crew.push(await hire(`agent-${n}`, 'agent'));
  await admin.insist<Connection>('POST', API.connectionTokens(connectionId), { token: authToken });
  const webhookUrl = `${at.url}/webhooks/${slug}`;
  for (const number of numbers) await at.carrier.provision(number, { accountSid, authToken, webhookUrl });
  return {
    name,
    workspaceId,
    connectionId,
    slug,
    numbers,
    customers: Array.from({ length: customers }, () => nextNumber(312)),
    admin,
    agents: crew,
  };
}

/** A rule's word, and what it answers by itself. */
export const HOURS = { word: 'hours', answer: 'We answer from eight to six.' };

const rules = (queueId: string) => [
  {
    id: 'hours',
    name: 'Opening hours',
    enabled: true,
    match: { kind: 'any_word', words: [HOURS.word] },
    actions: { queueId, autoReply: HOURS.answer },
  },
  {
    id: 'rest',
    name: 'Everything else',
    enabled: true,
    match: { kind: 'catch_all', words: [] },
    actions: { queueId },
  },
];
