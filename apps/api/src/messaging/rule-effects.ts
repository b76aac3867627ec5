import type { RuleNotification } from '@parley/contracts';
import type { RouteDecision } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import { findColleague } from '../conversations/colleague';
import type { Thread } from '../conversations/thread';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';

/** Texts this close together are one burst: people are told of it once. */
const TOLD_JUST_NOW = `
  SELECT 1 AS found FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position > $3
    AND kind = 'event' AND event ->> 'type' = 'notified' AND event ->> 'ruleId' = $4
    AND at > clock_timestamp() - interval '60 seconds' LIMIT 1`;
const RECENT_ENTRIES = 50;
const PEOPLE = `
  SELECT person.id, person.name FROM membership JOIN person ON person.id = membership.person_id
  WHERE membership.workspace_id = $1 AND membership.person_id = ANY($2::uuid[]) ORDER BY person.name`;

/** Gives the thread to whom the rule names; null where nobody, or somebody who has left since. */
export async function assignByRule(tx: Tx, thread: Thread, personId: string): Promise<string | null> {
  const { head } = thread;
  if (head.assignee_id === personId) return null;
  const colleague = await findColleague(tx, head.workspace_id, personId);
  if (!colleague) return null;
  thread.set({ assignee_id: colleague.id });
  thread.record(SYSTEM, { type: 'assigned', personId: colleague.id, personName: colleague.name });
  return colleague.name;
}

/** Tells the screens of those whom the rule names, with the commit; answers with their names. */
export async function notifyByRule(
  tx: Tx,
  thread: Thread,
  { ruleId, ruleName }: RouteDecision,
  personIds: readonly string[],
): Promise<string[]> {
  const { workspace_id: workspaceId, id, last_position: last, contact_name, customer_number } = thread.head;
  if (await tx.one(TOLD_JUST_NOW, [workspaceId, id, last - RECENT_ENTRIES, ruleId])) return [];
  const people = await tx.query<{ id: string; name: string }>(PEOPLE, [workspaceId, personIds]);
  if (people.length === 0) return [];
  thread.record(SYSTEM, { type: 'notified', people, ruleId, ruleName });
  const payload: RuleNotification = {
    conversationId: id,
    personIds: people.map((person) => person.id),
    customer: contact_name ?? customer_number,
    ruleName,
  };
  tx.messages.push({ workspaceId, id: newId(), topic: 'rule', payload });
  return people.map(({ name }) => name);
}

/** The customer asks to be called; one who waits for that already waits on. */
export function requestCallback(thread: Thread, { ruleName }: RouteDecision): void {
  if (thread.head.callback_since !== null) return;
  thread.set({ callback_since: thread.now });
  thread.record(SYSTEM, { type: 'callback_requested', ruleName });
}
