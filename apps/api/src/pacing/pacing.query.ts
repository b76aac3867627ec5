import { Injectable } from '@nestjs/common';
import type { Breaker, Lane as WireLane, Pacing } from '@parley/contracts';
import {
  type CampaignClass,
  type Carrier,
  commonLanes,
  type DefaultLane,
  lookupCarrierError,
  type Network,
  NETWORK_NAMES,
  networkLane,
} from '@parley/domain';
import { Database } from '../database/database';
import { type LanesNow, type NumberRow, readLanes } from './lanes-now';

const BREAKERS = `
  SELECT breaker.connection_id, breaker.state, breaker.until, breaker.code, breaker.changed_at, connection.carrier
  FROM breaker JOIN connection
    ON connection.workspace_id = breaker.workspace_id AND connection.id = breaker.connection_id
  WHERE breaker.workspace_id = $1 AND breaker.state <> 'closed'`;

const CLOSED: Breaker = { state: 'closed', until: null, code: null, reason: null, since: null };

/** How fast texts may leave, and what is shut at the moment. */
@Injectable()
export class PacingQuery {
  constructor(private readonly database: Database) {}

  async read(workspaceId: string): Promise<Pacing> {
    const now = await readLanes(this.database, workspaceId);
    const { numbers, limits, brands } = now;
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
      lanes: namedLanes(numbers).map(({ name, lane }) => present(name, lane, now)),
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

function present(name: string, known: DefaultLane, { laneOf, clock }: LanesNow): WireLane {
  const lane = laneOf(known);
  const opensAt = lane.nextAtMs;
  return {
    kind: known.kind,
    key: known.key,
    name,
    limit: lane.limit,
    byDefault: known.limit,
    source: known.source,
    roomNow: lane.roomNow,
    depth: lane.depth,
    usedToday: lane.toState().dayUsed,
    resetsAt: new Date(clock.reset_at_ms).toISOString(),
    opensAt: opensAt === null ? null : new Date(opensAt).toISOString(),
    closedFor: opensAt === null ? null : lane.promise(1).wait,
  };
}
