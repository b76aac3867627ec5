import { Inject, Injectable } from '@nestjs/common';
import { type ListedMessage, adapterFor } from '@parley/carriers';
import { type Carrier, storedCode } from '@parley/domain';
import { ASK_WINDOW } from '@parley/domain';
import { CONFIG, type Config } from '../config/config';
import { carrierAccount } from '../connections/carrier-account';
import { Connections } from '../connections/connections';
import { lockThread } from '../conversations/thread';
import { Database } from '../database/database';
import { log } from '../log';
import { WorkerLoops } from '../outbox/worker-loops';
import { lockDelivery, moveDelivery } from './move-delivery';

const EVERY_MS = 2_000;
const BATCH = 100;
/** Clocks differ: the carrier may have written a message a little before our attempt began. */
const CLOCK_SLACK_MS = 60_000;

interface Unknown {
  workspace_id: string;
  id: string;
  conversation_id: string;
  to_address: string;
  body: string;
  n: number;
  connection_id: string;
  carrier: Carrier;
  from_number: string;
  started_at: Date;
  /** Waited long enough for its receipt. */
  ripe: boolean;
}

const UNKNOWN = `
  SELECT delivery.workspace_id, delivery.id, delivery.conversation_id, delivery.to_address, delivery.body, attempt.n,
    attempt.connection_id, connection.carrier, number.number AS from_number, attempt.started_at,
    delivery.state_changed_at < clock_timestamp() - $1 * interval '1 millisecond' AS ripe
  FROM delivery
  JOIN attempt ON attempt.workspace_id = delivery.workspace_id AND attempt.delivery_id = delivery.id
    AND attempt.n = delivery.attempts
  JOIN business_number number
    ON number.workspace_id = attempt.workspace_id AND number.id = attempt.business_number_id
  JOIN connection ON connection.workspace_id = attempt.workspace_id AND connection.id = attempt.connection_id
  WHERE delivery.state = 'unknown' AND attempt.carrier_message_id IS NULL
    AND delivery.state_changed_at > now() - interval '${ASK_WINDOW.giveUpAfterMs} milliseconds'
  ORDER BY delivery.state_changed_at LIMIT ${BATCH}`;

const KNOWN = `
  SELECT carrier_message_id FROM attempt
  WHERE workspace_id = $1 AND connection_id = $2 AND carrier_message_id = ANY ($3)`;

const ADOPT = `
  UPDATE attempt SET carrier_message_id = $4, processed = 'yes', finished_at = clock_timestamp()
  WHERE workspace_id = $1 AND delivery_id = $2 AND n = $3 AND carrier_message_id IS NULL RETURNING id`;

/**
 * Settles unknown texts by the carrier's own list, never by sending again: same numbers, same body, not before
 * the attempt. Identical texts are matched by count; too few in the list leave all of them unknown, since which
 * of them went cannot be told.
 */
@Injectable()
export class SettleUnknown {
  /** When each one may be asked about again: doubling, so that an outage is not met with a storm of lists. */
  private readonly askAgain = new Map<string, { at: number; waitMs: number }>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: Connections,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'settle unknown', () => this.round());
  }

  async round(): Promise<void> {
    const unknown = await this.database.query<Unknown>(UNKNOWN, [this.config.settleAfterMs]);
    if (unknown.length === 0) this.askAgain.clear();
    for (const group of alike(unknown)) {
      if (!group.every((one) => one.ripe) || !group.some((one) => this.mayAsk(one.id))) continue;
      try {
        await this.settle(group);
      } catch (error) {
        log.warn({ err: error, texts: group.length }, "the carrier's list could not be asked");
      }
      for (const one of group) this.postpone(one.id);
    }
  }

  private mayAsk(id: string): boolean {
    return (this.askAgain.get(id)?.at ?? 0) <= performance.now();
  }

  private postpone(id: string): void {
    const waitMs = Math.min(
      (this.askAgain.get(id)?.waitMs ?? this.config.settleAfterMs / 2) * 2,
      ASK_WINDOW.capMs,
    );
    this.askAgain.set(id, { at: performance.now() + waitMs, waitMs });
  }

  private async settle(group: Unknown[]): Promise<void> {
    const [first] = group;
    if (!first) return;
    const found = await this.connections.byId(first.workspace_id, first.connection_id);
    if (!found) return;
    const adapter = adapterFor(found.connection.carrier);
    const { list } = adapter.capabilities;
    if (list === 'none') return;
    const started = Math.min(...group.map((one) => one.started_at.getTime()));
    const listed = await adapter.list(carrierAccount(found, this.config.carrierTimeoutMs, this.config), {
      from: first.from_number,
      to: first.to_address,
      since: new Date(started - CLOCK_SLACK_MS),
    });
    const candidates = await this.unclaimed(
      first,
      list === 'full' ? listed.filter((message) => message.body === first.body) : listed,
    );
    // Without bodies a text of somebody else at the same account could pass for ours: all must fit, none left over.
    const fits = list === 'full' ? candidates.length >= group.length : candidates.length === group.length;
    if (!fits) return;
    const oldestFirst = candidates.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    for (const [index, one] of group.entries()) await this.adopt(one, oldestFirst[index]);
  }

  private async unclaimed(first: Unknown, messages: ListedMessage[]): Promise<ListedMessage[]> {
    const rows = await this.database.query<{ carrier_message_id: string }>(KNOWN, [
      first.workspace_id,
      first.connection_id,
      messages.map((message) => message.carrierMessageId),
    ]);
    const known = new Set(rows.map((row) => row.carrier_message_id));
    return messages.filter((message) => !known.has(message.carrierMessageId));
  }

  private async adopt(one: Unknown, message: ListedMessage | undefined): Promise<void> {
    if (!message) return;
    await this.database.transaction(async (tx) => {
      const thread = await lockThread(tx, one.workspace_id, one.conversation_id);
      const delivery = await lockDelivery(tx, one.workspace_id, one.id);
      if (!delivery || delivery.state !== 'unknown') return;
      const [adopted] = await tx.query(ADOPT, [one.workspace_id, one.id, one.n, message.carrierMessageId]);
      if (!adopted) return;
      await moveDelivery(
        tx,
        thread,
        delivery,
        { kind: 'receipt', state: message.state },
        {
          source: 'list',
          attemptN: one.n,
          code: message.code && storedCode({ carrier: one.carrier, code: message.code }),
        },
      );
      thread.save();
    });
  }
}

/** Texts nobody could tell apart in the carrier's list. */
function alike(unknown: readonly Unknown[]): Unknown[][] {
  const groups = new Map<string, Unknown[]>();
  for (const one of unknown) {
    const key = JSON.stringify([
      one.workspace_id,
      one.connection_id,
      one.from_number,
      one.to_address,
      adapterFor(one.carrier).capabilities.list === 'full' ? one.body : null,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
