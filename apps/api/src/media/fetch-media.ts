import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import { type ConversationChange, LIMITS, type Media, type MediaRefusal } from '@parley/contracts';
import { CONFIG, type Config } from '../config/config';
import { carrierAccount } from '../connections/carrier-account';
import { Connections } from '../connections/connections';
import type { EntryRow } from '../conversations/rows';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { log } from '../log';
import { leadsToSimulator } from '../messaging/simulator-only';
import { Loop } from '../outbox/loop';
import { giveNotice } from '../outbox/notice';
import { Publisher } from '../outbox/publisher';
import { acceptFile, type AcceptedFile } from './accept-file';
import { fetchGuarded } from './fetch-guarded';
import { RefusedFile, UnreachableFile } from './refused-file';
import { type MediaRow, presentMedia } from './rows';

const EVERY_MS = 5_000;
const WAKE_AFTER_MS = 150;
const BATCH = 4;
const FETCH_WITHIN_MS = 20_000;
/** Whoever fetches may take this long; then another process takes over. */
const LEASE = '60 seconds';
/** Waits after each failed fetch; after the last one the file is given up. */
const RETRY_AFTER_SECONDS = [10, 30, 120, 600, 3_600, 14_400];
const SWEEP_EVERY_MS = 600_000;

const CLAIM = `
  UPDATE media SET attempts = attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE}'
  WHERE (workspace_id, id) IN (
    SELECT workspace_id, id FROM media WHERE state = 'waiting' AND next_attempt_at <= clock_timestamp()
    ORDER BY next_attempt_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
  RETURNING *`;

/** A fetch that took too long finds that another one counts. */
const MINE = `
  SELECT 1 AS found FROM media WHERE workspace_id = $1 AND id = $2 AND state = 'waiting' AND attempts = $3 FOR UPDATE`;

const STORE = `
  WITH content AS (
    INSERT INTO media_content (workspace_id, media_id, content) VALUES ($1, $2, $3)
  )
  UPDATE media SET state = 'stored', type = $4, bytes = $5, width = $6, height = $7, next_attempt_at = NULL
  WHERE workspace_id = $1 AND id = $2 RETURNING *`;

const REFUSE = `
  UPDATE media SET state = 'refused', refusal = $3, next_attempt_at = NULL
  WHERE workspace_id = $1 AND id = $2 RETURNING *`;

const POSTPONE = `
  UPDATE media SET next_attempt_at = clock_timestamp() + $4 * interval '1 second'
  WHERE workspace_id = $1 AND id = $2 AND state = 'waiting' AND attempts = $3`;

const ENTRY = `SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position = $3`;

/** An upload that no reply took is removed. */
const SWEEP = `
  DELETE FROM media WHERE entry_position IS NULL AND created_at < now() - interval '${LIMITS.uploadHours} hours'`;

/**
 * Brings the files of texts in from the carrier, after the text itself is stored and on screen, and never inside a
 * transaction. The row is its own queue: a claim is a lease, a failure a later try, and the last failure a refusal
 * that thread and operations show.
 */
@Injectable()
export class FetchMedia implements OnApplicationBootstrap, OnApplicationShutdown {
  // A burst of texts with files costs one look, and the texts themselves go first.
  private readonly loop = new Loop('media', () => this.round(), EVERY_MS, WAKE_AFTER_MS);
  private sweptAt = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly publisher: Publisher,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.roles.worker) return;
    this.publisher.listen(({ topic, payload }) => {
      if (topic === 'thread' && offersFiles(payload as ConversationChange)) this.loop.wake();
    });
    this.loop.start();
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** True when there is more to do at once. */
  async round(): Promise<boolean> {
    const claimed = await this.database.transaction((tx) => tx.query<MediaRow>(CLAIM));
    await Promise.all(
      claimed.map((row) =>
        this.fetch(row).catch((error: unknown) =>
          log.warn({ err: error, media: row.id }, 'a file could not be settled; its lease will end'),
        ),
      ),
    );
    await this.sweep();
    return claimed.length > 0;
  }

  private async fetch(row: MediaRow): Promise<void> {
    let file: AcceptedFile;
    try {
      file = await acceptFile(await this.bytesOf(row));
    } catch (error) {
      if (error instanceof RefusedFile) return this.refuse(row, error.refusal);
      if (!(error instanceof UnreachableFile)) log.warn({ err: error, media: row.id }, 'a fetch failed');
      const again = RETRY_AFTER_SECONDS[row.attempts - 1];
      if (again === undefined) return this.refuse(row, 'unreachable');
      await this.database.query(POSTPONE, [row.workspace_id, row.id, row.attempts, again]);
      return;
    }
    await this.settle(row, (tx) =>
      tx.one<MediaRow>(STORE, [
        row.workspace_id,
        row.id,
        file.content,
        file.type,
        file.content.length,
        file.width,
        file.height,
      ]),
    );
  }

  private async bytesOf(row: MediaRow): Promise<Buffer> {
    const found = row.connection_id && (await this.connections.byId(row.workspace_id, row.connection_id));
    if (!found || row.source_url === null) throw new RefusedFile('bad_address');
    const { carrier, baseUrl } = found.connection;
    const account = carrierAccount(found, FETCH_WITHIN_MS, this.config);
    const { content } = await fetchGuarded(row.source_url, {
      // Of all that may be called for texts, files are fetched without a guard from a simulator alone.
      trustedOrigin:
        baseUrl !== null && leadsToSimulator({ carrier, base_url: baseUrl }, this.config)
          ? new URL(baseUrl).origin
          : null,
      headers: (url) => adapterFor(carrier).mediaHeaders(account, url),
      timeoutMs: FETCH_WITHIN_MS,
    });
    return content;
  }

  private async refuse(row: MediaRow, refusal: MediaRefusal): Promise<void> {
    await this.settle(row, (tx) => tx.one<MediaRow>(REFUSE, [row.workspace_id, row.id, refusal]));
  }

  /** The outcome and the bubble's snapshot in one transaction, thread first. */
  private async settle(row: MediaRow, write: (tx: Tx) => Promise<MediaRow | undefined>): Promise<void> {
    if (row.conversation_id === null) throw new Error('a file to fetch without its text');
    const conversationId = row.conversation_id;
    await this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, row.workspace_id, conversationId);
      if (!(await tx.one(MINE, [row.workspace_id, row.id, row.attempts]))) return;
      const settled = await write(tx);
      const entry = await tx.one<EntryRow>(ENTRY, [row.workspace_id, conversationId, row.entry_position]);
      if (!settled || !entry) throw new Error('a file without its text');
      thread.amend(entry, { media: withSettled(entry.media ?? [], presentMedia(settled)) });
      thread.save();
      if (settled.state === 'refused') giveNotice(tx, row.workspace_id, 'webhooks');
    });
  }

  private async sweep(): Promise<void> {
    if (Date.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = Date.now();
    await this.database.query(SWEEP);
  }
}

const withSettled = (media: readonly Media[], settled: Media): Media[] =>
  media.map((one) => (one.id === settled.id ? settled : one));

const offersFiles = ({ entries }: ConversationChange): boolean =>
  entries.some((entry) => entry.kind === 'text_in' && entry.media.some(({ state }) => state === 'waiting'));
