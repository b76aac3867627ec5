import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { isStalePlan } from '../problems/database-errors';
import { inOnePacket, type OutboxMessage, statementName, Tx } from './tx';

export const DATA_SOURCE = Symbol('DataSource');

type Listener = (messages: readonly OutboxMessage[]) => void;

const INSERT_OUTBOX = `
  INSERT INTO outbox (workspace_id, id, topic, payload)
  SELECT workspace_id, id, topic, payload FROM jsonb_to_recordset($1::jsonb)
    AS row (workspace_id uuid, id uuid, topic text, payload jsonb)`;

/** SQLSTATE of what has no room to be written. */
const DISK_FULL = '53100';

/** Columns of the outbox for messages written as one jsonb parameter. */
export const outboxRows = (messages: readonly OutboxMessage[]): string =>
  JSON.stringify(
    messages.map(({ workspaceId, id, topic, payload }) => ({
      workspace_id: workspaceId,
      id,
      topic,
      payload,
    })),
  );

/** The way into the database: explicit transactions for commands, plain queries for reads. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly listeners: Listener[] = [];
  private foundFullAt = Number.NEGATIVE_INFINITY;

  constructor(@Inject(DATA_SOURCE) readonly source: DataSource) {}

  /** For reads outside a transaction. */
  get manager(): EntityManager {
    return this.source.manager;
  }

  /** One statement of a constant text, prepared once per connection; rows as the driver gives them. */
  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { master } = this.source.driver as unknown as { master: Pool };
    const statement = { name: statementName(text), text, values: [...values] };
    const client = await master.connect();
    try {
      return (await client.query<Row>(statement)).rows;
    } catch (error) {
      if (isStalePlan(error)) await client.end();
      throw error;
    } finally {
      client.release();
    }
  }

  /**
   * Runs `work` in one READ COMMITTED transaction. Messages it published are written to the outbox before the
   * commit and handed to this process's own listeners after it.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    let client: PoolClient | undefined;
    let tx: Tx | undefined;
    try {
      const open = (client = (await runner.connect()) as PoolClient);
      const ours = (tx = new Tx(runner.manager, open));
      // By hand, so that it leaves with the first statement; TypeORM must know, or it would open one of its own.
      const flag = runner as { isTransactionActive: boolean };
      flag.isTransactionActive = true;
      const [began, working] = inOnePacket(
        open,
        () => [open.query('START TRANSACTION'), work(ours)] as const,
      );
      began.catch(() => undefined);
      const result = await working;
      await began;
      const unwritten = ours.messages.slice(ours.written);
      if (unwritten.length > 0) ours.later(INSERT_OUTBOX, [outboxRows(unwritten)]);
      const ended = await ours.commit();
      flag.isTransactionActive = false;
      // What a failed statement left behind, even one whose error somebody caught, is not committed.
      if (ended !== 'COMMIT')
        throw new Error('a statement of the transaction had failed: nothing was written');
      if (ours.messages.length > 0) for (const listener of this.listeners) listener(ours.messages);
      return result;
    } catch (last) {
      const error = tx?.failure ?? last;
      if ((error as { code?: unknown }).code === DISK_FULL) this.foundFullAt = performance.now();
      // The connection may be the very thing that broke: the first error is the one that counts.
      if (runner.isTransactionActive) await client?.query('ROLLBACK').catch(() => undefined);
      if (isStalePlan(error)) await client?.end();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** How long ago a transaction had no room left on the server's disk, in ms; infinite where none had. */
  get fullSinceMs(): number {
    return performance.now() - this.foundFullAt;
  }

  /** Called after each commit with what the transaction published, in order. Must not throw. */
  onCommit(listener: Listener): void {
    this.listeners.push(listener);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
