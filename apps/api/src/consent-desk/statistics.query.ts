import { Injectable } from '@nestjs/common';
import type { ConsentState, ConsentStatistics } from '@parley/contracts';
import { Database } from '../database/database';
import { firstIdAt } from '../database/ids';

const DAYS = 30;
const DAY_MS = 86_400_000;

const STATES = `
  SELECT state, count(*)::integer AS numbers, count(*) FILTER (WHERE kept <> '{}')::integer AS keeping
  FROM recipient WHERE workspace_id = $1 AND since IS NOT NULL GROUP BY state`;

/** A second STOP on a day is no second opt-out. What was imported happened elsewhere, and not on the day of its import. */
const OPT_OUTS = `
  SELECT (at AT TIME ZONE 'UTC')::date::text AS day, split_part(source, ' ', 1) AS source,
    count(DISTINCT recipient_id)::integer AS opt_outs
  FROM consent_event
  WHERE workspace_id = $1 AND action = 'opt_out' AND at >= $2 AND leads_to = 'opted_out'
  GROUP BY 1, 2`;

/** By the key: ids grow with the time they were made at. */
const DELIVERED = `
  SELECT (created_at AT TIME ZONE 'UTC')::date::text AS day, count(*)::integer AS delivered
  FROM delivery WHERE workspace_id = $1 AND id >= $2 AND state = 'delivered' AND purpose <> 'compliance'
  GROUP BY 1`;

/** How many may be texted, and how the last thirty days went, by the days of UTC. */
@Injectable()
export class StatisticsQuery {
  constructor(private readonly database: Database) {}

  async read(workspaceId: string, now = new Date()): Promise<ConsentStatistics> {
    const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
    const from = new Date(today - (DAYS - 1) * DAY_MS);
    const [states, optOuts, delivered] = await Promise.all([
      this.database.query<{ state: ConsentState; numbers: number; keeping: number }>(STATES, [workspaceId]),
      this.database.query<{ day: string; source: string; opt_outs: number }>(OPT_OUTS, [workspaceId, from]),
      this.database.query<{ day: string; delivered: number }>(DELIVERED, [workspaceId, firstIdAt(from)]),
    ]);
    const none = { none: 0, conversational: 0, opted_in: 0, opted_out: 0, lapsed: 0 };
    const sources = new Map<string, number>();
    for (const { source, opt_outs: count } of optOuts)
      sources.set(source, (sources.get(source) ?? 0) + count);
    return {
      states: { ...none, ...Object.fromEntries(states.map(({ state, numbers }) => [state, numbers])) },
      keeping: states.reduce((sum, one) => sum + one.keeping, 0),
      days: Array.from({ length: DAYS }, (_, index) => {
        const day = new Date(from.getTime() + index * DAY_MS).toISOString().slice(0, 10);
        const ours = optOuts.filter((one) => one.day === day && one.source !== 'import');
        return {
          day,
          optOuts: ours.reduce((sum, one) => sum + one.opt_outs, 0),
          delivered: delivered.find((one) => one.day === day)?.delivered ?? 0,
        };
      }),
      sources: [...sources]
        .map(([source, count]) => ({ source, optOuts: count }))
        .sort((one, other) => other.optOuts - one.optOuts),
    };
  }
}
