// What the specs of threads begin with: somebody signed in, and a customer who wrote.
import type { Role } from '@parley/contracts';
import { buildConversation, buildPerson, type BuiltPerson } from '../../test/factories';
import type { ApiClient, TestApp } from '../../test/test-app';
import type { Author } from '../access/actor';
import type { Database } from '../database/database';
import type { Conversation } from './conversations.entities';
import type { EntryRow } from './rows';
import { lockThread } from './thread';

export interface Colleague extends BuiltPerson {
  api: ApiClient;
}

/** A person of a workspace (a new one unless named), signed in. */
export async function signedIn(app: TestApp, workspaceId?: string, role: Role = 'agent'): Promise<Colleague> {
  const person = await buildPerson(app.database, { workspaceId, role });
  return { ...person, api: await app.signIn(person.email) };
}

const CUSTOMER: Author = { kind: 'customer', id: null, name: 'Customer' };

type Thread = Pick<Conversation, 'workspaceId' | 'id'>;

/** A text of the customer, as receiving one leaves it behind. */
export const customerWrites = (database: Database, thread: Thread, body: string): Promise<EntryRow> =>
  database.transaction(async (tx) => {
    const locked = await lockThread(tx, thread.workspaceId, thread.id);
    const entry = locked.append({ kind: 'text_in', author: CUSTOMER, body, segments: 1 });
    locked.set({ waiting_since: locked.now });
    locked.save();
    return entry;
  });

/** A text to the customer that failed and that nobody has looked at. */
export const textFails = (database: Database, thread: Thread): Promise<EntryRow> =>
  database.transaction(async (tx) => {
    const locked = await lockThread(tx, thread.workspaceId, thread.id);
    const entry = locked.append({
      kind: 'text_out',
      author: CUSTOMER,
      body: 'Your refund is on its way.',
      origin: 'agent',
      segments: 1,
      encoding: 'GSM-7',
      purpose: 'conversation',
      delivery_state: 'queued',
      delivery_id: thread.id,
    });
    locked.set({ attention: 'failed' });
    locked.save();
    await tx.adhoc(
      `INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id,
         to_address, body, purpose, priority, segments, state, due_at, expires_at, trigger, attention_open)
       SELECT workspace_id, id, id, $3, recipient_id, business_number_id, customer_number, '', 'conversation', 1, 1,
         'failed', now(), now(), 'spec', true
       FROM conversation WHERE workspace_id = $1 AND id = $2`,
      [thread.workspaceId, thread.id, entry.position],
    );
    return entry;
  });

/** The entry's delivery moves on: an amendment, at the next revision. */
export const deliveryMoves = (
  database: Database,
  entry: EntryRow,
  state: EntryRow['delivery_state'],
): Promise<EntryRow> =>
  database.transaction(async (tx) => {
    const locked = await lockThread(tx, entry.workspace_id, entry.conversation_id);
    const amended = locked.amend(entry, { delivery_state: state });
    locked.save();
    return amended;
  });

interface ThreadLike {
  status?: Conversation['status'];
  lastActivityAt?: string;
  waitingSince?: string | null;
  snoozedUntil?: string | null;
}

/** Many threads of one contact in one statement; instants are text, so that they can be finer than a Date. */
export async function manyThreads(
  database: Database,
  workspaceId: string,
  rows: ThreadLike[],
): Promise<void> {
  const first = await buildConversation(database, { workspaceId, status: 'resolved' });
  await database.query(
    `INSERT INTO conversation (workspace_id, id, contact_id, business_number_id, recipient_id, customer_number,
       status, last_activity_at, waiting_since, snoozed_until)
     SELECT workspace_id, gen_random_uuid(), contact_id, business_number_id, recipient_id, customer_number,
       coalesce(given.status, 'open'), coalesce(given."lastActivityAt", now()), given."waitingSince",
       given."snoozedUntil"
     FROM conversation, jsonb_to_recordset($3::jsonb)
       AS given (status text, "lastActivityAt" timestamptz, "waitingSince" timestamptz, "snoozedUntil" timestamptz)
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, first.id, JSON.stringify(rows)],
  );
}

/** Positions and revisions of a thread as they lie in the database. */
export const logOf = (
  database: Database,
  thread: Thread,
): Promise<{ position: number; revision: number; kind: string; event: { type: string } | null }[]> =>
  database.query(
    `SELECT position, revision, kind, event FROM entry WHERE workspace_id = $1 AND conversation_id = $2
     ORDER BY position`,
    [thread.workspaceId, thread.id],
  );
