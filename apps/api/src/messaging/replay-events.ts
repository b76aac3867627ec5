import { Injectable } from '@nestjs/common';
import type { CarrierEvent } from '@parley/carriers';
import { type Caller, authorOf } from '../access/actor';
import { Connections } from '../connections/connections';
import { releaseHold } from '../consent/opt-out-reviews';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { log } from '../log';
import { WorkerLoops } from '../outbox/worker-loops';
import { ProblemError, notFound } from '../problems/problem';
import { ApplyReceipt } from './apply-receipt';
import { ParkEvent } from './park-event';
import { ReceiveText } from './receive-text';
import { ReceiveWebhook, receivingOf } from './receive-webhook';
import { Park } from './receiving';

const EVERY_MS = 5_000;
const BATCH = 50;

const DISMISS = `
  UPDATE carrier_event SET outcome = 'ignored', next_attempt_at = NULL,
    reason = concat(reason, ' (dismissed by ', $3::text, ')')
  WHERE workspace_id = $1 AND id = $2 AND outcome = 'parked' RETURNING payload`;

interface ParkedRow {
  workspace_id: string;
  id: string;
  connection_id: string;
  payload: CarrierEvent;
}

interface RequestRow {
  connection_id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Buffer;
  bytes: number;
}

/** Second chances: parked events by themselves and by hand, quarantined requests on an operator's word. */
@Injectable()
export class ReplayEvents {
  constructor(
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly receiveText: ReceiveText,
    private readonly applyReceipt: ApplyReceipt,
    private readonly parkEvent: ParkEvent,
    private readonly receiveWebhook: ReceiveWebhook,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'parked events', () => this.round());
  }

  async round(): Promise<boolean> {
    const due = await this.database.query<ParkedRow>(
      `SELECT workspace_id, id, connection_id, payload FROM carrier_event
       WHERE outcome = 'parked' AND next_attempt_at <= clock_timestamp() ORDER BY next_attempt_at LIMIT ${BATCH}`,
    );
    for (const row of due) {
      await this.apply(row).catch((error: unknown) =>
        log.warn({ err: error, event: row.id }, 'a parked event stays parked'),
      );
    }
    return due.length === BATCH;
  }

  /** Applies a parked event now; refuses with the reason it is still parked for. */
  async parked(caller: Caller, id: string): Promise<void> {
    const [row] = await this.database.query<ParkedRow & { outcome: string }>(
      `SELECT workspace_id, id, connection_id, payload, outcome FROM carrier_event WHERE workspace_id = $1 AND id = $2`,
      [caller.workspaceId, id],
    );
    if (!row) throw notFound('parked event');
    if (row.outcome !== 'parked') return;
    const reason = await this.apply(row);
    if (reason) throw new ProblemError('transition_not_allowed', `It still cannot be applied: ${reason}`);
  }

  /** Looked at and left out for good: it is no longer tried, and holds nothing up. */
  async dismiss(caller: Caller, id: string): Promise<void> {
    const event = await this.database.transaction(async (tx) => {
      const row = await tx.one<{ payload: CarrierEvent }>(DISMISS, [
        caller.workspaceId,
        id,
        authorOf(caller).name,
      ]);
      if (row) giveNotice(tx, caller.workspaceId, 'webhooks');
      return row?.payload;
    });
    if (!event) throw new ProblemError('transition_not_allowed', 'It is not parked any more.');
    await this.release(caller.workspaceId, event);
  }

  /** Takes a quarantined request in as if it had been signed; the operator answers for that. */
  async request(caller: Caller, id: string): Promise<void> {
    const [row] = await this.database.query<RequestRow>(
      `SELECT connection_id, method, url, headers, body, bytes FROM webhook_request WHERE workspace_id = $1 AND id = $2`,
      [caller.workspaceId, id],
    );
    if (!row) throw notFound('webhook request');
    if (row.body.length < row.bytes)
      throw new ProblemError('transition_not_allowed', 'Only the beginning of this request was kept.');
    const found = await this.connections.byId(caller.workspaceId, row.connection_id);
    if (!found) throw notFound('connection');
    const webhook = {
      method: row.method,
      url: row.url,
      alternatives: [],
      headers: row.headers,
      body: row.body,
    };
    if ((await this.receiveWebhook.take(found, webhook, true)) === 'unreadable') {
      throw new ProblemError(
        'transition_not_allowed',
        'The request cannot be read as an event of this carrier.',
      );
    }
    await this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE webhook_request SET replayed_at = clock_timestamp() WHERE workspace_id = $1 AND id = $2`,
        [caller.workspaceId, id],
      );
      giveNotice(tx, caller.workspaceId, 'webhooks');
    });
  }

  /** Null when it is applied, else why not. */
  private async apply(row: ParkedRow): Promise<string | null> {
    const found = await this.connections.byId(row.workspace_id, row.connection_id);
    if (!found) return 'its connection is gone';
    const connection = receivingOf(found);
    try {
      if (row.payload.kind === 'text')
        await this.receiveText.execute(connection, row.payload, { late: true });
      else if ((await this.applyReceipt.execute(connection, row.payload)) === 'parked')
        return 'no text of ours has this id';
      await this.release(connection.workspaceId, row.payload);
      return null;
    } catch (error) {
      const park =
        error instanceof Park
          ? error
          : new Park('failed', error instanceof Error ? error.name : 'unknown error');
      await this.parkEvent.execute(connection, row.payload, park);
      return park.message;
    }
  }

  /** The text that could not be read has been read: the hold on its sender ends with the last of them. */
  private async release(workspaceId: string, event: CarrierEvent): Promise<void> {
    if (event.kind !== 'text') return;
    await releaseHold(this.database, { workspace_id: workspaceId, number: event.from });
  }
}
