import { Injectable } from '@nestjs/common';
import type { RouteRuleInput } from '@parley/contracts';
import { compileRules, type CompiledRules } from '@parley/domain';
import { Database } from '../database/database';
import { Publisher } from '../outbox/publisher';

/** A publication by another process shows itself by a signal; should that get lost, after this long at the latest. */
const CHECK_AFTER_MS = 1_000;
/** Compiled sets kept at one time; the one put aside longest ago goes first. */
const KEPT = 500;

const CURRENT = `
  SELECT (SELECT version FROM route_set WHERE workspace_id = $1 AND state = 'published') AS version,
    (SELECT coalesce(json_object_agg(id, name), '{}') FROM queue WHERE workspace_id = $1) AS queues`;
const RULES = `SELECT rules FROM route_set WHERE workspace_id = $1 AND version = $2`;

export interface CurrentRoutes {
  version: number;
  compiled: CompiledRules;
  /** Names of the workspace's queues by id. */
  queues: Map<string, string>;
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
      if (topic === 'notice' && (payload as { topic?: unknown }).topic === 'routes')
        this.distrust(workspaceId);
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
    const [row] = await this.database.query<{ version: number | null; queues: Record<string, string> }>(
      CURRENT,
      [workspaceId],
    );
    if (!row || row.version === null) return null;
    const queues = new Map(Object.entries(row.queues));
    if (known?.version === row.version) return { ...known, queues };
    // A published version never changes, so that reading it in a second statement is safe.
    const [set] = await this.database.query<{ rules: RouteRuleInput[] }>(RULES, [workspaceId, row.version]);
    if (!set) return null;
    return { version: row.version, compiled: compileRules({ rules: set.rules }), queues };
  }

  private keep(workspaceId: string, routes: CurrentRoutes | null): void {
    this.held.delete(workspaceId);
    this.held.set(workspaceId, { routes, checkedAt: performance.now() });
    const oldest = this.held.size > KEPT ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }
}
