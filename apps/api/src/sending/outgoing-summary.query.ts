import { Injectable } from '@nestjs/common';
import { LIMITS, type CappedCount, type OutgoingSummary } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { Database } from '../database/database';
import { RESTORED } from '../restore/hold';
import { readWaiting } from './waiting';

const CAP = LIMITS.outgoingCountCap;

const CONNECTIONS = `
  SELECT connection.id, connection.name, pause.pause_id, coalesce(breaker.state, 'closed') AS breaker, breaker.until,
    breaker.code, breaker.changed_at
  FROM connection
  LEFT JOIN breaker ON breaker.workspace_id = connection.workspace_id AND breaker.connection_id = connection.id
  LEFT JOIN LATERAL (
    SELECT pause_id FROM sending_switch
    WHERE workspace_id = connection.workspace_id AND target IN ('all', 'connection:' || connection.id)
    ORDER BY target LIMIT 1
  ) pause ON true
  WHERE connection.workspace_id = $1 ORDER BY connection.name, connection.id`;

const UNDECIDED = `
  SELECT found.connection_id AS id, connection.name, count(*)::int AS count, min(found.started_at) AS since,
    max(found.started_at) AS until
  FROM (
    SELECT attempt.workspace_id, attempt.connection_id, attempt.started_at
    FROM delivery JOIN attempt ON attempt.workspace_id = delivery.workspace_id
      AND attempt.delivery_id = delivery.id AND attempt.n = delivery.attempts
    WHERE delivery.workspace_id = $1 AND delivery.state = 'unknown' AND delivery.attention_open
    LIMIT ${CAP + 1}
  ) found
  JOIN connection ON connection.workspace_id = found.workspace_id AND connection.id = found.connection_id
  GROUP BY found.connection_id, connection.name ORDER BY connection.name`;

/** Of few states, so that the small indexes of those are read and not the history. */
const RESTORED_TEXTS = `
  SELECT identity.restored_at, (
    SELECT count(*)::int FROM (
      SELECT 1 FROM delivery JOIN attempt ON attempt.workspace_id = delivery.workspace_id
        AND attempt.delivery_id = delivery.id AND attempt.n = delivery.attempts
      WHERE delivery.workspace_id = $1 AND delivery.state IN ('sending', 'unknown') AND attempt.code = '${RESTORED}'
      LIMIT ${CAP + 1}
    ) held
  ) AS held
  FROM database_identity identity WHERE identity.restored_at IS NOT NULL`;

interface RestoredRow {
  restored_at: Date;
  held: number;
}

interface UndecidedRow {
  id: string;
  name: string;
  count: number;
  since: Date;
  until: Date;
}

interface ConnectionRow {
  id: string;
  name: string;
  pause_id: string | null;
  breaker: 'closed' | 'open' | 'half_open';
  until: Date | null;
  code: string | null;
  changed_at: Date;
}

@Injectable()
export class OutgoingSummaryQuery {
  constructor(private readonly database: Database) {}

  async read(workspaceId: string): Promise<OutgoingSummary> {
    const [{ groups, leavesInMs }, connections, undecided, [restored]] = await Promise.all([
      readWaiting(this.database, workspaceId),
      this.database.query<ConnectionRow>(CONNECTIONS, [workspaceId]),
      this.database.query<UndecidedRow>(UNDECIDED, [workspaceId]),
      this.database.query<RestoredRow>(RESTORED_TEXTS, [workspaceId]),
    ]);
    const total = (of: 'queued' | 'scheduled') => capped(groups.reduce((sum, group) => sum + group[of], 0));
    return {
      queued: total('queued'),
      scheduled: total('scheduled'),
      undecided: undecided.map(({ id, name, count, since, until }) => ({
        connection: { id, name },
        count: capped(count),
        since: since.toISOString(),
        until: until.toISOString(),
      })),
      restored:
        restored && restored.held > 0
          ? { at: restored.restored_at.toISOString(), held: capped(restored.held) }
          : null,
      groups: groups
        .toSorted((one, other) => PURPOSES[one.purpose].priority - PURPOSES[other.purpose].priority)
        .map((group) => ({
          number: { id: group.id, number: group.number, name: group.name },
          connectionId: group.connection_id,
          purpose: group.purpose,
          queued: capped(group.queued),
          scheduled: capped(group.scheduled),
          held: capped(group.held),
          dueSince: group.due_since?.toISOString() ?? null,
          pauseId: group.pause_id,
          leavesWithinMs:
            group.held > 0 && group.held === group.queued
              ? null
              : leavesInMs(group.id, group.purpose, group.segments),
        })),
      connections: connections.map((connection) => ({
        id: connection.id,
        name: connection.name,
        breaker: {
          state: connection.breaker,
          until: connection.until?.toISOString() ?? null,
          code: connection.code,
          since: connection.breaker === 'closed' ? null : connection.changed_at.toISOString(),
        },
        pauseId: connection.pause_id,
      })),
    };
  }
}

const capped = (value: number): CappedCount => ({ value: Math.min(value, CAP), capped: value > CAP });
