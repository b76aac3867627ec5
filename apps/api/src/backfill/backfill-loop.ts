import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import type { BackfillRun as Wire, Notice } from '@parley/contracts';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import { MissedWebhooks } from '../messaging/missed-webhooks';
import { Loop } from '../outbox/loop';
import { Publisher } from '../outbox/publisher';
import { isDatabaseDown } from '../problems/database-errors';
import type { BackfillRow } from './backfill.query';
import { RunBackfill } from './run-backfill';

const EVERY_MS = 3_000;
/** After a failed look. */
const AGAIN_AFTER_MS = 60_000;
/** At a start, where another process that started too has just looked. */
const JUST_NOW_MS = 5_000;
const SHUTDOWN_WITHIN_MS = 3_000;

const CONNECTIONS = `
  SELECT connection.workspace_id, connection.id, connection.carrier,
    EXISTS (SELECT 1 FROM backfill_run open WHERE open.workspace_id = connection.workspace_id
      AND open.connection_id = connection.id AND open.state IN ('requested', 'running')) AS open,
    extract(epoch FROM clock_timestamp() - last.created_at) * 1000 AS age_ms, last.state
  FROM connection LEFT JOIN LATERAL (
    SELECT created_at, state FROM backfill_run WHERE backfill_run.workspace_id = connection.workspace_id
      AND backfill_run.connection_id = connection.id ORDER BY id DESC LIMIT 1
  ) last ON true`;

const PLAN = `
  INSERT INTO backfill_run (workspace_id, id, connection_id, trigger, state) VALUES ($1, $2, $3, $4, 'requested')
  ON CONFLICT (workspace_id, connection_id) WHERE state IN ('requested', 'running') DO NOTHING`;

const PLAN_MISSED = `
  INSERT INTO backfill_run (workspace_id, id, connection_id, trigger, state)
  SELECT workspace_id, gen_random_uuid(), connection_id, 'outage', 'requested' FROM connection_directory
  WHERE slug = ANY ($1)
  ON CONFLICT (workspace_id, connection_id) WHERE state IN ('requested', 'running') DO NOTHING`;

const OPEN = `SELECT * FROM backfill_run WHERE state IN ('requested', 'running') ORDER BY id`;

/** Held by its connection to the database, so that it ends with the process. */
const LOCK = `SELECT pg_try_advisory_lock(hashtextextended('backfill ' || $1, 0)) AS mine`;
const UNLOCK = `SELECT pg_advisory_unlock(hashtextextended('backfill ' || $1, 0))`;

interface ConnectionRow {
  workspace_id: string;
  id: string;
  carrier: string;
  open: boolean;
  age_ms: number | null;
  state: Wire['state'] | null;
}

/**
 * Sees to it that every carrier's list is looked at: when we come up, when webhooks could not be stored, from time to
 * time, and when a person asks. Looks are rows, so that whoever asks need not be who looks; one process at a time
 * looks at one connection.
 */
@Injectable()
export class BackfillLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('backfill', () => this.round(), EVERY_MS);
  /** Why every list should be looked at once more: we were not there, or the database was not. */
  private everyone: 'start' | 'outage' | null = 'start';
  /** When a connection's list is worth another look before its time, ms. */
  private readonly soon = new Map<string, number>();
  private stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly publisher: Publisher,
    private readonly missed: MissedWebhooks,
    private readonly runner: RunBackfill,
  ) {}

  onApplicationBootstrap(): void {
    this.publisher.listen(({ topic, payload }) => {
      if (topic === 'notice' && (payload as Notice).topic === 'backfill') this.loop.wake();
    });
    this.loop.start();
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    const patience = new Promise((resolve) => setTimeout(resolve, SHUTDOWN_WITHIN_MS).unref());
    await Promise.race([this.loop.stop(), patience]);
  }

  async round(): Promise<void> {
    try {
      await this.reportMissed();
      if (!this.config.roles.worker) return;
      await this.plan();
      for (const row of await this.database.query<BackfillRow>(OPEN)) {
        if (this.stopping) return;
        await this.alone(row.connection_id, () => this.look(row));
      }
    } catch (error) {
      if (isDatabaseDown(error)) this.everyone = 'outage';
      throw error;
    }
  }

  /** A carrier was told to come again, and some never do. */
  private async reportMissed(): Promise<void> {
    const slugs = this.missed.all();
    if (slugs.length === 0) return;
    await this.database.query(PLAN_MISSED, [slugs]);
    this.missed.forget(slugs);
  }

  private async plan(): Promise<void> {
    const connections = await this.database.query<ConnectionRow>(CONNECTIONS);
    for (const one of connections) {
      const trigger = one.open ? null : this.triggerOf(one);
      if (trigger === null || adapterFor(one.carrier).capabilities.backfill !== 'full') continue;
      this.soon.delete(one.id);
      await this.database.query(PLAN, [one.workspace_id, newId(), one.id, trigger]);
    }
    this.everyone = null;
  }

  private triggerOf({ id, age_ms: age, state }: ConnectionRow): Wire['trigger'] | null {
    const ageMs = age === null ? Number.POSITIVE_INFINITY : Number(age);
    if (this.everyone === 'outage') return 'outage';
    if (this.everyone === 'start' && ageMs > JUST_NOW_MS) return 'start';
    if (ageMs > this.config.backfillEveryMs) return 'schedule';
    if (state === 'failed') return ageMs > AGAIN_AFTER_MS ? 'schedule' : null;
    return (this.soon.get(id) ?? Number.POSITIVE_INFINITY) < Date.now() ? 'schedule' : null;
  }

  private async look(row: BackfillRow): Promise<void> {
    const left = await this.runner.run(row, () => this.stopping);
    if (left === 'left_some') this.soon.set(row.connection_id, Date.now() + this.config.backfillGraceMs);
  }

  /** Whoever has the lock and finds a run under way knows that its process has died. */
  private async alone(connectionId: string, work: () => Promise<void>): Promise<void> {
    const runner = this.database.source.createQueryRunner();
    try {
      const [lock] = (await runner.query(LOCK, [connectionId])) as { mine: boolean }[];
      if (!lock?.mine) return;
      try {
        await work();
      } finally {
        await runner.query(UNLOCK, [connectionId]);
      }
    } finally {
      await runner.release();
    }
  }
}
