// What a run left behind, from four witnesses that know nothing of each other: the door (what the carrier was told),
// the carrier (what it handed in, took and put on handsets), the database, and the agents' screens.
import type pg from 'pg';
import type { CarrierDesk, CarrierMessage, Reached } from './carrier';
import type { Crew, Promised } from './load';

export interface EventRow {
  id: string;
  workspace_id: string;
  key: string;
  kind: 'text' | 'receipt';
  outcome: string;
}

export interface EntryRow {
  workspace_id: string;
  conversation_id: string;
  position: number;
  revision: number;
  kind: string;
  body: string | null;
  client_id: string | null;
  carrier_event_id: string | null;
  delivery_id: string | null;
  delivery_state: string | null;
  recovered_late: boolean;
  /** Of a scheduled text: when it may leave. */
  send_at: Date | null;
}

export interface ThreadRow {
  workspace_id: string;
  id: string;
  revision: number;
  last_position: number;
  customer_number: string;
  status: string;
  assignee_id: string | null;
}

export interface DeliveryRow {
  workspace_id: string;
  id: string;
  conversation_id: string;
  entry_position: number;
  purpose: string;
  state: string;
  attempts: number;
  /** The carrier's ids of its attempts, where they are known. */
  carrier_ids: string[];
}

export interface MoveRow {
  delivery_id: string;
  source: string;
  state: string;
  /** Ms, by the database's clock. */
  at_ms: number;
}

export interface ScreenView {
  name: string;
  workspaceId: string;
  heads: { id: string; revision: number; lastPosition: number; status: string; assigneeId: string | null }[];
  /** Threads it only has the heads of. */
  unopened: ReadonlySet<string>;
  threads: {
    id: string;
    revision: number;
    entries: {
      position: number;
      revision: number;
      kind: string;
      body: string | null;
      state: string | null;
    }[];
  }[];
  seen: ReadonlySet<string>;
}

/** What a database that was restored cannot know: of the time between the moment it was restored to and its end. */
export interface Forgotten {
  /** Keys of webhooks acknowledged in that time. */
  events: ReadonlySet<string>;
  /** Deliveries there were at its end. */
  deliveries: ReadonlySet<string>;
  /** Client ids of replies taken in that time. */
  promised: ReadonlySet<string>;
}

export const NOTHING_FORGOTTEN: Forgotten = { events: new Set(), deliveries: new Set(), promised: new Set() };

export interface Evidence {
  /** Keys of the webhooks that were answered 2xx, as `in:<id>` and `st:<id>:<status>`, with the time in ms. */
  acknowledged: ReadonlyMap<string, number>;
  /** Keys of the webhooks that were at least once not answered so: the carrier's list may have been faster than the next try. */
  refused: ReadonlySet<string>;
  /** Texts and replies as the carrier has them, in the order it took them. */
  messages: CarrierMessage[];
  reached: Reached[];
  promised: readonly Promised[];
  forgotten: Forgotten;
  events: EventRow[];
  threads: ThreadRow[];
  entries: EntryRow[];
  deliveries: DeliveryRow[];
  /** Every change of a delivery's state, oldest first. */
  moves: MoveRow[];
  /** Revisions each thread was published with. */
  published: ReadonlyMap<string, ReadonlySet<number>>;
  screens: ScreenView[];
  /** Ids and numbers that belong to one workspace, each with its workspace. */
  owners: ReadonlyMap<string, string>;
}

export interface Sources {
  database: pg.Pool;
  carrier: CarrierDesk;
  acknowledged: ReadonlyMap<string, number>;
  refused: ReadonlySet<string>;
  crews: readonly Crew[];
  promised: readonly Promised[];
  forgotten?: Forgotten;
}

export async function gather({
  database,
  carrier,
  acknowledged,
  refused,
  crews,
  promised,
  forgotten = NOTHING_FORGOTTEN,
}: Sources): Promise<Evidence> {
  const workspaces = crews.map(({ business }) => business.workspaceId);
  const numbers = new Set(crews.flatMap(({ business }) => business.numbers));
  const ask = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> =>
    (await database.query<Row>(sql, [workspaces])).rows;

  const messages = (await carrier.messages()).filter(
    (message) => numbers.has(message.from) || numbers.has(message.to),
  );
  const handsets = new Set(messages.map((one) => (one.direction === 'inbound' ? one.from : one.to)));
  const reached: Reached[] = [];
  for (const handset of handsets) reached.push(...(await carrier.reached(handset)));
  const threads = await ask<ThreadRow>(
    `SELECT workspace_id, id, revision, last_position, customer_number, status, assignee_id FROM conversation
     WHERE workspace_id = ANY ($1)`,
  );
  const entries = await ask<EntryRow>(
    `SELECT workspace_id, conversation_id, position, revision, kind, body, client_id, carrier_event_id, delivery_id,
       delivery_state, recovered_late, send_at
     FROM entry WHERE workspace_id = ANY ($1) ORDER BY conversation_id, position`,
  );
  const deliveries = await ask<DeliveryRow>(
    `SELECT workspace_id, id, conversation_id, entry_position, purpose, state, attempts, ARRAY(
       SELECT carrier_message_id FROM attempt WHERE attempt.workspace_id = delivery.workspace_id
         AND attempt.delivery_id = delivery.id AND carrier_message_id IS NOT NULL) AS carrier_ids
     FROM delivery
     WHERE workspace_id = ANY ($1)`,
  );
  // The run before may have had webhooks that the carrier hands in again now.
  const ids = new Set(messages.map(({ sid }) => sid));
  const isOurs = (key: string): boolean => ids.has(key.split(':')[1] ?? '');
  return {
    acknowledged: new Map([...acknowledged].filter(([key]) => isOurs(key))),
    refused: new Set([...refused].filter(isOurs)),
    messages,
    reached,
    promised,
    forgotten,
    events: await ask<EventRow>(
      `SELECT id, workspace_id, key, kind, outcome FROM carrier_event WHERE workspace_id = ANY ($1)`,
    ),
    threads,
    entries,
    deliveries,
    moves: await ask<MoveRow>(
      `SELECT delivery_id, source, state, extract(epoch FROM at)::float8 * 1000 AS at_ms FROM delivery_event
       WHERE workspace_id = ANY ($1) AND changed ORDER BY at, id`,
    ),
    published: await readPublished(ask),
    screens: crews.flatMap(viewsOf),
    owners: await readOwners(database, crews, { threads, deliveries }),
  };
}

type Ask = <Row extends pg.QueryResultRow>(sql: string) => Promise<Row[]>;

async function readPublished(ask: Ask): Promise<Map<string, Set<number>>> {
  const rows = await ask<{ id: string; revision: number }>(
    `SELECT payload -> 'conversation' ->> 'id' AS id, (entry ->> 'revision')::integer AS revision
     FROM outbox, jsonb_array_elements(payload -> 'entries') entry
     WHERE workspace_id = ANY ($1) AND topic = 'thread'`,
  );
  const published = new Map<string, Set<number>>();
  for (const { id, revision } of rows) {
    const revisions = published.get(id) ?? new Set<number>();
    published.set(id, revisions.add(revision));
  }
  return published;
}

function viewsOf({ business, screens }: Crew): ScreenView[] {
  return screens.map((screen) => ({
    name: `${business.name}/${screen.person.title}`,
    workspaceId: business.workspaceId,
    heads: [...screen.heads.values()],
    unopened: new Set([...screen.heads.values()].filter((head) => !screen.wants(head)).map(({ id }) => id)),
    threads: [...screen.windows].map(([id, { revision, entries }]) => ({
      id,
      revision,
      entries: [...entries.values()]
        .sort((one, other) => one.position - other.position)
        .map((entry) => ({
          position: entry.position,
          revision: entry.revision,
          kind: entry.kind,
          body: 'body' in entry ? entry.body : null,
          state: entry.kind === 'text_out' ? entry.delivery.state : null,
        })),
    })),
    seen: screen.seen,
  }));
}

async function readOwners(
  database: pg.Pool,
  crews: readonly Crew[],
  { threads, deliveries }: Pick<Evidence, 'threads' | 'deliveries'>,
): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const { business } of crews) {
    const mine = [business.workspaceId, business.connectionId, ...business.numbers, ...business.customers];
    for (const id of mine) owners.set(id, business.workspaceId);
    for (const person of [business.admin, ...business.agents]) owners.set(person.id, business.workspaceId);
  }
  const contacts = await database.query<{ workspace_id: string; id: string }>(
    `SELECT workspace_id, id FROM contact WHERE workspace_id = ANY ($1)
     UNION ALL SELECT workspace_id, id FROM queue WHERE workspace_id = ANY ($1)`,
    [crews.map(({ business }) => business.workspaceId)],
  );
  for (const { workspace_id: workspaceId, id } of [...threads, ...deliveries, ...contacts.rows])
    owners.set(id, workspaceId);
  return owners;
}
