import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { Loop } from './loop';
import { Signals } from './signals';

const BATCH = 1_000;
const KEEP = '1 hour';
const SWEEP_EVERY_MS = 60_000;
/** Any constant will do; the relay is the only one who takes this lock. */
const RELAY_LOCK = 727_001;

/** Committed rows get the next positions, contiguous, in the order of their ids within a batch. */
const POSITION = `
  WITH waiting AS (
    SELECT workspace_id, id, row_number() OVER (ORDER BY id) AS n FROM (
      SELECT workspace_id, id FROM outbox WHERE position IS NULL ORDER BY id LIMIT ${BATCH}
    ) first
  ), total AS (
    SELECT count(*) AS n FROM waiting
  ), cursor AS (
    UPDATE outbox_cursor SET position = outbox_cursor.position + total.n FROM total
    WHERE outbox_cursor.id = 1 AND total.n > 0
    RETURNING outbox_cursor.position - total.n AS base
  )
  UPDATE outbox SET position = cursor.base + waiting.n FROM waiting, cursor
  WHERE outbox.workspace_id = waiting.workspace_id AND outbox.id = waiting.id
  RETURNING outbox.position`;

/**
 * Gives committed messages their publish position, one relay at a time over all processes (by advisory lock).
 * An id or a time would be no cursor: their order is not the order of commits.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('outbox relay', () => this.round(), 250, 50);
  private sweptAt = 0;

  constructor(
    private readonly database: Database,
    private readonly signals: Signals,
  ) {}

  onApplicationBootstrap(): void {
    this.database.onCommit(() => this.loop.wake());
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** True when a full batch was moved and more may wait. */
  async round(): Promise<boolean> {
    const moved = await this.database.transaction(async (tx) => {
      const lock = await tx.one<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(${RELAY_LOCK}) AS mine`);
      if (!lock?.mine) return 0;
      return (await tx.query(POSITION)).length;
    });
    if (moved > 0) this.signals.send();
    await this.sweep();
    return moved === BATCH;
  }

  /** Read by everybody long ago: a reader that was away longer starts from the database, not from here. */
  private async sweep(): Promise<void> {
    if (Date.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = Date.now();
    await this.database.query(
      `DELETE FROM outbox WHERE position IS NOT NULL AND created_at < now() - interval '${KEEP}'`,
    );
  }
}
