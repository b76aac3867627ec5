import { Injectable } from '@nestjs/common';
import type { Notice, RouteRuleInput, RouteTrace } from '@parley/contracts';
import { compileRules, type CompiledRules, isInRollout, rolloutPlace } from '@parley/domain';
import { Database } from '../database/database';
import { Publisher } from '../outbox/publisher';

/** A publication by another process shows itself by a signal; should that get lost, after this long at the latest. */
const CHECK_AFTER_MS = 1_000;
/** Rules name queues. */
const HEARD = new Set<Notice['topic']>(['routes', 'queues']);
/** Compiled sets kept at one time; the one put aside longest ago goes first. */
const KEPT = 500;

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

interface Held {
  routes: CurrentRoutes | null;
  checkedAt: number;
}

/**
 * The rules in force, compiled once per version and kept in memory. A text waits for the database only when nobody
 * asked for a second, or a publication was just heard of.
 */
@Injectable()
export class PublishedRoutes {
  private readonly held = new Map<string, Held>();
  private readonly loading = new Map<string, Promise<CurrentRoutes | null>>();

  constructor(
    private readonly database: Database,
    publisher: Publisher,
  ) {
    publisher.listen(({ workspaceId, topic, payload }) => {
      if (topic === 'notice' && HEARD.has((payload as Notice).topic)) this.distrust(workspaceId);
    });
  }

  /** Null when the workspace has published nothing yet. */
  current(workspaceId: string): Promise<CurrentRoutes | null> {
    const held = this.held.get(workspaceId);
    if (held && performance.now() - held.checkedAt < CHECK_AFTER_MS) return Promise.resolve(held.routes);
    const running = this.loading.get(workspaceId);
    if (running) return running;
    const load: Promise<CurrentRoutes | null> = this.load(workspaceId, held?.routes ?? null)
      .then((routes) => {
        // A publication heard of meanwhile has put another load in this one's place.
        if (this.loading.get(workspaceId) === load) this.keep(workspaceId, routes);
        return routes;
      })
      .finally(() => {
        if (this.loading.get(workspaceId) === load) this.loading.delete(workspaceId);
      });
    this.loading.set(workspaceId, load);
    return load;
  }

  /** What is held, or on its way, may be older than what was published: ask again. */
  private distrust(workspaceId: string): void {
    this.loading.delete(workspaceId);
    const held = this.held.get(workspaceId);
    if (held) held.checkedAt = Number.NEGATIVE_INFINITY;
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

  private keep(workspaceId: string, routes: CurrentRoutes | null): void {
    this.held.delete(workspaceId);
    this.held.set(workspaceId, { routes, checkedAt: performance.now() });
    const oldest = this.held.size > KEPT ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }
}
