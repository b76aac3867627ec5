// What the specs of queues begin with: a queue with members who are there, and customers who wait.
import { buildConversation, buildPerson, type BuiltPerson, buildQueue } from '../../test/factories';
import type { Conversation } from '../conversations/conversations.entities';
import type { Database } from '../database/database';
import type { AgentPresence } from '../presence/presence.entities';
import { AgentPresence as PresenceTable, PresenceLease } from '../presence/presence.entities';
import { type Queue, QueueMember } from '../queues/queues.entities';

/** A member of the queue, online on some process for an hour. */
export async function buildMember(
  database: Database,
  queue: Queue,
  given: Partial<QueueMember & Pick<AgentPresence, 'state'>> = {},
): Promise<BuiltPerson> {
  const { workspaceId, id: queueId } = queue;
  const person = await buildPerson(database, { workspaceId });
  const { state = 'online', ...member } = given;
  const key = { workspaceId, personId: person.id };
  await database.manager.insert(QueueMember, { ...key, queueId, ...member });
  await isThere(database, key, state);
  return person;
}

/** Somebody is there, or not, as they would be by their own word or by their screens. */
async function isThere(
  database: Database,
  key: { workspaceId: string; personId: string },
  state: AgentPresence['state'],
): Promise<void> {
  const since = new Date(Date.now() - 3_600_000);
  await database.manager.upsert(PresenceTable, { ...key, state, choice: state, since }, [
    'workspaceId',
    'personId',
  ]);
  await database.manager.upsert(
    PresenceLease,
    { ...key, processId: key.personId, until: new Date(Date.now() + 3_600_000) },
    ['workspaceId', 'personId', 'processId'],
  );
}

/** A thread of the queue whose customer has waited so many minutes. */
export const waits = (
  database: Database,
  queue: Queue,
  minutes: number,
  given: Partial<Conversation> = {},
): Promise<Conversation> => {
  const since = new Date(Date.now() - minutes * 60_000);
  return buildConversation(database, {
    workspaceId: queue.workspaceId,
    queueId: queue.id,
    waitingSince: since,
    placedAt: since,
    ...given,
  });
};

export const aQueue = (database: Database, given: Partial<Queue> = {}): Promise<Queue> =>
  buildQueue(database, { strategy: 'round_robin', ...given });

interface Held {
  id: string;
  assignee_id: string | null;
  offered_to: string | null;
  queue_id: string;
}

/** Where a thread is by now, and what its log says of it. */
export async function whereIs(
  database: Database,
  thread: Pick<Conversation, 'workspaceId' | 'id'>,
): Promise<Held & { events: unknown[] }> {
  const key = [thread.workspaceId, thread.id];
  const [head] = await database.query<Held>(
    `SELECT id, assignee_id, offered_to, queue_id FROM conversation WHERE workspace_id = $1 AND id = $2`,
    key,
  );
  if (!head) throw new Error('no such thread');
  const events = await database.query<{ event: unknown }>(
    `SELECT event FROM entry WHERE workspace_id = $1 AND conversation_id = $2 ORDER BY position`,
    key,
  );
  return { ...head, events: events.map(({ event }) => event) };
}

/** So many more threads like this one, none with entries. */
export async function alike(database: Database, thread: Conversation, count: number): Promise<void> {
  await database.query(
    `INSERT INTO conversation
     SELECT (jsonb_populate_record(conversation, jsonb_build_object('id', gen_random_uuid()))).*
     FROM conversation, generate_series(1, $3) WHERE workspace_id = $1 AND id = $2`,
    [thread.workspaceId, thread.id, count],
  );
}
