import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { Loop } from './loop';
import { Signals } from './signals';

const BATCH = 1_000;
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
  RETURNING outbox.position, outbox.topic`;

/** Takes what was published under a topic into something else in the database: the messages placed from first to last. */
type HandOver = (tx: Tx, first: string, last: string) => Promise<void>;

/**
 * Gives committed messages their publish position, one relay at a time over all processes (by advisory lock).
 * An id or a time would be no cursor: their order is not the order of commits.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('outbox relay', () => this.round(), 250, 50);
  private readonly handOvers = new Map<string, HandOver>();

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

  /** In the transaction that gives messages of the topic their place, so that each is taken once. */
  handOver(topic: string, take: HandOver): void {
    this.handOvers.set(topic, take);
  }

  /** True when a full batch was moved and more may wait. */
  async round(): Promise<boolean> {
    const moved = await this.database.transaction(async (tx) => {
      const lock = await tx.one<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(${RELAY_LOCK}) AS mine`);
      if (!lock?.mine) return 0;
      const placed = await tx.query<{ position: string; topic: string }>(POSITION);
      for (const [topic, take] of this.handOvers) {
        const positions = placed.filter((one) => one.topic === topic).map((one) => Number(one.position));
        if (positions.length > 0)
          await take(tx, String(Math.min(...positions)), String(Math.max(...positions)));
      }
      return placed.length;
    });
    if (moved > 0) this.signals.send();
    return moved === BATCH;
  }
}
