import type { AgentPresence } from '@parley/contracts';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { notFound } from '../problems/problem';

/** First the lock, then what holds: a lease may have come meanwhile. */
const LOCK = `SELECT 1 AS locked FROM agent_presence WHERE workspace_id = $1 AND person_id = $2 FOR NO KEY UPDATE`;

const SETTLE = `
  UPDATE agent_presence SET state = present.state, since = clock_timestamp()
  FROM (
    SELECT CASE WHEN EXISTS (
      SELECT 1 FROM presence_lease WHERE workspace_id = $1 AND person_id = $2 AND until > clock_timestamp()
    ) THEN choice ELSE 'offline' END AS state
    FROM agent_presence WHERE workspace_id = $1 AND person_id = $2
  ) present
  WHERE workspace_id = $1 AND person_id = $2 AND agent_presence.state <> present.state
  RETURNING agent_presence.person_id, agent_presence.choice, agent_presence.state, agent_presence.since`;

const OLD = `
  DELETE FROM presence_lease WHERE workspace_id = $1 AND person_id = $2 AND until < clock_timestamp() - interval '1 hour'`;

const ONE = `
  SELECT person_id, choice, state, since FROM agent_presence WHERE workspace_id = $1 AND person_id = $2`;

interface Row {
  person_id: string;
  choice: AgentPresence['choice'];
  state: AgentPresence['state'];
  since: Date;
}

export const presentPresence = ({ person_id, choice, state, since }: Row): AgentPresence => ({
  personId: person_id,
  choice,
  state,
  since: since.toISOString(),
});

/** Brings what screens are told of somebody up to what holds, and tells them where it changed. */
export async function settlePresence(tx: Tx, workspaceId: string, personId: string): Promise<void> {
  const key = [workspaceId, personId];
  const [, [changed]] = await tx.together<[object, Row]>([LOCK, key], [SETTLE, key]);
  if (!changed) return;
  await tx.query(OLD, key);
  const payload = presentPresence(changed);
  tx.messages.push({ workspaceId, id: newId(), topic: 'agent', payload });
}

/** Somebody's presence as it is; refuses with not_found. */
export async function requirePresence(tx: Tx, workspaceId: string, personId: string): Promise<AgentPresence> {
  const row = await tx.one<Row>(ONE, [workspaceId, personId]);
  if (!row) throw notFound('person');
  return presentPresence(row);
}
