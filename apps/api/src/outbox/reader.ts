import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { Loop } from './loop';
import { RestoreGuard } from '../restore/restore-guard';
import { Publisher } from './publisher';
import { Signals } from './signals';

const BATCH = 500;

interface Row {
  workspace_id: string;
  id: string;
  topic: string;
  payload: unknown;
  position: string;
}

/** Follows the publish positions and tells this process what others committed. */
@Injectable()
export class OutboxReader implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('outbox reader', () => this.round(), 250, 0);
  private position: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly publisher: Publisher,
    private readonly signals: Signals,
    private readonly restores: RestoreGuard,
  ) {}

  onApplicationBootstrap(): void {
    this.signals.onSignal(() => this.loop.wake());
    // Positions are given out anew from where the restored database stands.
    this.restores.onRestored(() => {
      this.position = undefined;
    });
    this.loop.start();
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** True when there may be more. The first round only finds out where the present ends. */
  async round(): Promise<boolean> {
    if (this.position === undefined) {
      const [cursor] = await this.database.query<{ position: string }>(
        `SELECT position FROM outbox_cursor WHERE id = 1`,
      );
      this.position = cursor?.position ?? '0';
      return false;
    }
    const rows = await this.database.query<Row>(
      `SELECT workspace_id, id, topic, payload, position FROM outbox WHERE position > $1 ORDER BY position LIMIT ${BATCH}`,
      [this.position],
    );
    const last = rows.at(-1);
    if (!last) return false;
    this.publisher.tell(
      rows.map((row) => ({
        workspaceId: row.workspace_id,
        id: row.id,
        topic: row.topic,
        payload: row.payload,
      })),
    );
    this.position = last.position;
    return rows.length === BATCH;
  }
}
