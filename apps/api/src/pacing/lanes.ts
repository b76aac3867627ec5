import {
  CAP_TIME_ZONE,
  Lane,
  type LaneClock,
  type LaneKind,
  type LaneLimit,
  type LaneState,
  type LaneWait,
  type Leads,
} from '@parley/domain';
import type { Tx } from '../database/tx';

/** A lane of a workspace. */
export interface LaneId {
  workspace_id: string;
  kind: LaneKind;
  key: string;
}

/** Columns of the database's clock, as LaneClock wants it. */
export const CLOCK = `
  extract(epoch FROM clock_timestamp())::float8 * 1000 AS now_ms,
  (clock_timestamp() AT TIME ZONE '${CAP_TIME_ZONE}')::date::text AS day,
  extract(epoch FROM ((clock_timestamp() AT TIME ZONE '${CAP_TIME_ZONE}')::date + 1)::timestamp
    AT TIME ZONE '${CAP_TIME_ZONE}')::float8 * 1000 AS reset_at_ms`;

export interface ClockRow {
  now_ms: number;
  day: string;
  reset_at_ms: number;
}

export const clockOf = (row: ClockRow): LaneClock => ({
  nowMs: row.now_ms,
  day: row.day,
  resetAtMs: row.reset_at_ms,
});

/** A number's LaneSettings as JSON; the statement joins business_number (as number), connection and brand. */
export const LANE_SETTINGS = `json_build_object('numberId', number.id, 'messagesPerSecond', number.messages_per_second,
  'burst', number.burst, 'connectionId', connection.id, 'carrier', connection.carrier,
  'accountId', connection.account_id, 'brandId', brand.id, 'brandTier', brand.tier, 'campaign', number.campaign,
  'campaignClass', number.campaign_class)`;
export const LANE_SETTINGS_JOINS = `
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  JOIN brand ON brand.workspace_id = number.workspace_id AND brand.id = number.brand_id`;

/** Columns of a lane's state, as LaneState wants it. */
export const LANE_COLUMNS = `workspace_id, kind, key, tokens, minute_tokens, day::text AS used_day, day_used, closed_for,
  leads, extract(epoch FROM updated_at)::float8 * 1000 AS updated_at_ms,
  extract(epoch FROM closed_until)::float8 * 1000 AS closed_until_ms`;

export interface LaneRow extends LaneId {
  tokens: number;
  minute_tokens: number;
  used_day: string | null;
  day_used: number;
  closed_for: LaneWait | null;
  leads: Leads;
  updated_at_ms: number | null;
  closed_until_ms: number | null;
}

export function stateOf(row: LaneRow): LaneState | null {
  if (row.updated_at_ms === null) return null;
  return {
    tokens: row.tokens,
    minuteTokens: row.minute_tokens,
    updatedAtMs: row.updated_at_ms,
    day: row.used_day,
    dayUsed: row.day_used,
    closedUntilMs: row.closed_until_ms,
    closedFor: row.closed_for,
  };
}

/**
 * Makes the limited ones that are missing and locks all that are free. One that another dispatcher holds is that
 * one's business: nobody waits here, so nobody can wait for us in a circle.
 */
const OPEN = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS lane (workspace_id uuid, kind text, key text, limited boolean)
  ), made AS (
    INSERT INTO lane_bucket (workspace_id, kind, key)
    SELECT workspace_id, kind, key FROM wanted WHERE limited AND NOT EXISTS (
      SELECT 1 FROM lane_bucket known WHERE known.workspace_id = wanted.workspace_id
        AND known.kind = wanted.kind AND known.key = wanted.key)
    ON CONFLICT DO NOTHING RETURNING *
  ), locked AS (
    SELECT lane_bucket.* FROM lane_bucket JOIN wanted USING (workspace_id, kind, key)
    FOR UPDATE OF lane_bucket SKIP LOCKED
  )
  SELECT ${LANE_COLUMNS}, ${CLOCK} FROM (SELECT * FROM locked UNION ALL SELECT * FROM made) lane_bucket`;

const CHARGE = `
  UPDATE lane_bucket SET tokens = lane.tokens, minute_tokens = lane.minute_tokens,
    updated_at = to_timestamp(lane.updated_at_ms / 1000), day = lane.day, day_used = lane.day_used,
    closed_until = to_timestamp(lane.closed_until_ms / 1000), closed_for = lane.closed_for,
    next_at = to_timestamp(lane.next_at_ms / 1000), leads = lane.leads
  FROM jsonb_to_recordset($1::jsonb) AS lane (workspace_id uuid, kind text, key text, tokens float8,
    minute_tokens float8, updated_at_ms float8, day date, day_used integer, closed_until_ms float8, closed_for text,
    next_at_ms float8, leads jsonb)
  WHERE lane_bucket.workspace_id = lane.workspace_id AND lane_bucket.kind = lane.kind AND lane_bucket.key = lane.key`;

const CLOSE = `
  INSERT INTO lane_bucket (workspace_id, kind, key, updated_at, closed_until, closed_for, next_at)
  VALUES ($1, $2, $3, clock_timestamp(), $4, $5, $4)
  ON CONFLICT (workspace_id, kind, key) DO UPDATE SET tokens = least(lane_bucket.tokens, 0),
    updated_at = clock_timestamp(), closed_until = greatest(lane_bucket.closed_until, excluded.closed_until),
    closed_for = excluded.closed_for, next_at = greatest(lane_bucket.next_at, excluded.next_at)`;

interface OpenLane {
  id: LaneId;
  lane: Lane;
  leads: Leads;
}

const nameOf = ({ workspace_id, kind, key }: LaneId): string => `${workspace_id} ${kind} ${key}`;

/** The lanes a claim has locked, brought up to now. */
export class OpenLanes {
  private readonly lanes = new Map<string, OpenLane>();

  /** Locks what is wanted and not locked by others. Lanes without limits count only where they are closed. */
  async open(tx: Tx, wanted: readonly (LaneId & { limit: LaneLimit; limited: boolean })[]): Promise<void> {
    const limits = new Map(wanted.map((lane) => [nameOf(lane), lane.limit]));
    const missing = [...limits.keys()].filter((name) => !this.lanes.has(name));
    if (missing.length === 0) return;
    const rows = await tx.query<LaneRow & ClockRow>(OPEN, [JSON.stringify(wanted)]);
    for (const row of rows) {
      const limit = limits.get(nameOf(row));
      if (!limit) continue;
      const { workspace_id, kind, key, leads } = row;
      this.lanes.set(nameOf(row), {
        id: { workspace_id, kind, key },
        lane: new Lane(limit, stateOf(row), clockOf(row)),
        leads,
      });
    }
  }

  get(id: LaneId): OpenLane | undefined {
    return this.lanes.get(nameOf(id));
  }

  /** Writes all of them back, with what each number's senders have had. */
  async charge(tx: Tx, leads: ReadonlyMap<string, Leads>): Promise<void> {
    const rows = [...this.lanes.values()].map(({ id, lane, leads: before }) => {
      const state = lane.toState();
      return {
        ...id,
        tokens: state.tokens,
        minute_tokens: state.minuteTokens,
        updated_at_ms: state.updatedAtMs,
        day: state.day,
        day_used: state.dayUsed,
        closed_until_ms: state.closedUntilMs,
        closed_for: state.closedFor,
        next_at_ms: lane.nextAtMs,
        leads: (id.kind === 'number' && leads.get(`${id.workspace_id} ${id.key}`)) || before,
      };
    });
    await tx.query(CHARGE, [JSON.stringify(rows)]);
  }
}

/** The carrier asked for a pause, or told that a day's allowance is used up: nothing passes until then. */
export async function closeLane(tx: Tx, id: LaneId, until: Date, reason: LaneWait): Promise<void> {
  await tx.query(CLOSE, [id.workspace_id, id.kind, id.key, until, reason]);
}
