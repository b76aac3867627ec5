import { Injectable } from '@nestjs/common';
import type { Notice, RouteRuleInput, RouteTrace } from '@parley/contracts';
import { compileRules, type CompiledRules, isInRollout, rolloutPlace } from '@parley/domain';
import { Database } from '../database/database';
import { HeldNow } from '../outbox/held-now';
import { Publisher } from '../outbox/publisher';

/** Rules name queues. */
const HEARD = new Set<Notice['topic']>(['routes', 'queues']);

const CURRENT = `
  SELECT (SELECT version FROM route_set WHERE workspace_id = $1 AND state = 'published') AS version,
    (SELECT json_build_object('id', id, 'version', version, 'percent', percent)
       FROM route_set WHERE workspace_id = $1 AND state = 'rollout') AS rollout,
    (SELECT coalesce(json_object_agg(id, name), '{}') FROM queue WHERE workspace_id = $1) AS queues`;
const RULES = `SELECT version, rules FROM route_set WHERE workspace_id = $1 AND version = ANY($2::integer[])`;

interface CompiledSet {
  version: number;
  compiled: CompiledRules;
}

export interface CurrentRoutes extends CompiledSet {
  /** The set that some contacts go by already; its id is the salt of their places. */
  rollout: (CompiledSet & { id: string; percent: number }) | null;
  /** Names of the workspace's queues by id. */
  queues: Map<string, string>;
}

/** The one set that a contact goes by, and where two are in force, why this one. */
export interface RoutesInForce extends CompiledSet {
  rollout: RouteTrace['rollout'] | null;
  queues: Map<string, string>;
}

/** Chooses between the sets in force; the same contact gets the same one as long as the percentage does not fall. */
export function routesFor(routes: CurrentRoutes, contactId: string): RoutesInForce {
  const { version, compiled, queues, rollout } = routes;
  if (!rollout) return { version, compiled, queues, rollout: null };
  const place = rolloutPlace(contactId, rollout.id);
  const isIn = isInRollout(place, rollout.percent);
  const chosen = isIn ? rollout : { version, compiled };
  return {
    version: chosen.version,
    compiled: chosen.compiled,
    queues,
    rollout: { version: rollout.version, percent: rollout.percent, place, isIn },
  };
}

interface CurrentRow {
  version: number | null;
  rollout: { id: string; version: number; percent: number } | null;
  queues: Record<string, string>;
}

/** The rules in force, compiled once per version. */
@Injectable()
export class PublishedRoutes {
  private readonly held: HeldNow<CurrentRoutes | null>;

  constructor(
    private readonly database: Database,
    publisher: Publisher,
  ) {
    this.held = new HeldNow(publisher, HEARD, (workspaceId, before) =>
      this.load(workspaceId, before ?? null),
    );
  }

  /** Null when the workspace has published nothing yet. */
  current(workspaceId: string): Promise<CurrentRoutes | null> {
    return this.held.current(workspaceId);
  }

  private async load(workspaceId: string, known: CurrentRoutes | null): Promise<CurrentRoutes | null> {
    const [row] = await this.database.query<CurrentRow>(CURRENT, [workspaceId]);
    if (!row || row.version === null) return null;
    const sets = await this.compiled(workspaceId, row, known);
    const live = sets.get(row.version);
    if (!live) return null;
    const rolled = row.rollout && sets.get(row.rollout.version);
    return {
      version: row.version,
      compiled: live,
      rollout: row.rollout && rolled ? { ...row.rollout, compiled: rolled } : null,
      queues: new Map(Object.entries(row.queues)),
    };
  }

  /** The sets in force by version. A version never changes, so that reading one in a second statement is safe. */
  private async compiled(
    workspaceId: string,
    { version, rollout }: CurrentRow,
    known: CurrentRoutes | null,
  ): Promise<Map<number, CompiledRules>> {
    const sets = new Map<number, CompiledRules>();
    for (const set of [known, known?.rollout]) if (set) sets.set(set.version, set.compiled);
    const missing = [version, rollout?.version].filter((one) => typeof one === 'number' && !sets.has(one));
    if (missing.length === 0) return sets;
    const rows = await this.database.query<{ version: number; rules: RouteRuleInput[] }>(RULES, [
      workspaceId,
      missing,
    ]);
    for (const { version: read, rules } of rows) sets.set(read, compileRules({ rules }));
    return sets;
  }
}
