import { Injectable } from '@nestjs/common';
import type { Pause, PausesPage, PausesQuery as Asked } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { targetOf } from './pause-target';

/** Numbers and connections are never removed, so their names can be joined. */
const COLUMNS = `
  started.id, started.target, started.reason, started.at, started.actor_id, started.actor_name,
  ended.at AS ended_at, ended.actor_id AS ended_by_id, ended.actor_name AS ended_by, ended.reason AS end_reason,
  coalesce(connection.name, number.name) AS name
  FROM sending_pause started
  LEFT JOIN sending_pause ended ON ended.workspace_id = started.workspace_id AND ended.pause_id = started.id
    AND ended.action = 'ended'
  LEFT JOIN connection
    ON connection.workspace_id = started.workspace_id AND 'connection:' || connection.id = started.target
  LEFT JOIN business_number number
    ON number.workspace_id = started.workspace_id AND 'number:' || number.id = started.target`;

const ON = `
  SELECT ${COLUMNS} JOIN sending_switch pause
    ON pause.workspace_id = started.workspace_id AND pause.pause_id = started.id
  WHERE started.workspace_id = $1 AND started.action = 'started' ORDER BY started.id`;

/** One list, so that a pause that ends meanwhile is in it all the time. */
const ALL = `
  SELECT ${COLUMNS}
  WHERE started.workspace_id = $1 AND started.action = 'started'
    AND ($2::uuid IS NULL OR started.id < $2::uuid)
  ORDER BY started.id DESC LIMIT $3`;

const ONE = `
  SELECT ${COLUMNS} WHERE started.workspace_id = $1 AND started.id = $2 AND started.action = 'started'`;

interface Row {
  id: string;
  target: string;
  reason: string;
  at: Date;
  actor_id: string;
  actor_name: string;
  ended_at: Date | null;
  ended_by_id: string | null;
  ended_by: string | null;
  end_reason: string | null;
  name: string | null;
}

@Injectable()
export class PausesQuery {
  constructor(private readonly database: Database) {}

  async page(workspaceId: string, { state, cursor, limit }: Asked): Promise<PausesPage> {
    if (state === 'on') return { items: await this.on(workspaceId), nextCursor: null };
    const rows = await this.database.query<Row>(ALL, [workspaceId, cursor ?? null, limit + 1]);
    const items = rows.slice(0, limit).map(present);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async on(workspaceId: string): Promise<Pause[]> {
    return (await this.database.query<Row>(ON, [workspaceId])).map(present);
  }

  async one(workspaceId: string, id: string): Promise<Pause> {
    const [row] = await this.database.query<Row>(ONE, [workspaceId, id]);
    if (!row) throw notFound('pause');
    return present(row);
  }
}

function present(row: Row): Pause {
  const target = targetOf(row.target);
  return {
    id: row.id,
    target,
    targetName: nameOf(target, row.name),
    reason: row.reason,
    startedAt: row.at.toISOString(),
    startedBy: { kind: 'person', id: row.actor_id, name: row.actor_name },
    endedAt: row.ended_at?.toISOString() ?? null,
    endedBy: row.ended_by === null ? null : { kind: 'person', id: row.ended_by_id, name: row.ended_by },
    endReason: row.end_reason,
  };
}

function nameOf(target: Pause['target'], joined: string | null): string {
  switch (target.scope) {
    case 'all':
      return 'All sending';
    case 'purpose':
      return PURPOSES[target.purpose].label;
    default:
      return joined ?? target.id;
  }
}
