import { Inject, Injectable } from '@nestjs/common';
import { type CarrierEvent, adapterFor } from '@parley/carriers';
import { CONFIG, type Config } from '../config/config';
import { carrierAccount } from '../connections/carrier-account';
import { type OpenConnection, Connections } from '../connections/connections';
import { Database } from '../database/database';
import { log } from '../log';
import { ApplyReceipt } from '../messaging/apply-receipt';
import { ReceiveWebhook, receivingOf } from '../messaging/receive-webhook';
import type { ReceivingConnection } from '../messaging/receiving';
import { giveNotice } from '../outbox/notice';
import { isDatabaseDown } from '../problems/database-errors';
import type { BackfillRow } from './backfill.query';

/** Where nothing was looked at before. */
const FIRST_LOOK = '24 hours';
/** However long we were away: carriers keep more, but nobody answers a text of last month. */
const LONGEST_LOOK = '7 days';
/** Lists lag behind: each look begins before the last one's end. */
const OVERLAP = '10 minutes';
const CHUNK = 200;
const KEPT_RUNS = 50;

const BEGIN = `
  UPDATE backfill_run SET state = 'running', started_at = clock_timestamp(), until = clock_timestamp(),
    since = greatest(clock_timestamp() - interval '${LONGEST_LOOK}', coalesce(
      (SELECT max(done.until) - interval '${OVERLAP}' FROM backfill_run done
       WHERE done.workspace_id = $1 AND done.connection_id = $3 AND done.state = 'done'),
      clock_timestamp() - interval '${FIRST_LOOK}'))
  WHERE workspace_id = $1 AND id = $2 RETURNING *`;

const PROGRESS = `
  UPDATE backfill_run SET texts_found = $3, texts_recovered = $4, receipts_found = $5, states_moved = $6
  WHERE workspace_id = $1 AND id = $2`;

const END = `
  UPDATE backfill_run SET state = $3, error = $4, finished_at = clock_timestamp(),
    until = until - $5 * interval '1 millisecond'
  WHERE workspace_id = $1 AND id = $2`;

const TRIM = `
  DELETE FROM backfill_run WHERE workspace_id = $1 AND connection_id = $2 AND state IN ('done', 'failed') AND id IN (
    SELECT id FROM backfill_run WHERE workspace_id = $1 AND connection_id = $2 ORDER BY id DESC OFFSET ${KEPT_RUNS})`;

/** What webhooks have brought, or somebody has decided about, needs no second look. */
const KNOWN = `
  SELECT key FROM carrier_event
  WHERE workspace_id = $1 AND connection_id = $2 AND key = ANY ($3) AND outcome <> 'parked'`;

interface Counts {
  textsFound: number;
  textsRecovered: number;
  receiptsFound: number;
  statesMoved: number;
  /** Too young to be missed: they may be on their way. */
  young: number;
}

/**
 * Goes through a carrier's list and takes in what its webhooks never brought, by the same way in and under the same
 * keys, so that a webhook that comes after all is a repeat.
 */
@Injectable()
export class RunBackfill {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly receiveWebhook: ReceiveWebhook,
    private readonly applyReceipt: ApplyReceipt,
  ) {}

  /** Answers whether something was left for a look soon. Throws only when the database is away. */
  async run(row: BackfillRow, stopping: () => boolean): Promise<'left_some' | 'all'> {
    const key = [row.workspace_id, row.id];
    const counts: Counts = { textsFound: 0, textsRecovered: 0, receiptsFound: 0, statesMoved: 0, young: 0 };
    const begun = await this.database.transaction((tx) =>
      tx.one<BackfillRow>(BEGIN, [...key, row.connection_id]),
    );
    const since = begun?.since;
    const until = begun?.until;
    if (!since || !until) return 'all';
    await this.tell(row.workspace_id);
    let error: string | null = null;
    try {
      const found = await this.connections.byId(row.workspace_id, row.connection_id);
      if (!found) throw new Error('The connection is gone.');
      await this.takeIn(found, since, until, counts, async () => {
        await this.keep(key, counts);
        if (stopping()) throw new Error('It was interrupted: this process stops.');
      });
    } catch (caught) {
      if (isDatabaseDown(caught)) throw caught;
      log.warn({ err: caught, connection: row.connection_id }, 'a backfill failed and is tried again');
      error = caught instanceof Error ? caught.message.slice(0, 300) : 'unknown error';
    }
    await this.keep(key, counts);
    const leftMs = counts.young > 0 ? this.config.backfillGraceMs : 0;
    await this.database.query(END, [...key, error === null ? 'done' : 'failed', error, leftMs]);
    await this.database.query(TRIM, [row.workspace_id, row.connection_id]);
    await this.tell(row.workspace_id);
    return counts.young > 0 || error !== null ? 'left_some' : 'all';
  }

  private async takeIn(
    found: OpenConnection,
    since: Date,
    until: Date,
    counts: Counts,
    chunkDone: () => Promise<void>,
  ): Promise<void> {
    const { carrier } = found.connection;
    const account = carrierAccount(found, this.config.carrierTimeoutMs, this.config);
    const numbers = found.numbers.map(({ number }) => number);
    const youngest = until.getTime() - this.config.backfillGraceMs;
    let chunk: CarrierEvent[] = [];
    const flush = async (): Promise<void> => {
      await this.applyChunk(receivingOf(found), chunk, youngest, counts);
      chunk = [];
      await chunkDone();
    };
    for await (const event of asked(adapterFor(carrier).backfill(account, { numbers, since }))) {
      chunk.push(event);
      if (chunk.length === CHUNK) await flush();
    }
    await flush();
  }

  private async applyChunk(
    connection: ReceivingConnection,
    events: readonly CarrierEvent[],
    youngest: number,
    counts: Counts,
  ): Promise<void> {
    if (events.length === 0) return;
    const keys = events.map(({ key }) => key);
    const rows = await this.database.query<{ key: string }>(KNOWN, [
      connection.workspaceId,
      connection.id,
      keys,
    ]);
    const known = new Set(rows.map(({ key }) => key));
    for (const event of events) {
      if (event.kind === 'text') counts.textsFound += 1;
      else counts.receiptsFound += 1;
      if (known.has(event.key)) continue;
      if (event.kind === 'receipt') {
        if ((await this.applyReceipt.fromList(connection, event)) === 'moved') counts.statesMoved += 1;
      } else if (event.sentAt !== null && Date.parse(event.sentAt) > youngest) counts.young += 1;
      else if ((await this.receiveWebhook.apply(connection, event, true)) !== 'duplicate')
        counts.textsRecovered += 1;
    }
  }

  private keep(key: readonly string[], counts: Counts): Promise<object[]> {
    const { textsFound, textsRecovered, receiptsFound, statesMoved } = counts;
    return this.database.query(PROGRESS, [...key, textsFound, textsRecovered, receiptsFound, statesMoved]);
  }

  private tell(workspaceId: string): Promise<void> {
    return this.database.transaction(async (tx) => giveNotice(tx, workspaceId, 'backfill'));
  }
}

/** A refused connection of the carrier's looks just like one of the database's: from here on it says whose it is. */
async function* asked(events: AsyncIterable<CarrierEvent>): AsyncGenerator<CarrierEvent> {
  const iterator = events[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch((error: unknown) => {
      throw new Error(
        `The carrier's list could not be asked: ${error instanceof Error ? error.message : 'unknown'}`,
      );
    });
    if (next.done) return;
    yield next.value;
  }
}
