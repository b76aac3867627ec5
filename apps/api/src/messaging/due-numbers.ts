import type { BreakerState, LaneLimit, LaneSettings } from '@parley/domain';
import type { Database } from '../database/database';
import { ALL_PAUSED } from '../sending/gate';
import { LANE_SETTINGS, LANE_SETTINGS_JOINS } from '../pacing/lanes';

/** A number with something due, whose common lanes have room and whose connection may be called and has calls left. */
export interface DueNumber {
  workspace_id: string;
  settings: LaneSettings;
  /** The workspace's own limits, by "kind key". */
  limits: Record<string, Partial<LaneLimit>>;
  breaker: BreakerState;
}

/** Where the walk over all numbers stands. */
export interface Place {
  workspaceId: string;
  numberId: string;
}

const ZERO = '00000000-0000-0000-0000-000000000000';
export const START: Place = { workspaceId: ZERO, numberId: ZERO };

/**
 * Steps from number to number along the index of queued texts, so that its cost is the numbers and not their texts,
 * and stops when the page is full. Numbers with a text of the first priority come before the walk. Joins are LATERAL
 * with a limit of their own so that each number is looked at when the walk comes to it, not all of them before. The limit
 * is part of the text (at most a batch's worth of texts): with a parameter there the server plans anew each time.
 */
const due = (most: number): string => `
  WITH RECURSIVE urgent AS (
    SELECT DISTINCT workspace_id, business_number_id FROM (
      SELECT workspace_id, business_number_id FROM delivery
      WHERE state = 'queued' AND priority = 1 AND due_at <= now() ORDER BY due_at LIMIT 32
    ) text
  ), walk AS (
    (SELECT workspace_id, business_number_id FROM delivery
     WHERE state = 'queued' AND (workspace_id, business_number_id) > ($1::uuid, $2::uuid)
     ORDER BY workspace_id, business_number_id LIMIT 1)
    UNION ALL
    SELECT next.workspace_id, next.business_number_id FROM walk CROSS JOIN LATERAL (
      SELECT workspace_id, business_number_id FROM delivery
      WHERE state = 'queued' AND (workspace_id, business_number_id) > (walk.workspace_id, walk.business_number_id)
      ORDER BY workspace_id, business_number_id LIMIT 1
    ) next
  )
  SELECT number.*, urgent FROM (
    SELECT *, true AS urgent FROM urgent UNION ALL SELECT *, false FROM walk
  ) waiting CROSS JOIN LATERAL (
    SELECT number.workspace_id,
      ${LANE_SETTINGS} AS settings,
      (SELECT coalesce(json_object_agg(own.kind || ' ' || own.key, json_build_object('perSecond', own.per_second,
         'burst', own.burst, 'perMinute', own.per_minute, 'perDay', own.per_day)), '{}')
       FROM pacing_limit own WHERE own.workspace_id = number.workspace_id
         AND (own.kind <> 'number' OR own.key = number.id::text)) AS limits,
      coalesce(breaker.state, 'closed') AS breaker
    FROM business_number number ${LANE_SETTINGS_JOINS}
    LEFT JOIN breaker ON breaker.workspace_id = connection.workspace_id AND breaker.connection_id = connection.id
    WHERE number.workspace_id = waiting.workspace_id AND number.id = waiting.business_number_id
      AND NOT ${ALL_PAUSED}
      AND connection.id <> ALL ($3::uuid[])
      AND (breaker.until IS NULL OR breaker.until <= now())
      AND EXISTS (
        SELECT 1 FROM delivery WHERE delivery.workspace_id = number.workspace_id
          AND delivery.business_number_id = number.id AND delivery.state = 'queued' AND delivery.due_at <= now())
      AND NOT EXISTS (
        SELECT 1 FROM lane_bucket lane WHERE lane.workspace_id = number.workspace_id AND lane.next_at > now()
          AND (lane.kind, lane.key) IN (('number', number.id::text), ('connection', connection.id::text),
            ('account', connection.carrier || ':' || connection.account_id)))
    LIMIT 1
  ) number
  LIMIT ${most}`;

/**
 * The next numbers after a place, at most so many; fewer than that when the walk has come to its end. Those of `full`
 * connections are passed over.
 */
export async function dueNumbers(
  database: Database,
  after: Place,
  most: number,
  full: readonly string[],
): Promise<{ numbers: DueNumber[]; next: Place }> {
  const rows = await database.query<DueNumber & { urgent: boolean }>(due(most), [
    after.workspaceId,
    after.numberId,
    full,
  ]);
  const seen = new Map(rows.map((row) => [`${row.workspace_id} ${row.settings.numberId}`, row]));
  const last = rows.filter((row) => !row.urgent).at(-1);
  const next =
    rows.length < most
      ? START
      : last
        ? { workspaceId: last.workspace_id, numberId: last.settings.numberId }
        : after;
  return { numbers: [...seen.values()], next };
}

const NEXT_CHANGE = `
  SELECT extract(epoch FROM min(at) - now())::float8 * 1000 AS wait FROM (
    SELECT (SELECT due_at FROM delivery WHERE state = 'queued' AND priority = step AND due_at > now()
      ORDER BY due_at LIMIT 1) AS at FROM generate_series(1, 6) step
    UNION ALL SELECT min(next_at) FROM lane_bucket WHERE next_at > now()
    UNION ALL SELECT min(until) FROM breaker WHERE until > now()
  ) change`;

/** When a text comes due, a lane has room again or a breaker lets some through, in ms from now; null for never. */
export async function nextChangeInMs(database: Database): Promise<number | null> {
  const [row] = await database.query<{ wait: number | null }>(NEXT_CHANGE);
  return row?.wait ?? null;
}
