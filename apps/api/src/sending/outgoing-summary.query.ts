import { Injectable } from '@nestjs/common';
import { LIMITS, type CappedCount, type Delivery, type OutgoingSummary } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { Database } from '../database/database';
import { RESTORED } from '../restore/hold';
import { HOLDING_PAUSE } from './gate';

const CAP = LIMITS.outgoingCountCap;
const PURPOSE_NAMES = Object.keys(PURPOSES) as Delivery['purpose'][];

/** One probe into the index for each number and purpose, each counting no further than the cap. */
const GROUPS = `
  SELECT number.id, number.number, number.name, number.connection_id, number.messages_per_second, delivery.purpose,
    found.queued, found.scheduled, found.segments, found.due_since, holding.pause_id
  FROM business_number number
  CROSS JOIN LATERAL (SELECT unnest($2::text[]) AS purpose, number.workspace_id, number.id AS business_number_id) delivery
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state = 'queued')::int AS queued,
      count(*) FILTER (WHERE state = 'scheduled')::int AS scheduled,
      coalesce(sum(segments) FILTER (WHERE state = 'queued'), 0)::int AS segments,
      min(state_changed_at) FILTER (WHERE state = 'queued') AS due_since
    FROM (
      SELECT state, segments, state_changed_at FROM delivery waiting
      WHERE waiting.workspace_id = number.workspace_id AND waiting.business_number_id = number.id
        AND waiting.purpose = delivery.purpose AND waiting.state IN ('scheduled', 'queued')
      ORDER BY due_at, id LIMIT ${CAP + 1}
    ) waiting
  ) found
  LEFT JOIN LATERAL (${HOLDING_PAUSE}) holding ON true
  WHERE number.workspace_id = $1 AND found.queued + found.scheduled > 0
  ORDER BY number.name, number.id`;

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

interface GroupRow {
  id: string;
  number: string;
  name: string;
  connection_id: string;
  messages_per_second: number;
  purpose: Delivery['purpose'];
  queued: number;
  scheduled: number;
  segments: number;
  due_since: Date | null;
  pause_id: string | null;
}

@Injectable()
export class OutgoingSummaryQuery {
  constructor(private readonly database: Database) {}

  async read(workspaceId: string): Promise<OutgoingSummary> {
    const [groups, connections, undecided, [restored]] = await Promise.all([
      this.database.query<GroupRow>(GROUPS, [workspaceId, PURPOSE_NAMES]),
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
          dueSince: group.due_since?.toISOString() ?? null,
          pauseId: group.pause_id,
          leavesWithinMs: leavesWithinMs(group, groups),
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

/** At the number's pace, after all that is as urgent or more and not paused. */
function leavesWithinMs(group: GroupRow, all: readonly GroupRow[]): number | null {
  const priority = PURPOSES[group.purpose].priority;
  const before = all.filter(
    (one) => one.id === group.id && one.pause_id === null && PURPOSES[one.purpose].priority <= priority,
  );
  if (group.pause_id !== null || before.some(({ queued, scheduled }) => queued + scheduled > CAP))
    return null;
  const segments = before.reduce((sum, one) => sum + one.segments, 0);
  return Math.round((segments / group.messages_per_second) * 1000);
}
