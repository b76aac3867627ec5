// What waits, by number and purpose, and how long parts of it take through every lane that they pass.
import { type Delivery, LIMITS } from '@parley/contracts';
import { Backlog, PURPOSES, type Segments } from '@parley/domain';
import type { Database } from '../database/database';
import { readLanes } from '../pacing/lanes-now';
import { HOLD_CODES } from '../quiet-hours/hold-texts';
import { HOLDING_PAUSE } from './gate';

const CAP = LIMITS.outgoingCountCap;
const PURPOSE_NAMES = Object.keys(PURPOSES) as Delivery['purpose'][];

/** The network a text of `waiting` goes to; one look at a key each, however many numbers are known. */
export const networkOf = (text: string): string => `
  coalesce((SELECT fact.network FROM number_fact fact
    WHERE fact.workspace_id = ${text}.workspace_id AND fact.number = ${text}.to_address), 'unknown')`;

/** One probe into the index for each number and purpose, each counting no further than the cap. */
const GROUPS = `
  SELECT number.id, number.number, number.name, number.connection_id, delivery.purpose, found.queued, found.scheduled,
    found.held,
    found.segments, found.due_since, holding.pause_id, breaker.state IS NOT NULL AS spared
  FROM business_number number
  CROSS JOIN LATERAL (SELECT unnest($2::text[]) AS purpose, number.workspace_id, number.id AS business_number_id) delivery
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(queued), 0)::int AS queued, coalesce(sum(scheduled), 0)::int AS scheduled,
      coalesce(sum(held), 0)::int AS held,
      coalesce(jsonb_object_agg(network, segments) FILTER (WHERE segments > 0), '{}') AS segments,
      min(due_since) AS due_since
    FROM (
      SELECT ${networkOf('waiting')} AS network, count(*) FILTER (WHERE state = 'queued') AS queued,
        count(*) FILTER (WHERE state = 'scheduled') AS scheduled,
        count(*) FILTER (WHERE held) AS held,
        coalesce(sum(segments) FILTER (WHERE state = 'queued' AND NOT held), 0)::int AS segments,
        min(state_changed_at) FILTER (WHERE state = 'queued') AS due_since
      FROM (
        SELECT workspace_id, to_address, state, segments, state_changed_at,
          state = 'queued' AND coalesce(wait_code IN (${HOLD_CODES}), false) AS held
        FROM delivery waiting
        WHERE waiting.workspace_id = number.workspace_id AND waiting.business_number_id = number.id
          AND waiting.purpose = delivery.purpose AND waiting.state IN ('scheduled', 'queued')
        ORDER BY due_at, id LIMIT ${CAP + 1}
      ) waiting
      GROUP BY 1
    ) by_network
  ) found
  LEFT JOIN breaker ON breaker.workspace_id = number.workspace_id AND breaker.connection_id = number.connection_id
    AND breaker.state <> 'closed'
  LEFT JOIN LATERAL (${HOLDING_PAUSE}) holding ON true
  WHERE number.workspace_id = $1 AND found.queued + found.scheduled > 0
  ORDER BY number.name, number.id`;

export interface GroupRow {
  id: string;
  number: string;
  name: string;
  connection_id: string;
  purpose: Delivery['purpose'];
  queued: number;
  scheduled: number;
  /** Of the queued ones; quiet hours or a cap let them wait, not their lanes. */
  held: number;
  segments: Segments;
  due_since: Date | null;
  pause_id: string | null;
  /** The breaker of its connection is not closed. */
  spared: boolean;
}

export interface Waiting {
  groups: GroupRow[];
  /**
   * How long until these segments of a number have left. Null where a pause or a breaker holds them, or the lines are
   * too long to count.
   */
  leavesInMs(numberId: string, purpose: Delivery['purpose'], own: Segments): number | null;
}

export async function readWaiting(database: Database, workspaceId: string): Promise<Waiting> {
  const [groups, { numbers, laneOf }] = await Promise.all([
    database.query<GroupRow>(GROUPS, [workspaceId, PURPOSE_NAMES]),
    readLanes(database, workspaceId),
  ]);
  const settingsOf = new Map(numbers.map(({ settings }) => [settings.numberId, settings]));
  const moving = groups.filter(({ pause_id, spared }) => pause_id === null && !spared);
  const backlog = new Backlog(
    moving.flatMap(({ id, purpose, segments }) => {
      const settings = settingsOf.get(id);
      return settings ? [{ settings, priority: PURPOSES[purpose].priority, segments }] : [];
    }),
    laneOf,
  );
  return {
    groups,
    leavesInMs: (numberId, purpose, own) => {
      const { priority } = PURPOSES[purpose];
      const settings = settingsOf.get(numberId);
      const before = moving.filter(
        (one) => one.id === numberId && PURPOSES[one.purpose].priority <= priority,
      );
      const counted = before.every(({ queued, scheduled }) => queued + scheduled <= CAP);
      if (!settings || !counted || !before.some((one) => one.purpose === purpose)) return null;
      return backlog.leavesInMs(settings, priority, own);
    },
  };
}
