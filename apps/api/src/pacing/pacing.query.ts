import { Injectable } from '@nestjs/common';
import type { Breaker, Lane as WireLane, Pacing, PacingSettings } from '@parley/contracts';
import {
  type BrandTier,
  type CampaignClass,
  type Carrier,
  commonLanes,
  type DefaultLane,
  Lane,
  type LaneLimit,
  type LaneSettings,
  limitOf,
  lookupCarrierError,
  type Network,
  NETWORK_NAMES,
  networkLane,
} from '@parley/domain';
import { Database } from '../database/database';
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

const BREAKERS = `
  SELECT breaker.connection_id, breaker.state, breaker.until, breaker.code, breaker.changed_at, connection.carrier
  FROM breaker JOIN connection
    ON connection.workspace_id = breaker.workspace_id AND connection.id = breaker.connection_id
  WHERE breaker.workspace_id = $1 AND breaker.state <> 'closed'`;

interface NumberRow {
  settings: LaneSettings;
  number: string;
  name: string;
  connection_name: string;
  brand_name: string;
}

const CLOSED: Breaker = { state: 'closed', until: null, code: null, reason: null, since: null };

/** How fast texts may leave, and what is shut at the moment. */
@Injectable()
export class PacingQuery {
  constructor(private readonly database: Database) {}

  async read(workspaceId: string): Promise<Pacing> {
    const [numbers, limits, states, [clock], brands] = await Promise.all([
      this.database.query<NumberRow>(NUMBERS, [workspaceId]),
      this.database.query<PacingSettings['limits'][number]>(OWN, [workspaceId]),
      this.database.query<LaneRow>(STATES, [workspaceId]),
      this.database.query<ClockRow>(`SELECT ${CLOCK}`),
      this.database.query<{ id: string; tier: BrandTier | null }>(
        `SELECT id, tier FROM brand WHERE workspace_id = $1 ORDER BY name, id`,
        [workspaceId],
      ),
    ]);
    if (!clock) throw new Error('the database told no time');
    const own = new Map(limits.map((limit) => [`${limit.kind} ${limit.key}`, limit]));
    const known = new Map(states.map((state) => [`${state.kind} ${state.key}`, state]));
    return {
      settings: {
        limits,
        numbers: numbers.map(({ settings: { numberId, campaign, campaignClass } }) => ({
          id: numberId,
          campaign,
          campaignClass: campaignClass as CampaignClass | null,
        })),
        brands,
      },
      lanes: namedLanes(numbers).map(({ name, lane }) => {
        const at = `${lane.kind} ${lane.key}`;
        return present(name, lane, limitOf(lane.limit, own.get(at)), known.get(at), clock);
      }),
    };
  }

  /** The breakers that are not closed, by connection. */
  async breakers(workspaceId: string): Promise<(connectionId: string) => Breaker> {
    const rows = await this.database.query<{
      connection_id: string;
      state: Breaker['state'];
      until: Date | null;
      code: string | null;
      changed_at: Date;
      carrier: Carrier;
    }>(BREAKERS, [workspaceId]);
    const found = new Map(
      rows.map((row): [string, Breaker] => [
        row.connection_id,
        {
          state: row.state,
          until: row.until?.toISOString() ?? null,
          code: row.code,
          reason: row.code === null ? null : lookupCarrierError(row.carrier, row.code).reason,
          since: row.changed_at.toISOString(),
        },
      ]),
    );
    return (connectionId) => found.get(connectionId) ?? CLOSED;
  }
}

/** All lanes the workspace's texts can pass, each once. */
function namedLanes(numbers: readonly NumberRow[]): { name: string; lane: DefaultLane }[] {
  const lanes = new Map<string, { name: string; lane: DefaultLane }>();
  for (const { settings, number, name, connection_name: connection, brand_name: brand } of numbers) {
    const names = [`${name} (${number})`, connection, `Account of ${connection}`];
    commonLanes(settings).forEach((lane, index) => {
      lanes.set(`${lane.kind} ${lane.key}`, { name: names[index] ?? lane.key, lane });
    });
    for (const network of [...(Object.keys(NETWORK_NAMES) as Network[]), null]) {
      const lane = networkLane(settings, network);
      const whose = lane.key.includes(':campaign:')
        ? `campaign ${settings.campaign ?? ''}`
        : lane.key.includes(':brand:')
          ? brand
          : connection;
      const title = network === null ? 'Unknown network' : NETWORK_NAMES[network];
      lanes.set(`${lane.kind} ${lane.key}`, { name: `${title}, ${whose}`, lane });
    }
  }
  return [...lanes.values()];
}

function present(
  name: string,
  { kind, key }: DefaultLane,
  limit: LaneLimit,
  row: LaneRow | undefined,
  clock: ClockRow,
): WireLane {
  const lane = new Lane(limit, row ? stateOf(row) : null, clockOf(clock));
  const state = lane.toState();
  const opensAt = lane.nextAtMs;
  return {
    kind,
    key,
    name,
    limit,
    usedToday: state.dayUsed,
    resetsAt: new Date(clock.reset_at_ms).toISOString(),
    opensAt: opensAt === null ? null : new Date(opensAt).toISOString(),
    closedFor: opensAt === null ? null : lane.promise(1).wait,
  };
}
