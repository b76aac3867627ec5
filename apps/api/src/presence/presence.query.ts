import { Injectable } from '@nestjs/common';
import type { AgentPresence, AgentPresences } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { presentPresence } from './settle-presence';

const COLUMNS = `
  membership.person_id, coalesce(presence.choice, 'online') AS choice, coalesce(presence.state, 'offline') AS state,
  coalesce(presence.since, person.created_at) AS since`;
const FROM = `
  FROM membership JOIN person ON person.id = membership.person_id
  LEFT JOIN agent_presence presence ON presence.workspace_id = membership.workspace_id
    AND presence.person_id = membership.person_id`;

const ALL = `
  SELECT ${COLUMNS}, (
    SELECT count(*) FROM (
      SELECT 1 FROM conversation WHERE conversation.workspace_id = $1
        AND conversation.assignee_id = membership.person_id AND conversation.status IN ('open', 'pending') LIMIT 1000
    ) held)::int AS load
  ${FROM} WHERE membership.workspace_id = $1 ORDER BY person.name, person.id`;

const OWN = `SELECT ${COLUMNS} ${FROM} WHERE membership.workspace_id = $1 AND membership.person_id = $2`;

type Row = Parameters<typeof presentPresence>[0];

@Injectable()
export class PresenceQuery {
  constructor(private readonly database: Database) {}

  /** Everybody of the workspace, by name, with the open threads they have. */
  async all(workspaceId: string): Promise<AgentPresences> {
    const rows = await this.database.query<Row & { load: number }>(ALL, [workspaceId]);
    return { items: rows.map((row) => ({ ...presentPresence(row), load: row.load })) };
  }

  /** Whoever was never here is offline, and will be online when they come. */
  async own({ workspaceId, personId }: Caller): Promise<AgentPresence> {
    const [row] = await this.database.query<Row>(OWN, [workspaceId, personId]);
    if (!row) throw new Error('a caller without a membership');
    return presentPresence(row);
  }
}
