import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { log } from '../log';
import { Loop } from '../outbox/loop';
import { giveNotice } from '../outbox/notice';
import { holdWaiting, RESTORED } from './hold';
import { readIdentity } from './identity';

const EVERY_MS = 1_000;

/** Whoever has the row decides; the others find that it is done. */
const LOCK = `
  SELECT identity = current_database_identity() AS same, identity, current_database_identity() AS current
  FROM database_identity WHERE id = 1 FOR UPDATE`;

const FIRST = `
  INSERT INTO database_identity (id, identity) VALUES (1, current_database_identity()) ON CONFLICT DO NOTHING`;

const NOTE = `
  UPDATE database_identity SET identity = current_database_identity(), noted_at = clock_timestamp(),
    restored_at = clock_timestamp() WHERE id = 1`;

/** Emails that go in place of texts may have gone too. */
const HOLD_EMAILS = `
  UPDATE fallback_email SET state = 'unknown', code = '${RESTORED}', finished_at = clock_timestamp()
  WHERE state IN ('queued', 'sending')`;

/**
 * Notices that the database was restored, promoted or copied, and holds what may have left since. Looks before the
 * process listens, so that nothing new is taken for old, and then every second, for a failover under way; in between
 * the last gate before the carrier looks for itself.
 */
@Injectable()
export class RestoreGuard implements OnModuleInit, OnApplicationShutdown {
  private readonly loop = new Loop('restore guard', () => this.round(), EVERY_MS);
  private readonly listeners: (() => void)[] = [];
  private restoredAt: Date | null = null;

  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.round();
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** When the database was last found to be another one; null while it never was. */
  get epoch(): string | null {
    return this.restoredAt?.toISOString() ?? null;
  }

  /** Something of this time may have been dealt with in the part of the past that was lost. */
  mayHaveSeen(at: Date | null): boolean {
    return this.restoredAt !== null && (at === null || at < this.restoredAt);
  }

  /** Called when it is found while this process runs: what it remembers of the database may be of another past. */
  onRestored(listener: () => void): void {
    this.listeners.push(listener);
  }

  async round(): Promise<void> {
    const before = await readIdentity(this.database);
    if (before.same !== true) await this.database.transaction((tx) => note(tx));
    const { restoredAt } = before.same === true ? before : await readIdentity(this.database);
    const known = this.epoch;
    this.restoredAt = restoredAt;
    if (known !== this.epoch) for (const listener of this.listeners) listener();
  }
}

async function note(tx: Tx): Promise<void> {
  await tx.query(FIRST);
  const row = await tx.one<{ same: boolean; identity: string; current: string }>(LOCK);
  if (!row || row.same) return;
  // Everything in one piece, however much it is: half of it held is half of it sent again.
  await tx.adhoc(`SET LOCAL statement_timeout = 0`);
  const held = await holdWaiting(tx);
  await tx.query(HOLD_EMAILS);
  await tx.query(NOTE);
  for (const { workspace_id: workspaceId } of held) giveNotice(tx, workspaceId, 'sending');
  log.error(
    {
      was: row.identity,
      is: row.current,
      held: held.reduce((sum, one) => sum + one.held, 0),
      workspaces: held.length,
    },
    'the database was restored, failed over or copied; what waited in it is held',
  );
}
