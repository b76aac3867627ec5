import type { PacingSettings } from '@parley/contracts';
import { type BrandTier, type DefaultLane, Lane, type LaneSettings, limitOf } from '@parley/domain';
import type { Database } from '../database/database';
import {
  CLOCK,
  type ClockRow,
  clockOf,
  LANE_COLUMNS,
  LANE_SETTINGS,
  LANE_SETTINGS_JOINS,
  type LaneRow,
  stateOf,
} from './lanes';

const NUMBERS = `
  SELECT ${LANE_SETTINGS} AS settings, number.number, number.name, connection.name AS connection_name,
    brand.name AS brand_name
  FROM business_number number ${LANE_SETTINGS_JOINS}
  WHERE number.workspace_id = $1 ORDER BY number.number`;

const OWN = `
  SELECT kind, key, per_second AS "perSecond", burst, per_minute AS "perMinute", per_day AS "perDay"
  FROM pacing_limit WHERE workspace_id = $1 ORDER BY kind, key`;

const STATES = `SELECT ${LANE_COLUMNS} FROM lane_bucket WHERE workspace_id = $1`;

export interface NumberRow {
  settings: LaneSettings;
  number: string;
  name: string;
  connection_name: string;
  brand_name: string;
}

export interface LanesNow {
  numbers: readonly NumberRow[];
  /** The workspace's own limits. */
  limits: PacingSettings['limits'];
  brands: { id: string; tier: BrandTier | null }[];
  clock: ClockRow;
  /** A lane brought up to now, with the limits that hold. To look at: nothing of it is written back. */
  laneOf: (lane: DefaultLane) => Lane;
}

/** How the lanes of a workspace stand. Others charge them meanwhile: it is what they held a moment ago. */
export async function readLanes(database: Database, workspaceId: string): Promise<LanesNow> {
  const [numbers, limits, states, [clock], brands] = await Promise.all([
    database.query<NumberRow>(NUMBERS, [workspaceId]),
    database.query<PacingSettings['limits'][number]>(OWN, [workspaceId]),
    database.query<LaneRow>(STATES, [workspaceId]),
    database.query<ClockRow>(`SELECT ${CLOCK}`),
    database.query<{ id: string; tier: BrandTier | null }>(
      `SELECT id, tier FROM brand WHERE workspace_id = $1 ORDER BY name, id`,
      [workspaceId],
    ),
  ]);
  if (!clock) throw new Error('the database told no time');
  const own = new Map(limits.map((limit) => [`${limit.kind} ${limit.key}`, limit]));
  const known = new Map(states.map((state) => [`${state.kind} ${state.key}`, state]));
  return {
    numbers,
    limits,
    brands,
    clock,
    laneOf: ({ kind, key, limit }) => {
      const state = known.get(`${kind} ${key}`);
      return new Lane(
        limitOf(limit, own.get(`${kind} ${key}`)),
        state ? stateOf(state) : null,
        clockOf(clock),
      );
    },
  };
}
